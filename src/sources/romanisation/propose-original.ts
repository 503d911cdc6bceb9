/** From a romanised title to a proposed Cyrillic one, and to the words that the scheme could not have produced. */
import type { ReverseTable } from './reverse-tables.ts';
import { STRAY } from './reverse-tables.ts';
import { comparableWithoutDots, type Scheme, schemeById } from './schemes.ts';

export type AnomalyReason = 'foreign-letter' | 'not-of-scheme' | 'unlikely-sequence';

export interface RomanisationAnomaly {
  /** Place in the title, UTF-16. */
  start: number;
  end: number;
  word: string;
  /** How the scheme would write the word that was most likely meant; null when it cannot be told. */
  expected: string | null;
  reason: AnomalyReason;
}

export interface ProposedOriginal {
  /** Cyrillic; words that do not fit are our best guess. */
  original: string;
  /** True when writing the proposal by the scheme gives the printed title back. */
  certain: boolean;
  anomalies: RomanisationAnomaly[];
}

/** A double mark belongs to a word only between two letters, where it is the hard sign. */
const WORD = /(?:[\p{L}\p{M}'’‘ʹʺʼ`´·]|(?<=\p{L})["”](?=\p{L}))+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LONGEST_TITLE = 2000;

/** Sequences that Russian spelling does not know, whatever the word. */
const UNLIKELY = /[йьъ][ыьъ]|ыы|[жшчщ]ы|[аеёиоуыэюя]ь|ийе|ййе|^[ыь]|[аеёиоуэюя]ы|ы[аоуэ]/u;

interface Reversed {
  cyrillic: string;
  foreign: boolean;
}

function matchAt(text: string, at: number, table: ReverseTable): string | null {
  for (let length = Math.min(4, text.length - at); length > 0; length -= 1) {
    const key = text.slice(at, at + length);
    if (table.has(key)) return key;
  }
  return null;
}

function reverseWord(word: string, scheme: Scheme): Reversed {
  const latin = foldApostrophes(word).toLowerCase();
  let cyrillic = '';
  let foreign = false;
  for (let at = 0; at < latin.length; ) {
    const own = matchAt(latin, at, scheme.reverse);
    const stray = own === null ? matchAt(latin, at, STRAY) : null;
    const key = own ?? stray;
    if (own === null) foreign = true;
    const rule = own === null ? STRAY.get(key ?? '') : scheme.reverse.get(own);
    const length = key?.length ?? 1;
    const rest = latin.slice(at + length);
    cyrillic += typeof rule === 'function' ? rule(cyrillic, rest) : (rule ?? latin.charAt(at));
    at += length;
  }
  return { cyrillic, foreign };
}

const foldApostrophes = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0361\ufe20\ufe21·]/gu, '')
    .normalize('NFC')
    .replace(/[’‘ʹʼ`´]/gu, "'")
    .replace(/''|[ʺ”]/gu, '"');

function inCaseOf(word: string, cyrillic: string): string {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return cyrillic.toUpperCase();
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return cyrillic;
  return cyrillic.charAt(0).toUpperCase() + cyrillic.slice(1);
}

/** An apostrophe at the edge of a word is a soft sign only after a consonant; else it is a quotation mark. */
function withoutQuotationMarks(raw: string, at: number): { word: string; start: number } {
  const leading = /^['’‘`´ʹʺ·]+/u.exec(raw)?.[0].length ?? 0;
  let word = raw.slice(leading);
  while (/['’‘`´]$/u.test(word) && !/[bcdfgklmnprstvzhčšžŝ]['’‘`´]$/iu.test(word)) {
    if (/[ey]['`]$/iu.test(word)) break;
    word = word.slice(0, -1);
  }
  return { word, start: at + leading };
}

interface CheckedWord {
  cyrillic: string;
  anomaly: Pick<RomanisationAnomaly, 'expected' | 'reason'> | null;
}

/** The titles of one paper are put to the same schemes several times over, and share many words. */
const MOST_KNOWN = 5000;
const known = new Map<Scheme, Map<string, CheckedWord>>();

function checkWord(word: string, scheme: Scheme): CheckedWord {
  const words = known.get(scheme) ?? new Map<string, CheckedWord>();
  if (words.size === 0 || words.size >= MOST_KNOWN) {
    words.clear();
    known.set(scheme, words);
  }
  const before = words.get(word);
  if (before !== undefined) return before;
  const checked = checkNewWord(word, scheme);
  words.set(word, checked);
  return checked;
}

function checkNewWord(word: string, scheme: Scheme): CheckedWord {
  const { cyrillic, foreign } = reverseWord(word, scheme);
  const back = scheme.forward(cyrillic);
  const fits = comparableWithoutDots(back) === comparableWithoutDots(word);
  const unlikely = UNLIKELY.test(cyrillic);
  const anomaly: CheckedWord['anomaly'] =
    fits && !foreign && !unlikely
      ? null
      : {
          expected: fits || !/^[а-яё]+$/u.test(cyrillic) ? null : expectedForm(word, back),
          reason: foreign ? 'foreign-letter' : fits ? 'unlikely-sequence' : 'not-of-scheme',
        };
  return { cyrillic: inCaseOf(word, cyrillic), anomaly };
}

/** The scheme's spelling with the apostrophes and the capital of the printed word. */
function expectedForm(word: string, back: string): string {
  const plain = foldApostrophes(back).replace(/ë/gu, 'e');
  return inCaseOf(word, plain);
}

function walk(title: string, scheme: Scheme) {
  const anomalies: RomanisationAnomaly[] = [];
  let original = '';
  let done = 0;
  for (const match of title.slice(0, LONGEST_TITLE).matchAll(WORD)) {
    const { word, start } = withoutQuotationMarks(match[0], match.index);
    // A word of two scripts is another rule's business, and a Cyrillic one needs no turning back.
    if (word === '' || CYRILLIC.test(word)) continue;
    const { cyrillic, anomaly } = checkWord(word, scheme);
    original += title.slice(done, start) + cyrillic;
    done = start + word.length;
    if (anomaly !== null && !isForeignName(word))
      anomalies.push({ start, end: done, word, ...anomaly });
  }
  return { original: original + title.slice(done), anomalies };
}

/** Roman numerals and single letters are no words of the scheme. */
const isForeignName = (word: string): boolean => /^[IVXLC]+$/u.test(word) || word.length === 1;

/** The Cyrillic title that the scheme would print like this; null for schemes that lose letters. */
export function proposeOriginal(title: string, schemeId: string): ProposedOriginal | null {
  const scheme = schemeById(schemeId);
  if (!scheme?.reversible) return null;
  const { original, anomalies } = walk(title, scheme);
  return { original, certain: anomalies.length === 0, anomalies };
}

/** Words of a title that the scheme cannot have produced from Russian. */
export function findRomanisationAnomalies(title: string, schemeId: string): RomanisationAnomaly[] {
  const scheme = schemeById(schemeId);
  return scheme?.reversible ? walk(title, scheme).anomalies : [];
}
