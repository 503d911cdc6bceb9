/** Letters whose base letter Unicode does not give by decomposition, or that have rival forms. */
const BASE: Readonly<Record<string, string>> = {
  ı: 'i',
  ə: 'e',
  ǝ: 'e',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ё: 'е',
  ӕ: 'ә',
  և: 'եվ',
  ς: 'σ',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ۀ: 'ه',
};

/** Scripts in which the mark is no part of the letter's identity; й and ї keep theirs. */
const LOSES_MARKS = /[\p{Script=Latin}\p{Script=Greek}]/u;
const UNWANTED = /[\p{M}\p{Lm}'\u05f3\u05f4]/gu;
const DIGIT = /\p{Nd}/u;

function plainCharacter(character: string): string {
  const base = BASE[character];
  if (base !== undefined) return base;
  if (DIGIT.test(character) && character > '\u007f') return asciiDigit(character);
  const letters = LOSES_MARKS.test(character)
    ? character.normalize('NFKD').replace(UNWANTED, '')
    : character.replace(UNWANTED, '');
  return letters;
}

/** Decimal digits of every script lie in runs of ten that begin with the nought. */
function asciiDigit(digit: string): string {
  let value = 0;
  let code = (digit.codePointAt(0) ?? 0) - 1;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code))) {
    value++;
    code--;
  }
  return String(value % 10);
}

const known = new Map<string, string>();
const SIMPLE = /^[a-z0-9]*$/;
const MAX_KNOWN = 20_000;

/** Lower case without marks, accents, apostrophes and dots, in the script of the word. */
export function toPlain(word: string): string {
  const lower = word.replaceAll('İ', 'i').toLowerCase();
  if (SIMPLE.test(lower)) return lower;
  let plain = '';
  for (const character of lower) {
    let mapped = known.get(character);
    if (mapped === undefined) {
      mapped = plainCharacter(character);
      if (known.size < MAX_KNOWN) known.set(character, mapped);
    }
    plain += mapped;
  }
  return plain.replaceAll('եւ', 'եվ');
}
