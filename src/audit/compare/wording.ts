/** Titles and names folded for comparison. */
import { distance } from 'fastest-levenshtein';

const MARKS = /[\u0300-\u036f]/g;
const QUOTES = /["'“”„‘’‚‛«»‹›`´ʼʹ′]/g;
const DASHES = /[‐‑‒–—−]/g;

/** Without accents, case, quotation marks and punctuation; words parted by one blank. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(QUOTES, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** One blank for many, one kind of quotation mark, one dash, no closing stop: what printing may change freely. */
export const plainPrint = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(QUOTES, '"')
    .replace(DASHES, '-')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.,;:…]+$/u, '')
    .trim();

const trigrams = (folded: string): Set<string> => {
  const padded = `  ${folded} `;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  return found;
};

/** Likeness of two texts by shared trigrams (Dice), 0 to 1. */
export const likeness = (left: string, right: string): number => {
  const a = trigrams(fold(left));
  const b = trigrams(fold(right));
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  return (2 * shared) / (a.size + b.size);
};

const LONGEST_COMPARED = 600;

/** Edit distance, bounded so that a broken field of many kilobytes costs nothing. */
export const editDistance = (left: string, right: string): number =>
  Math.max(left.length, right.length) > LONGEST_COMPARED
    ? Math.abs(left.length - right.length) + LONGEST_COMPARED
    : distance(left, right);

/** The most frequent key of a list, how often it stands, and out of how many. */
export const majority = <K extends string>(
  keys: readonly K[],
): { key: K; count: number; total: number } | null => {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  let best: { key: K; count: number; total: number } | null = null;
  for (const [key, count] of counts)
    if (best === null || count > best.count) best = { key, count, total: keys.length };
  return best;
};
