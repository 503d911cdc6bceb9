/**
 * What a UTF-16 unit is to the word scanner. A table instead of a regex per character: the scanner
 * reads tens of megabytes a second with it.
 */
export const GAP = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Stands inside a word only between two letters: apostrophes, geresh, gershayim. */
export const APOSTROPHE = 3;
/** Letter-like apostrophes of romanisations (ʼ ʻ ʹ), which may also end a word: Gyulʼ. */
export const SOFT_SIGN = 4;
/** Never begins a word, never breaks one: combining marks, soft hyphen, joiners, tatweel. */
export const MARK = 5;
/** A word by itself: Chinese characters and hiragana, so that any run of them is a phrase. */
export const IDEOGRAPH = 6;
export const HIGH_SURROGATE = 7;
/** Full stop and comma: part of a word only between digits (3.5, 1,000, 10.11.2020). */
export const POINT = 8;

const APOSTROPHES = "'\u2018\u2019\u201b\u05f3\u05f4\uff07";
const SOFT_SIGNS = '\u02b9\u02ba\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ee\u055a\ua78c';
const JOINERS = '\u00ad\u200c\u200d\u2060\ufeff\u0640';

const MARKS = /^\p{M}$/u;
const IDEOGRAPHS = /^[\p{Script=Han}\p{Script=Hiragana}]$/u;
const LETTERS = /^\p{L}$/u;
const DIGITS = /^\p{N}$/u;

/** The class of one character that may lie outside the basic plane. */
export function classOfCharacter(character: string): number {
  if (LETTERS.test(character)) return IDEOGRAPHS.test(character) ? IDEOGRAPH : LETTER;
  if (DIGITS.test(character)) return DIGIT;
  return MARKS.test(character) ? MARK : GAP;
}

function makeTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const fill = (characters: string, as: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = as;
  };
  for (let unit = 0; unit < 0xd800; unit++) {
    table[unit] = classOfCharacter(String.fromCharCode(unit));
  }
  table.fill(HIGH_SURROGATE, 0xd800, 0xdc00);
  for (let unit = 0xf900; unit < 0x10000; unit++) {
    table[unit] = classOfCharacter(String.fromCharCode(unit));
  }
  fill(APOSTROPHES, APOSTROPHE);
  fill(SOFT_SIGNS, SOFT_SIGN);
  fill(JOINERS, MARK);
  fill('.,', POINT);
  return table;
}

let table: Uint8Array | null = null;

/** Made when first asked for: 0.02 s that commands without a search do not pay. */
export function letterClasses(): Uint8Array {
  table ??= makeTable();
  return table;
}
