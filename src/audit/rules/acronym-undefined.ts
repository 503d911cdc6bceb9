import { INSTITUTIONS } from '../authority/institutions.ts';
import { isEnglish, ownWords, spanOf } from '../own-words.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

const ACRONYM = /(?<![\p{L}\p{N}.'’/&_-])\p{Lu}{3,6}(?![\p{L}\p{N}/&_]|\.\p{Lu}|-\d|['’]\p{Lu})/gu;
/** Known to every reader of this kind of article, or no short names of bodies. */
const COMMON = new Set(
  'USA NATO USSR UNESCO UNICEF OPEC NGO NGOS GDP GNP AIDS HIV COVID SARS BBC CNN CEO PHD ISBN ISSN DOI URL PDF ORCID HTTP HTML CET GMT UTC TASS RIA AFP ITAR DVD SMS USB FAQ VIP EUR USD GBP CHF RUB PLN AMD AZN TRY EURO'.split(
    ' ',
  ),
);
const ROMAN = /^[IVXLCDM]+$/u;

/** `Full Name (ABC)`, also with other words in the brackets. */
const IN_BRACKETS = /\p{L}\s?\((?:[^()]{0,30}[ ,;“"])?$/u;
/** `ABC (Full Name)`, `ABC, the Full Name`, and in a list of abbreviations `ABC – Full Name`. */
const WRITTEN_OUT = /^(?:\s?\(\p{L}|, the \p{Lu}\p{Ll}+|\s[–—=:-]\s\p{L}\p{Ll}+)/u;

const isDefined = (text: string, acronym: string): boolean => {
  for (let at = text.indexOf(acronym); at >= 0; at = text.indexOf(acronym, at + 1)) {
    const end = at + acronym.length;
    if (
      IN_BRACKETS.test(text.slice(Math.max(0, at - 40), at)) &&
      /^[^()]{0,30}\)/u.test(text.slice(end, end + 31))
    )
      return true;
    if (WRITTEN_OUT.test(text.slice(end, end + 60))) return true;
  }
  return false;
};

export const acronymUndefined: Rule = {
  id: 'acronym-undefined',
  title: 'Short names that are never written out',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'Short names of institutions that the author uses in the text and nowhere writes out in full.',
    why: 'A reader from a neighbouring field does not know them, and the same letters may stand for several bodies.',
    silent:
      'For short names that everybody knows, roman numerals, names of agencies and outlets, quotations and references.',
    bad: 'A CSTO ally may call for help.',
    good: 'An ally in the Collective Security Treaty Organization (CSTO) may call for help.',
  },
  check: (subject) => {
    if (!isEnglish(subject)) return [];
    const first = new Map<string, RegExpMatchArray>();
    const uses = new Map<string, number>();
    const own = ownWords(subject).body;
    for (const match of own.matchAll(ACRONYM)) {
      const word = match[0];
      uses.set(word, (uses.get(word) ?? 0) + 1);
      if (!first.has(word) && !COMMON.has(word) && !ROMAN.test(word)) first.set(word, match);
    }
    const outlets = new Set(
      subject.allWitnesses.flatMap(({ reference }) =>
        [reference.publisher, reference.containerTitle].map((field) => field?.printed),
      ),
    );
    const { text } = subject.article;
    const undefined_ = [...first].filter(
      ([word, match]) =>
        !outlets.has(word) &&
        isShortName(own, word, uses.get(word) ?? 0) &&
        !isShouted(text, match) &&
        !isDefined(text, word),
    );
    if (undefined_.length === 0) return [];
    const names = undefined_.map(([word]) => word);
    const known = names.filter((name) => Object.hasOwn(INSTITUTIONS, name));
    return [
      finding(acronymUndefined, {
        message: `${names.length === 1 ? 'A short name is' : `${names.length} short names are`} never written out: ${names.join(', ')}.`,
        places: undefined_.map(([, match]) => placeOf(subject, spanOf(match))),
        evidence: Object.fromEntries(known.map((name) => [name, INSTITUTIONS[name]])),
        fix: advice('Write the name out where it is first used, with the short form in brackets'),
      }),
    ];
  },
};

/** A word that also stands in small letters was set in capitals for emphasis; one use alone proves nothing. */
function isShortName(own: string, word: string, uses: number): boolean {
  if (Object.hasOwn(INSTITUTIONS, word)) return true;
  return uses > 1 && !new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u').test(own);
}

/** A heading or a line in capitals is no short name. */
function isShouted(text: string, match: RegExpMatchArray): boolean {
  const at = match.index ?? 0;
  const around = text.slice(Math.max(0, at - 15), at + match[0].length + 15);
  return (around.match(/\p{Lu}{3,}/gu)?.length ?? 0) > 2;
}
