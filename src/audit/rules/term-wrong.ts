import { WRONG_TERMS } from '../authority/terms.ts';
import { isEnglish, ownWords, spanOf } from '../own-words.ts';
import { finding, fixOf, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

export const termWrong: Rule = {
  id: 'term-wrong',
  title: 'A term that does not fit the thing',
  severity: 'warning',
  basis: 'external',
  origin: 'author',
  doc: {
    what: 'A technical term used of a thing for which another term is established, from a short list of undisputed cases.',
    why: 'Terms carry claims: an enclave is something else than an exclave, in law and on the map.',
    silent:
      'In quotations and titles, and for contested names, where the choice of word is part of the argument.',
    bad: 'the enclave Nakhchivan',
    good: 'the exclave Nakhchivan',
  },
  check: (subject) => {
    if (!isEnglish(subject)) return [];
    const text = ownWords(subject).all;
    const found = new Map<string, { why: string; right: string; matches: RegExpMatchArray[] }>();
    for (const { printed, right, why } of WRONG_TERMS)
      for (const match of text.matchAll(printed)) {
        const group = found.get(why) ?? { why, right, matches: [] };
        group.matches.push(match);
        found.set(why, group);
      }
    return [...found.values()].map(({ why, right, matches }) => {
      const ordered = matches.sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
      const noun = /\p{Ll}+$/u;
      return finding(termWrong, {
        message: `“${ordered[0]?.[0] ?? ''}” should be “${right}”: ${why}.`,
        places: ordered.map((match) => placeOf(subject, spanOf(match))),
        evidence: { printed: ordered.map((match) => match[0]), better: right },
        fix: fixOf(
          subject,
          'suggested',
          `Write “${right}”`,
          ordered.map((match) => ({
            ...spanOf(match),
            replacement: /^\d/u.test(match[0]) ? match[0].replace(noun, right) : right,
          })),
        ),
      });
    });
  },
};
