import { spanOf } from '../own-words.ts';
import { advice, finding, fixOf, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

const WORD = /(?<![\p{L}\p{N}/._@%-])\p{L}[\p{L}'’]{3,60}(?![\p{L}\p{N}/@%])/gu;

const isMixed = (word: string): boolean =>
  /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word);

/** Two neighbours of different alphabets: most texts have none, and need no closer look. */
const ADJACENT =
  /[A-Za-z\u00C0-\u024F]['’]?[\u0370-\u052F]|[\u0370-\u052F]['’]?[A-Za-z\u00C0-\u024F]/u;

/** Letters that look the same in both alphabets: typed with the wrong keyboard, mended unseen. */
const LATIN_TWIN: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аеорсухіјѕԁԛԝАВЕЗКМНОРСТУХІЈЅ'].map((letter, at) => [
    letter,
    [...'aeopcyxijsdqwABE3KMHOPCTYXIJS'][at] ?? letter,
  ]),
);
const CYRILLIC_TWIN = Object.fromEntries(
  Object.entries(LATIN_TWIN).map(([cyrillic, latin]) => [latin, cyrillic]),
);
/** BGN/PCGN, for a tail of a romanised word that was left in Cyrillic. */
const ROMAN: Readonly<Record<string, string>> = Object.fromEntries(
  'а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya'
    .split(' ')
    .flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1] ?? '']] : [])),
);

const count = (word: string, script: RegExp): number => word.match(script)?.length ?? 0;

const swap = (word: string, script: RegExp, twins: Readonly<Record<string, string>>) =>
  word.replace(script, (letter) => twins[letter] ?? '\uFFFD');

/** What the word most likely is, and whether only look-alikes were exchanged. */
const readingOf = (word: string): { better: string; twins: boolean } | null => {
  const latin = count(word, /\p{Script=Latin}/gu);
  const cyrillic = count(word, /\p{Script=Cyrillic}/gu);
  if (cyrillic === 0) return null;
  const better =
    latin >= cyrillic
      ? swap(word, /\p{Script=Cyrillic}/gu, LATIN_TWIN)
      : swap(word, /\p{Script=Latin}/gu, CYRILLIC_TWIN);
  if (!better.includes('\uFFFD')) return { better, twins: true };
  const roman = swap(word, /\p{Script=Cyrillic}/gu, ROMAN);
  return latin < cyrillic || roman.includes('\uFFFD') ? null : { better: roman, twins: false };
};

/** "SMSки", "PRом": a Latin abbreviation with a Russian ending is how the word is written. */
const isInflectedAcronym = (word: string): boolean =>
  /^[A-Z]{2,}\p{Script=Cyrillic}{1,4}$/u.test(word);

export const mixedScriptWord: Rule = {
  id: 'mixed-script-word',
  title: 'Letters of two alphabets in one word',
  severity: 'error',
  basis: 'internal',
  origin: 'conversion',
  doc: {
    what: 'A word with letters of two alphabets in it, most often a Cyrillic letter that looks like a Latin one.',
    why: 'The eye cannot see it, but no search and no catalogue will ever find the word.',
    silent:
      'In addresses, across a hyphen, for units and symbols, and for Latin abbreviations with a Cyrillic ending.',
    bad: 'Mосква, with a Latin M',
    good: 'Москва, all letters Cyrillic',
  },
  check: (subject) => {
    const { text } = subject.article;
    if (!ADJACENT.test(text)) return [];
    return [...text.matchAll(WORD)].flatMap((match) => {
      const word = match[0];
      if (!isMixed(word) || isInflectedAcronym(word)) return [];
      if (/\p{Script=Greek}/u.test(word) && !/\p{Script=Greek}{3}/u.test(word)) return [];
      const span = spanOf(match);
      const reading = readingOf(word);
      const label = reading ? `Write “${reading.better}”` : 'Type the word anew in one alphabet';
      return finding(mixedScriptWord, {
        message: `“${word}” mixes letters of two alphabets.`,
        places: [placeOf(subject, span)],
        evidence: { printed: word, ...(reading ? { better: reading.better } : {}) },
        fix:
          reading === null
            ? advice(label)
            : fixOf(subject, reading.twins ? 'automatic' : 'suggested', label, [
                { ...span, replacement: reading.better },
              ]),
      });
    });
  },
};
