import type { Quotation } from '../../articles/model.ts';
import { pushTo } from '../compare/grouping.ts';
import type { RuleFinding } from '../model.ts';
import { finding, fixOf, placeOf } from '../place-of.ts';
import { styleOf } from '../quotes.ts';
import type { AuditSubject, Rule } from '../rule.ts';

const PURPOSE: Readonly<Record<Quotation['role'], string>> = {
  speech: 'what somebody said',
  term: 'terms',
  title: 'titles',
};
const PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  curly: ['“', '”'],
  straight: ['"', '"'],
  guillemets: ['«', '»'],
};

/** Quotations of the article's own language whose two marks are of one kind; unlike pairs have a rule of their own. */
const byStyle = (subject: AuditSubject, role: Quotation['role']): Map<string, Quotation[]> => {
  const groups = new Map<string, Quotation[]>();
  for (const quotation of subject.article.quotations) {
    if (quotation.role !== role || quotation.paragraph === null) continue;
    const { start, end } = quotation.outer;
    const [open, close] = [
      subject.words({ start, end: start + 1 }),
      subject.words({ start: end - 1, end }),
    ];
    const style = styleOf(open);
    if (style === null || style.startsWith('single')) continue;
    const pair = PAIRS[style];
    if (pair && close !== pair[1]) continue;
    pushTo(groups, style, quotation);
  }
  return groups;
};

const toFinding = (
  subject: AuditSubject,
  role: Quotation['role'],
  groups: Map<string, Quotation[]>,
): RuleFinding => {
  // Straight marks are what a keyboard gives; where typographic ones occur, those are the norm.
  const isTyped = (style: string): number => Number(style === 'straight');
  const ordered = [...groups].sort(
    (a, b) => isTyped(a[0]) - isTyped(b[0]) || b[1].length - a[1].length,
  );
  const [norm, ...others] = ordered as [[string, Quotation[]], ...[string, Quotation[]][]];
  const strays = others.flatMap(([, list]) => list).sort((a, b) => a.outer.start - b.outer.start);
  const keyboard = ordered.every(([style]) => style === 'straight' || style === 'curly');
  const pair = PAIRS[norm[0]];
  const edits = pair
    ? strays.flatMap(({ outer }) => [
        { start: outer.start, end: outer.start + 1, replacement: pair[0] },
        { start: outer.end - 1, end: outer.end, replacement: pair[1] },
      ])
    : [];
  const counts = ordered.map(([style, list]) => `${list.length} ${style}`).join(', ');
  return finding(quoteMarkStyle, {
    message: `Several kinds of quotation marks stand for ${PURPOSE[role]}: ${counts}.`,
    places: strays.map((one) => placeOf(subject, one.outer, { quotation: one.id })),
    evidence: { purpose: role, counts: Object.fromEntries(ordered.map(([s, l]) => [s, l.length])) },
    origin: keyboard ? 'conversion' : 'author',
    fix: fixOf(subject, 'automatic', `Use ${norm[0]} marks throughout`, edits),
  });
};

export const quoteMarkStyle: Rule = {
  id: 'quote-mark-style',
  title: 'Several kinds of quotation marks for one purpose',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'Straight and curly marks, or curly marks and guillemets, used side by side for the same purpose.',
    why: 'Different marks suggest different purposes; where there is none, they mislead and look unedited.',
    silent:
      'Where each kind of mark has its own purpose, for marks within marks, and for unlike pairs (see quote-unbalanced-marks).',
    bad: 'He spoke of "peace" and later of “order”.',
    good: 'He spoke of “peace” and later of “order”.',
  },
  check: (subject) =>
    (['speech', 'term'] as const).flatMap((role) => {
      const groups = byStyle(subject, role);
      return groups.size < 2 ? [] : [toFinding(subject, role, groups)];
    }),
};
