import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { sharedWords } from './shared-words.ts';
import { signatureOf } from './signature.ts';

const VOCABULARY = Array.from({ length: 4000 }, (_, at) => `w${at.toString(36)}`);

/** Words as often as in a language: the rank decides (Zipf). */
const random = (seed: number) => {
  const generator = xoroshiro128plus(seed);
  const next = (): number => (generator.next() >>> 0) / 2 ** 32;
  const word = (): string => VOCABULARY[Math.floor(4000 ** next()) - 1] ?? 'w0';
  return { next, word };
};

const textOf = (seed: number, words: number): string[] => {
  const { word } = random(seed);
  return Array.from({ length: words }, word);
};

const changed = (words: readonly string[], share: number, seed: number): string[] => {
  const { next, word } = random(seed);
  return words.flatMap((old) => {
    if (next() >= share) return [old];
    const how = next();
    if (how < 0.6) return [`${word()}x`];
    return how < 0.8 ? [] : [old, word()];
  });
};

const meet = (a: string[], b: string[]): boolean => {
  const of = new Set(signatureOf(a.join(' ')));
  return signatureOf(b.join(' ')).some((hash) => of.has(hash));
};

describe('near copies', () => {
  it.each([
    [0.05, 1],
    [0.1, 0.99],
    [0.2, 0.95],
    [0.3, 0.8],
  ])('with %d of the words changed are found', (share, least) => {
    const trials = 100;
    let found = 0;
    for (let at = 0; at < trials; at += 1) {
      const words = textOf(at + 1, 300);
      if (meet(words, changed(words, share, at + 5000))) found += 1;
    }
    expect(found / trials).toBeGreaterThanOrEqual(least);
  });

  it('are not what texts of the same words in another order are', () => {
    let found = 0;
    for (let at = 0; at < 100; at += 1) {
      if (meet(textOf(at + 1, 300), textOf(at + 9000, 300))) found += 1;
    }
    expect(found).toBeLessThanOrEqual(1);
  });

  it('share the words that were not changed', () => {
    const words = textOf(7, 400);
    const copy = words.map((word, at) => (at % 10 === 0 ? 'other' : word));
    expect(sharedWords(words.join(' '), copy.join(', '))).toBeCloseTo(0.9, 2);
    expect(sharedWords(words.join(' '), textOf(8, 400).join(' '))).toBeLessThan(0.6);
    expect(sharedWords('One and the same.', 'one, and THE same')).toBe(1);
  });

  it('are told in books too', () => {
    const words = textOf(7, 30_000);
    const copy = words.map((word, at) => (at % 20 === 0 ? 'other' : word));
    expect(sharedWords(words.join(' '), copy.join(' '))).toBeGreaterThan(0.9);
  });
});
