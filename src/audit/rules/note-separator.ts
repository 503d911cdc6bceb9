import { listed } from '../compare/naming.ts';
import { majority } from '../compare/wording.ts';
import type { RuleFinding } from '../model.ts';
import { finding, fixOf, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

const FEWEST = 4;
const SHARE = 0.75;

interface Mark {
  at: number;
  sign: string;
  label: string;
}

/** Between two full citations of one note: the sign that parts them. */
const betweenSources = (subject: AuditSubject): Mark[] => {
  const { citations, text } = subject.article;
  return citations.slice(1).flatMap((citation, index) => {
    const before = citations[index];
    if (!before?.note || before.note !== citation.note) return [];
    if (before.form !== 'full' || citation.form !== 'full') return [];
    const from = before.span.end - 1;
    const sign = /[;.,]/u.exec(text.slice(from, citation.span.start));
    const label = subject.notesById.get(before.note)?.label ?? '';
    return sign ? [{ at: from + sign.index, sign: sign[0], label }] : [];
  });
};

/** Between the access date in its brackets and the address. */
const beforeAddress = (subject: AuditSubject): Mark[] =>
  subject.allWitnesses.flatMap(({ reference, note, entry }) => {
    const { accessed, url } = reference;
    if (!accessed || !url || accessed.end > url.start || url.start - accessed.end > 12) return [];
    const words = subject.words({ start: accessed.end, end: url.start });
    const match = /^\s*[\])]\s*([:,;.])/u.exec(words);
    if (!match) return [];
    return [
      {
        at: accessed.end + match[0].length - 1,
        sign: match[1] ?? '',
        label: note?.label ?? entry?.id ?? '',
      },
    ];
  });

const oddOnes = (subject: AuditSubject, marks: readonly Mark[], what: string): RuleFinding[] => {
  const usual = majority(marks.map((one) => one.sign));
  if (!usual || marks.length < FEWEST || usual.count < marks.length * SHARE) return [];
  const odd = marks.filter((one) => one.sign !== usual.key);
  if (odd.length === 0) return [];
  const signs = [...new Set(odd.map((one) => `“${one.sign}”`))];
  return [
    finding(noteSeparator, {
      message: `${what} stands ${listed(signs)} in ${odd.length === 1 ? 'note' : 'notes'} ${listed([...new Set(odd.map((one) => one.label))])}, and “${usual.key}” ${usual.count} times elsewhere.`,
      places: odd.map((one) =>
        placeOf(subject, { start: Math.max(0, one.at - 16), end: one.at + 1 }),
      ),
      evidence: { signs, usual: usual.key, others: usual.count },
      fix: fixOf(
        subject,
        'automatic',
        `Print “${usual.key}”`,
        odd.map((one) => ({ start: one.at, end: one.at + 1, replacement: usual.key })),
      ),
    }),
  ];
};

export const noteSeparator: Rule = {
  id: 'note-separator',
  title: 'Another sign between sources, or before the address',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'The sources of a note are parted by another sign than in the other notes, or another sign stands between the access date and the address.',
    why: 'A stop between two sources hides that a second one begins.',
    silent:
      'With fewer than four comparable places, when no sign clearly prevails, around short forms and Ibid., and in PDF.',
    bad: '…, pp. 72–92. S. Markedonov, … (other notes: …; S. Markedonov)',
    good: '…, pp. 72–92; S. Markedonov, …',
  },
  check: (subject) =>
    subject.article.format === 'pdf'
      ? []
      : [
          ...oddOnes(subject, betweenSources(subject), 'Between two sources'),
          ...oddOnes(subject, beforeAddress(subject), 'Between access date and address'),
        ],
};
