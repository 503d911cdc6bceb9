import { groupedBy } from '../compare/grouping.ts';
import type { RuleFinding } from '../model.ts';
import { ownWords } from '../own-words.ts';
import { finding, fixOf, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';
import { punctuationSlips } from '../slips/punctuation.ts';
import { type SlipMatch, slipsIn } from '../slips/slip.ts';

const OPENING = /[“„«‘"]/u;

/** A colon glued to the quotation that it announces; the quotation itself is not the author's to read. */
const gluedQuotations = (subject: AuditSubject): SlipMatch[] =>
  subject.article.quotations.flatMap((quotation) => {
    const at = quotation.outer.start;
    const text = subject.article.text;
    if (!/\p{Ll}\s?,?\s?:$/u.test(text.slice(Math.max(0, at - 6), at))) return [];
    if (!OPENING.test(text[at] ?? '')) return [];
    return {
      span: { start: at - 1, end: at },
      words: text.slice(at - 1, at + 1),
      say: 'is no blank before the quotation',
      better: ': ',
    };
  });

/** Slips that touch are one slip with one fix: `, :“` becomes `: “`. */
const joinNeighbours = (matches: readonly SlipMatch[]): SlipMatch[] => {
  const joined: SlipMatch[] = [];
  for (const match of [...matches].sort((a, b) => a.span.start - b.span.start)) {
    const last = joined.at(-1);
    if (last && match.span.start < last.span.end) {
      last.say = `${last.say} and there ${match.say}`;
      last.better = match.better;
    } else joined.push({ ...match });
  }
  return joined;
};

const show = (subject: AuditSubject, match: SlipMatch): string => {
  const { text } = subject.article;
  const before = /\S{0,20}\s?$/u.exec(
    text.slice(Math.max(0, match.span.start - 22), match.span.start),
  );
  const after = /^\s?\S{0,20}/u.exec(text.slice(match.span.end, match.span.end + 22));
  return `${before?.[0] ?? ''}${subject.words(match.span)}${after?.[0] ?? ''}`.trim();
};

/** A blank that is missing in a PDF was most likely lost when its lines were put together. */
const isLostBlank = (subject: AuditSubject, match: SlipMatch): boolean =>
  subject.article.format === 'pdf' && match.say.startsWith('is no blank');

const SHOWN = 6;

/** One slip made several times is one finding with several places. */
const toFinding = (subject: AuditSubject, group: readonly SlipMatch[]): RuleFinding => {
  const [first] = group as readonly [SlipMatch, ...SlipMatch[]];
  const shown = group.slice(0, SHOWN).map((match) => `“${show(subject, match)}”`);
  const more = group.length > SHOWN ? ' …' : '';
  return finding(typoPunctuation, {
    ...(isLostBlank(subject, first) ? { severity: 'info', origin: 'conversion' } : {}),
    message: `${shown.join(', ')}${more}: there ${first.say}${group.length > 1 ? `, ${group.length} times` : ''}.`,
    places: group.map((match) => placeOf(subject, match.span)),
    evidence: { printed: group.map((match) => show(subject, match)) },
    fix: fixOf(
      subject,
      'suggested',
      'Put the punctuation right',
      group.map((match) => ({ ...match.span, replacement: match.better ?? '' })),
    ),
  });
};

export const typoPunctuation: Rule = {
  id: 'typo-punctuation',
  title: 'Punctuation that cannot be meant',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'Two full stops, a comma beside a colon, a hyphen doing a dash’s work, a mark with no blank after it.',
    why: 'It is provably wrong whatever the house style, and a copy editor should not have to find it.',
    silent:
      'In quotations, references and addresses; for blanks before marks (see spacing); for every matter of style. A blank that is missing in a PDF is information only.',
    bad: 'The force left the region.. It said, : “we are done”.',
    good: 'The force left the region. It said: “we are done”.',
  },
  check: (subject) => {
    const own = slipsIn(ownWords(subject).all, punctuationSlips);
    const slips = joinNeighbours([...own, ...gluedQuotations(subject)]);
    return [...groupedBy(slips, (match) => match.say).values()].map((group) =>
      toFinding(subject, group),
    );
  },
};
