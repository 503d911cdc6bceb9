/** How alike two titles or names are, and a way to find the alike ones among many without comparing all pairs. */
import type { CslName } from './model.ts';

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

const LETTERS_WITHOUT_MARK: Readonly<Record<string, string>> = {
  ı: 'i',
  ə: 'a',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};

const isApostrophe = /['’‘ʹʺʼ`´"”“„«»‹›]/gu;

/** Romanised letters differ by scheme (ya, ja, ia, â): all are brought to one. Only for comparing. */
const oneSpelling = (word: string): string =>
  word
    .replace(/y(?=[aeou])|j(?=[aeou])/gu, 'i')
    .replace(/y/gu, 'i')
    .replace(/j/gu, 'i');

/** Lower case, no marks, one blank between words, Cyrillic in Latin letters: a key for comparing, never shown. */
export function foldTitle(title: string): string {
  let out = '';
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(isApostrophe, '');
  for (const char of plain) out += CYRILLIC[char] ?? LETTERS_WITHOUT_MARK[char] ?? char;
  return oneSpelling(out.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
}

export interface TitleProfile {
  folded: string;
  trigrams: ReadonlyMap<string, number>;
  size: number;
}

/** Titles longer than this are compared by their beginning. */
const LONGEST = 600;

export function profileOf(title: string): TitleProfile {
  const folded = foldTitle(title.slice(0, LONGEST));
  const trigrams = new Map<string, number>();
  const padded = ` ${folded} `;
  let size = 0;
  for (let at = 0; at + 3 <= padded.length; at += 1) {
    const gram = padded.slice(at, at + 3);
    trigrams.set(gram, (trigrams.get(gram) ?? 0) + 1);
    size += 1;
  }
  return { folded, trigrams, size };
}

/** Dice coefficient of the two bags of trigrams: 0 nothing shared, 1 the same letters. */
export function dice(a: TitleProfile, b: TitleProfile): number {
  if (a.size === 0 || b.size === 0) return 0;
  if (a.folded === b.folded) return 1;
  const [small, large] = a.trigrams.size <= b.trigrams.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [gram, count] of small.trigrams) {
    shared += Math.min(count, large.trigrams.get(gram) ?? 0);
  }
  return (2 * shared) / (a.size + b.size);
}

export const titleSimilarity = (a: string, b: string): number => dice(profileOf(a), profileOf(b));

const initialsOf = (given: string | undefined): string =>
  foldTitle(given ?? '')
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');

/** Whether two printed names can be one person's: same family name, and neither given name gainsays the other. */
export function namesAgree(a: CslName, b: CslName): boolean {
  const left = foldTitle(a.family ?? a.literal ?? '');
  const right = foldTitle(b.family ?? b.literal ?? '');
  if (left === '' || right === '') return false;
  if (left !== right) return false;
  const [first, second] = [initialsOf(a.given), initialsOf(b.given)];
  return first.startsWith(second) || second.startsWith(first);
}

/** Postings longer than this belong to a word that every title has; it finds nothing. */
const COMMON = 40;

/** Finds the entries whose titles may be alike. Adding and asking cost by the length of the title, not by the number of entries. */
export class TitleIndex {
  readonly #postings = new Map<string, string[]>();
  readonly #exact = new Map<string, string[]>();

  add(id: string, title: string): void {
    const folded = foldTitle(title.slice(0, LONGEST));
    push(this.#exact, folded, id);
    for (const key of keysOf(folded)) push(this.#postings, key, id);
  }

  /** Ids, those that share most first; exact titles before all others. */
  candidates(title: string, limit = 12): string[] {
    const folded = foldTitle(title.slice(0, LONGEST));
    const counts = new Map<string, number>();
    for (const id of this.#exact.get(folded) ?? []) counts.set(id, Number.MAX_SAFE_INTEGER);
    for (const key of keysOf(folded)) {
      const ids = this.#postings.get(key) ?? [];
      if (ids.length > COMMON) continue;
      for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, limit)
      .map(([id]) => id);
  }
}

/** Words, pairs of neighbouring words, and the beginning: a slip in one word leaves the others standing. */
function keysOf(folded: string): Set<string> {
  const words = folded.split(' ');
  const keys = new Set<string>([`^${folded.slice(0, 12)}`]);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word.length >= 4) keys.add(word.slice(0, 8));
    const next = words[at + 1];
    if (next !== undefined) keys.add(`${word.slice(0, 6)} ${next.slice(0, 6)}`);
  }
  return keys;
}

function push(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else if (ids.length <= COMMON && ids.at(-1) !== id) ids.push(id);
}
