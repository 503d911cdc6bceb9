import { isEnglish } from '../own-words.ts';
import { finding, placeOf } from '../place-of.ts';
import { speeches } from '../quotes.ts';
import type { Rule } from '../rule.ts';
import { grammarSlips } from '../slips/grammar.ts';
import { realWordSlips } from '../slips/real-words.ts';
import { type Slip, slipsIn } from '../slips/slip.ts';

/** Slips of copying: what was said can hardly have been this. */
const COPYING: readonly Slip[] = [
  { find: /(?<=\b(?:and|but|or)|[,;]) to so (?=\p{Ll})/gu, say: 'lacks its verb' },
  {
    find: /\bon (?:our|your|my|its|their|his|her) own term\b/gu,
    say: 'is a set phrase in the plural',
  },
];

const slips: readonly Slip[] = [...COPYING, ...realWordSlips, ...grammarSlips];

export const quoteSuspectedSlip: Rule = {
  id: 'quote-suspected-slip',
  title: 'A quotation that may be miscopied',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'Broken grammar between quotation marks, of a kind that comes from copying rather than from the speaker.',
    why: 'A quotation must be exact. Either the copy is wrong, or the reader deserves a “[sic]”.',
    silent:
      'Where [sic] stands, in other languages than English, and for whatever a speaker may really have said. Nothing is ever proposed inside a quotation.',
    bad: '“we ask them to save us, and to so on our own term”',
    good: '“we ask them to save us, and to do so on our own terms”',
  },
  check: (subject) =>
    !isEnglish(subject)
      ? []
      : speeches(subject).flatMap((one) => {
          const words = subject.words(one.span);
          if (/\[sic\b/iu.test(words)) return [];
          const hits = slipsIn(words, slips).sort((a, b) => a.span.start - b.span.start);
          if (hits.length === 0) return [];
          const named = hits.map((hit) => `“${hit.words.trim()}”`).join(' and ');
          return [
            finding(quoteSuspectedSlip, {
              message: `The quotation reads ${named}: compare it with its source.`,
              places: hits.map(({ span }) =>
                placeOf(
                  subject,
                  { start: one.span.start + span.start, end: one.span.start + span.end },
                  { quotation: one.id },
                ),
              ),
              evidence: { slips: hits.map((hit) => `${hit.words.trim()}: ${hit.say}`) },
            }),
          ];
        }),
};
