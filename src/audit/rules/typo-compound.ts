import { spanOf } from '../own-words.ts';
import { advice, finding, fixOf, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

/** Written as one word in no variety of English. */
const JOINED: Readonly<Record<string, string>> = {
  defacto: 'de facto',
  dejure: 'de jure',
  statusquo: 'status quo',
  alot: 'a lot',
  infact: 'in fact',
  inspite: 'in spite',
  atleast: 'at least',
  eventhough: 'even though',
  aswell: 'as well',
  adhoc: 'ad hoc',
  viceversa: 'vice versa',
  casusbelli: 'casus belli',
};
/** A blank that a file conversion lost. */
const GLUED: Readonly<Record<string, string>> = {
  ofthe: 'of the',
  inthe: 'in the',
  tothe: 'to the',
  onthe: 'on the',
  andthe: 'and the',
  forthe: 'for the',
  fromthe: 'from the',
  bythe: 'by the',
  withthe: 'with the',
  thatthe: 'that the',
};
const WORD = new RegExp(
  `(?<![\\p{L}\\d./@_-])(?:${[...Object.keys(JOINED), ...Object.keys(GLUED)].join('|')})(?![\\p{L}\\d/@_-]|\\.\\p{L})`,
  'giu',
);

export const typoCompound: Rule = {
  id: 'typo-compound',
  title: 'Two words printed as one',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'An expression of two words printed as one (“defacto”), or a blank lost between two small words (“ofthe”).',
    why: 'Search and spelling checkers miss it; inside a title it makes the reference hard to find.',
    silent:
      'Inside quotations, addresses and e-mail names; a title is pointed out but never changed.',
    bad: 'The defacto authorities signed.',
    good: 'The de facto authorities signed.',
  },
  check: (subject) =>
    [...subject.article.text.matchAll(WORD)].flatMap((match) => {
      const span = spanOf(match);
      const word = match[0].toLowerCase();
      const better = JOINED[word] ?? GLUED[word] ?? '';
      const inReference = subject.citationAt(span.start) ?? subject.entryAt(span.start);
      if (subject.isProtected(span) && !inReference) return [];
      const fix = subject.isProtected(span)
        ? advice(`Look at the title itself: it most likely reads “${better}”`)
        : fixOf(subject, 'suggested', `Write “${better}”`, [{ ...span, replacement: better }]);
      return finding(typoCompound, {
        message: `“${match[0]}” is two words: “${better}”.`,
        places: [placeOf(subject, span)],
        evidence: { printed: match[0], better },
        origin: word in GLUED ? 'conversion' : 'author',
        severity: inReference ? 'info' : 'warning',
        fix,
      });
    }),
};
