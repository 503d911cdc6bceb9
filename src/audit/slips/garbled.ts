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
    find: /(?<=^|[.!?] |\uE000)Anything but (?:\p{L}+ ){1,3}?(?:has|have|is|does|did|was|will) not\b[^.;\n]{0,60}/gmu,
    say: 'cannot be parsed: “anything but” already denies, and does not join two clauses',
  },
  {
    find: /\b(?:is|are) (?:was|were|has|have)\b|\b(?:was|were) (?:is|are|has|have)\b|\b(?:has|have) (?:is|are|was|were)\b/gu,
    say: 'has two verbs in a row',
    holds: (match, text) => standsInPlainClause(match, text),
  },
  {
    find: /\b(?:will|would|should|must|might) (?:is|are|was|were|has|had|does|did)\b/gu,
    say: 'has two verbs in a row',
    holds: (match, text) => standsInPlainClause(match, text),
  },
  {
    find: /(?<=\b(?:of|in|with|from|by|to|for|on|at|and) )(?:the an?|an? the)(?= \p{Ll})/gu,
    say: 'has two articles in a row',
    holds: (match, text) =>
      !/^\s(?:priori|posteriori|fortiori)/u.test(text.slice((match.index ?? 0) + match[0].length)),
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

/** A clause that may itself be the subject ("what he was is unknown") proves nothing. */
const OPENS_CLAUSE =
  /\b(?:what|whatever|that|which|who|whom|whoever|where|wherever|how|why|when|if|whether|there|all|everything|as|than|it|this|will|might)\b|[“”"«»()–—]/iu;

function standsInPlainClause(match: RegExpMatchArray, text: string): boolean {
  const at = match.index ?? 0;
  const before = text.slice(Math.max(0, at - 80), at);
  const cut = Math.max(...['.', ';', ',', ':', '\n'].map((sign) => before.lastIndexOf(sign)));
  return !OPENS_CLAUSE.test(before.slice(cut + 1));
}
