/**
 * MinHash over runs of five words (Broder 1997): the share of bands in which two texts have the same
 * hash estimates how many of their runs they share. A band is one hash wide, because a text of which
 * a third of the words were changed keeps only every sixth run.
 */
import { wordsOf } from './words-of.ts';

const RUN = 5;
export const BANDS = 24;
/** Shorter texts share runs by chance, or are only found when they are the same. */
export const LEAST_WORDS = 20;

/** Odd numbers to multiply with and numbers to mix in, from a fixed start so that signatures stay comparable. */
const MIXERS = mixers();

function mixers(): { times: Int32Array; plus: Int32Array } {
  const times = new Int32Array(BANDS);
  const plus = new Int32Array(BANDS);
  let state = 0x9e3779b9;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return mixed ^ (mixed >>> 14);
  };
  for (let band = 0; band < BANDS; band += 1) {
    times[band] = next() | 1;
    plus[band] = next();
  }
  return { times, plus };
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** Avalanche of MurmurHash3: every bit of the run counts in every bit of the hash. */
function mixed(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}

/** One signed 32-bit hash a band, each different for the same run in another band; empty for short texts. */
export function signatureOf(text: string): number[] {
  const words = wordsOf(text);
  if (words.length < LEAST_WORDS) return [];
  const hashes = Int32Array.from(words, hashOf);
  const least = new Int32Array(BANDS).fill(0x7fffffff);
  const { times, plus } = MIXERS;
  for (let from = 0; from + RUN <= hashes.length; from += 1) {
    let run = 0;
    for (let at = 0; at < RUN; at += 1) run = Math.imul(run, 31) + (hashes[from + at] ?? 0);
    const one = mixed(run);
    for (let band = 0; band < BANDS; band += 1) {
      const other = Math.imul(one ^ (plus[band] ?? 0), times[band] ?? 1);
      const value = other ^ (other >>> 15);
      if (value < (least[band] ?? 0)) least[band] = value;
    }
  }
  return [
    ...new Set([...least].map((hash, band) => mixed(hash + Math.imul(band + 1, 0x9e3779b9)))),
  ];
}
