/** Latin back to Cyrillic, scheme by scheme. An entry may look at the Cyrillic written so far and the Latin to come. */

export type Replacement = string | ((before: string, after: string) => string);
/** Longest keys are tried first; keys are lower case with plain apostrophes. */
export type ReverseTable = ReadonlyMap<string, Replacement>;

const PLAIN: readonly [string, string][] = [
  ['a', 'а'],
  ['b', 'б'],
  ['v', 'в'],
  ['g', 'г'],
  ['d', 'д'],
  ['z', 'з'],
  ['i', 'и'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['f', 'ф'],
];

const endsInVowel = (text: string): boolean => /[аеёиоуыэюя]$/u.test(text);
const endsInConsonant = (text: string): boolean => /[бвгджзклмнпрстфхцчшщ]$/u.test(text);
const startsWithVowel = (text: string): boolean => /^[aeiouyëėè]/u.test(text);

/** The hard sign stands only after a prefix; papers print one apostrophe for both signs. */
const HARD_PREFIX =
  /(?:^|[^\p{L}])(?:об|под|раз|из|от|с|в|без|над|пред|сверх|меж|контр|трёх|двух)$/u;
const sign: Replacement = (before, after) =>
  HARD_PREFIX.test(before) && /^(?:y[aeuoë]|i[aeu]|j[aeuë]|[eûâë])/u.test(after) ? 'ъ' : 'ь';

/** Strict BGN/PCGN parts т and с by a dot (t·s) that nobody prints: soviet words and reflexive verbs have тс. */
const affricate: Replacement = (before, after) =>
  after.startsWith('k') || after === 'ya' || /(?:^|[^\p{L}])пос$/u.test(before) ? 'тс' : 'ц';

const hushing: readonly [string, Replacement][] = [
  ['shch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', affricate],
  ['ch', 'ч'],
  ['sh', 'ш'],
];

const table = (...parts: (readonly (readonly [string, Replacement])[])[]): ReverseTable =>
  new Map(parts.flat());

/** `y` is ы after a consonant and й elsewhere, so two in a row after a consonant are ый. */
const glide: Replacement = (before) => (endsInConsonant(before) ? 'ы' : 'й');

/** Initial е is ye in BGN/PCGN, so a bare e there is э. */
const openE: Replacement = (before) => (endsInConsonant(before) ? 'е' : 'э');

const bgnPcgn = table(PLAIN, hushing, [
  ['ye', (before) => (endsInConsonant(before) ? 'ые' : 'е')],
  ['yë', 'ё'],
  ['ë', 'ё'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['yo', (before) => (endsInConsonant(before) || /[ьъ]$/u.test(before) ? 'ё' : 'йо')],
  ['y', glide],
  ['e', openE],
  ["'", sign],
  ['"', 'ъ'],
]);

const alaLc = table(PLAIN, hushing, [
  ['iu', 'ю'],
  ['ia', 'я'],
  ['ĭ', 'й'],
  ['y', 'ы'],
  ['e', 'е'],
  ['ë', 'ё'],
  ['ė', 'э'],
  ["'", sign],
  ['"', 'ъ'],
]);

/** Without its breve й is i: after another vowel it is й unless a vowel follows; after и only at the end of an adjective. */
const plainI: Replacement = (before, after) => {
  if (!endsInVowel(before)) return 'и';
  if (before.endsWith('и') && after.startsWith('sk')) return 'й';
  if (before.endsWith('и')) return after === '' && /(?:ск|ш|щ|ч|ж)и$/u.test(before) ? 'й' : 'и';
  return startsWithVowel(after) ? 'и' : 'й';
};

const alaLcPlain = table(PLAIN, hushing, [
  ['iu', 'ю'],
  ['ia', 'я'],
  ['y', 'ы'],
  ['e', (before) => (before === '' ? 'э' : 'е')],
  ['ë', 'ё'],
  ['i', plainI],
  ["'", sign],
  ['"', 'ъ'],
]);

const scholarly = table(PLAIN, [
  ['šč', 'щ'],
  ['ž', 'ж'],
  ['x', 'х'],
  ['ch', 'х'],
  ['h', 'х'],
  ['c', 'ц'],
  ['č', 'ч'],
  ['š', 'ш'],
  ['ju', 'ю'],
  ['ja', 'я'],
  ['j', 'й'],
  ['y', 'ы'],
  ['e', 'е'],
  ['ë', 'ё'],
  ['ė', 'э'],
  ['è', 'э'],
  ["'", sign],
  ['"', 'ъ'],
]);

const iso9 = table(PLAIN, [
  ['ž', 'ж'],
  ['h', 'х'],
  ['c', 'ц'],
  ['č', 'ч'],
  ['š', 'ш'],
  ['ŝ', 'щ'],
  ['û', 'ю'],
  ['â', 'я'],
  ['j', 'й'],
  ['y', 'ы'],
  ['e', 'е'],
  ['ë', 'ё'],
  ['è', 'э'],
  ["'", sign],
  ['"', 'ъ'],
]);

const gost779b = table(PLAIN, [
  ['zh', 'ж'],
  ['x', 'х'],
  ['cz', 'ц'],
  ['c', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['shh', 'щ'],
  ['yo', 'ё'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['j', 'й'],
  ["y'", 'ы'],
  ["e'", 'э'],
  ['e', 'е'],
  ["'", sign],
  ['"', 'ъ'],
]);

export const reverseTables = { bgnPcgn, alaLc, alaLcPlain, scholarly, iso9, gost779b } as const;

/** What a letter foreign to the scheme most likely stands for, so that a slip does not hide the word. */
export const STRAY: ReverseTable = table([
  ['shch', 'щ'],
  ['šč', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ja', 'я'],
  ['ju', 'ю'],
  ['je', 'е'],
  ['j', 'й'],
  ['č', 'ч'],
  ['š', 'ш'],
  ['ŝ', 'щ'],
  ['ž', 'ж'],
  ['c', 'ц'],
  ['h', 'х'],
  ['x', 'кс'],
  ['w', 'в'],
  ['q', 'к'],
  ['ę', 'е'],
  ['ą', 'а'],
  ['ł', 'л'],
  ['ń', 'нь'],
  ['ś', 'сь'],
  ['û', 'ю'],
  ['â', 'я'],
  ['è', 'э'],
  ['ė', 'э'],
  ['é', 'е'],
  ['ĭ', 'й'],
  ['ë', 'ё'],
]);
