import { advice, finding, placeOf } from '../place-of.ts';
import { speeches } from '../quotes.ts';
import type { AuditSubject, Rule } from '../rule.ts';

const SPEAKING =
  'said|says|stated|states|noted|notes|added|adds|declared|argued|argues|stressed|emphasi[sz]ed|told|claimed|wrote';
const NAME = "\\p{Lu}[\\p{L}’'-]+";
const AFTER = new RegExp(
  `^,?["”»’]?,?\\s(?:(?:${SPEAKING})\\s(?:(?:President|Minister|Prime Minister)\\s)?(${NAME})|(${NAME})\\s(?:${SPEAKING}))(?=[.,;\\s]|$)`,
  'u',
);

/** The sentence up to the quotation: where the first attribution may stand. */
const leadIn = (subject: AuditSubject, at: number): string => {
  const before = subject.article.text.slice(Math.max(0, at - 300), at);
  const stop = Math.max(...['.', '!', '?'].map((mark) => before.lastIndexOf(mark)));
  const cut = /^[.!?]["”]?\s+(?=\p{Lu})/u.exec(before.slice(Math.max(0, stop)));
  return before.slice(cut && stop >= 0 ? stop + cut[0].length : 0);
};

export const quoteDuplicateAttribution: Rule = {
  id: 'quote-duplicate-attribution',
  title: 'The speaker is named twice',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'One quotation with the same speaker and a verb of speaking both before and after it.',
    why: 'It reads as if two statements had been joined, and makes a reader look for the second.',
    silent: 'Where the two attributions name different people, or only one has a verb of speaking.',
    bad: 'Novak stated that it was open: “It is for the courts”, said Novak.',
    good: 'Novak stated that it was open: “It is for the courts”.',
  },
  check: (subject) =>
    speeches(subject).flatMap((one) => {
      const { text } = subject.article;
      const after = AFTER.exec(text.slice(one.outer.end, one.outer.end + 80));
      const name = after?.[1] ?? after?.[2];
      if (after === null || name === undefined) return [];
      const lead = leadIn(subject, one.outer.start);
      const said = new RegExp(
        `(?<![\\p{L}])${name}\\s(?:\\p{L}+\\s)?(?:${SPEAKING})(?!\\p{L})`,
        'u',
      );
      if (!said.test(lead)) return [];
      const end = one.outer.end + after[0].length;
      return [
        finding(quoteDuplicateAttribution, {
          message: `${name} is named as the speaker before and after the same quotation.`,
          places: [
            placeOf(subject, { start: one.outer.end, end }, { quotation: one.id }),
            placeOf(subject, { start: one.outer.start - lead.length, end: one.outer.start }),
          ],
          evidence: { speaker: name },
          fix: advice('Leave one of the two attributions out'),
        }),
      ];
    }),
};
