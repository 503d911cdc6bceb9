/** Stretches that make the sentence impossible to parse, so that a reader must guess what was meant. */
import type { Slip } from './slip.ts';

/** Verbs with two objects keep one of them in the passive: "was offered Russia's help by". */
const TWO_OBJECTS =
  /^(?:offered|awarded|granted|denied|promised|allowed|called|named|deemed|considered|assured|assigned|termed|labelled)$/u;

export const garbledSlips: readonly Slip[] = [
  {
    find: /\b(?:is|are|was|were) (\p{Ll}+ed) \p{Lu}[\p{L}-]+['’]s \p{Ll}+ by\b/gu,
    say: 'is a passive with an object, so that nobody can tell who does what',
    holds: (match) => !TWO_OBJECTS.test(match[1] ?? ''),
  },
  {
    find: /\b(?:not only [^.;\n]{1,60}\b|who |which )(?:have|has) known as\b(?! (?:many|much|few|little|well|long)\b)/gu,
    say: 'cannot be parsed: “known as” is no active verb',
  },
  {
    find: /\bAnything but \p{Lu}[\p{L}-]+ (?:has|have|is|does|did|was|will)\b[^.;\n]{0,60}/gu,
    say: 'cannot be parsed: “anything but” does not join two clauses',
  },
  {
    find: /\b(?:demand|call|appeal|agreement|decision|promise|order|request|refusal|effort|plan)(?:s|ed)? to free of\b(?! (?:charge|cost)\b)[^.,;\n]{0,40}/gu,
    say: 'has no object: nobody is named who is to be freed',
  },
  {
    find: /\p{Lu}[\p{L}-]{1,60}['’]s \p{Ll}+ly (?:departs|moves|goes|turns|shifts|withdraws)\b(?: from| to| towards)?/gu,
    say: 'has a possessive as the subject of a verb',
  },
  {
    find: /\b[Ii]t seems (?:that |currently |now ){0,2}(?:the )?(?:sides|parties|countries|two states) far from\b/gu,
    say: 'lacks its verb',
  },
];
