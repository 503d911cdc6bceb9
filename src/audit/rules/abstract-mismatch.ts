import type { LanguageText } from '../../articles/model.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

const YEAR = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/gu;
const FIGURE = /(?<![\d.,])\d{1,3}(?:[.,]\d+)?(?=\s?(?:%|per cent|percent|proc|Prozent|процент))/gu;

const numbersIn = (text: string): Set<string> =>
  new Set([...(text.match(YEAR) ?? []), ...(text.match(FIGURE) ?? [])]);

const only = (a: Set<string>, b: Set<string>): string[] => [...a].filter((one) => !b.has(one));

const languageName = (tag: string): string =>
  ({
    en: 'English',
    pl: 'Polish',
    ru: 'Russian',
    de: 'German',
    fr: 'French',
    uk: 'Ukrainian',
    tr: 'Turkish',
  })[tag.split('-')[0] ?? ''] ?? tag;

export const abstractMismatch: Rule = {
  id: 'abstract-mismatch',
  title: 'Abstracts that say different things',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A year or a share that one abstract gives and the abstract in the other language does not, or lists of keywords of different length.',
    why: 'Most readers read only the abstract in their language; they must all be told the same.',
    silent:
      'Where there is one abstract only, or it has no numbers. Whether sentences say the same is left to people.',
    bad: 'English: “the war of 2020”. Polish: “wojna 2021 roku”.',
    good: 'English: “the war of 2020”. Polish: “wojna 2020 roku”.',
  },
  check: (subject) => {
    const { abstracts, keywords } = subject.article;
    const found = [];
    const [first, ...others] = abstracts;
    for (const other of first ? others : []) {
      const [a, b] = [numbersIn((first as LanguageText).text), numbersIn(other.text)];
      const differing = [...only(a, b), ...only(b, a)];
      if (differing.length === 0 || a.size === 0 || b.size === 0) continue;
      found.push(
        finding(abstractMismatch, {
          message: `${differing.join(', ')}: given in one of the abstracts (${languageName((first as LanguageText).language)}, ${languageName(other.language)}) and not in the other.`,
          places: [(first as LanguageText).span, other.span].map((span) => placeOf(subject, span)),
          evidence: { differing },
          fix: advice('Compare the abstracts sentence by sentence'),
        }),
      );
    }
    const [words, ...translated] = keywords;
    for (const other of words ? translated : [])
      if (words && other.terms.length !== words.terms.length)
        found.push(
          finding(abstractMismatch, {
            message: `${words.terms.length} keywords in ${languageName(words.language)}, ${other.terms.length} in ${languageName(other.language)}.`,
            places: [words.span, other.span].map((span) => placeOf(subject, span)),
            evidence: { [words.language]: words.terms, [other.language]: other.terms },
            severity: 'info',
            fix: advice('Give the same keywords in both languages'),
          }),
        );
    return found;
  },
};
