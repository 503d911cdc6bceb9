import { describe, expect, it } from 'vitest';
import { affinity } from './affinity.ts';
import { didOverTime, differenceInDifferences } from './difference-in-differences.ts';
import { completeness, mostSimilar } from './most-similar.ts';
import { rateRatio } from './rate-ratio.ts';

const digits = (written: string): number[] => [...written].map(Number);

describe('likeness', () => {
  it('of a grid of 6 questions, 2 dyads and 4 periods 45 cells are .9375', () => {
    expect(completeness(45, [6, 2, 4]).value).toBe(0.9375);
    expect(completeness(0, [0, 2, 4]).value).toBeNull();
  });

  it('is 9 of 12 attributes, and leaves out what one of the two lacks', () => {
    const pairs = Array.from({ length: 12 }, (_, at): [string, string] => [
      'x',
      at < 9 ? 'x' : 'y',
    ]);
    expect(mostSimilar(pairs).share.value).toBe(0.75);
    expect(mostSimilar([...pairs, ['x', null], [null, null]])).toMatchObject({
      same: 9,
      compared: 12,
    });
    expect(mostSimilar([['x', null]]).share).toMatchObject({ value: null });
  });

  it('S of the votes 1132 and 1233 is .5', () => {
    const pairs = digits('1132').map((vote, at): [number, number] => [
      vote,
      digits('1233')[at] ?? 0,
    ]);
    expect(affinity(pairs, { most: 2 }).s.value).toBe(0.5);
    expect(
      affinity(
        [
          [1, 1],
          [3, 3],
        ],
        { most: 2 },
      ).s.value,
    ).toBe(1);
    expect(
      affinity(
        [
          [1, 3],
          [3, 1],
        ],
        { most: 2 },
      ).s.value,
    ).toBe(-1);
    expect(
      affinity(
        [
          [1, 3],
          [3, 3],
        ],
        { most: 2, weights: [1, 3] },
      ).s.value,
    ).toBe(0.5);
    expect(affinity([[1, null]], { most: 2 }).s.value).toBeNull();
    expect(() => affinity([[1, 9]], { most: 2 })).toThrow('further apart');
  });
});

describe('difference in differences', () => {
  it('of the shares 94.56 → 23.92 and 16.22 → 0 is −54.43 points', () => {
    // The shares are printed with two decimals; the contrast of the exact ones is −54.43.
    expect(
      differenceInDifferences({ before: 94.56, after: 23.92 }, { before: 16.22, after: 0 }),
    ).toBeCloseTo(-54.42, 10);
  });

  const a = [9, 8, 9, 8, 9, 8, 2, 1, 2, 1, 2, 1];
  const b = [4, 4, 5, 5, 4, 4, 5, 4, 4, 5, 4, 4];

  it('is extreme among all dates and orders when the change is there', () => {
    const found = didOverTime(a, b, 6);
    expect(found.did).toBeCloseTo(-7, 10);
    expect(found).toMatchObject({ dates: 11, exact: true, orders: 924 });
    expect(found.placebo.value).toBeCloseTo(1 / 11, 10);
    // Only this order and its mirror are as far from 0.
    expect(found.permuted.value).toBeCloseTo(2 / 924, 10);
  });

  it('draws orders from a seed when there are many, and is silent when there are few', () => {
    const drawn = didOverTime(a, b, 6, { draws: 200, seed: 4 });
    expect(drawn).toEqual(didOverTime(a, b, 6, { draws: 200, seed: 4 }));
    expect(drawn).toMatchObject({ exact: false, orders: 200 });
    expect(drawn.permuted.value).toBeGreaterThanOrEqual(1 / 201);
    expect(didOverTime([1, 2, 3], [1, 1, 1], 1).permuted.reason).toContain('too few');
    expect(() => didOverTime([1, 2], [1, 2], 2)).toThrow('no step');
    expect(() => didOverTime([1, 2], [1], 1)).toThrow('differ in length');
  });
});

describe('the ratio of two rates', () => {
  it('is exact given the sum of both counts', () => {
    const found = rateRatio({ count: 15, exposure: 100 }, { count: 5, exposure: 100 });
    expect(found.ratio.value).toBeCloseTo(3, 12);
    // Binomial(20, ½): P(x ≤ 5 or x ≥ 15) = 2 · 21 700 / 2²⁰; Clopper–Pearson of 15/20 is .5090 … .9134.
    expect(found.p.value).toBeCloseTo((2 * 21_700) / 2 ** 20, 9);
    expect(found.low).toBeCloseTo(0.509 / 0.491, 2);
    expect(found.high).toBeCloseTo(0.9134 / 0.0866, 1);
    expect(found.warnings).toEqual([]);
  });

  it('warns of small numbers, and leaves a side open where there is none', () => {
    expect(
      rateRatio({ count: 3, exposure: 10 }, { count: 40, exposure: 20 }).warnings[0],
    ).toContain('3 only');
    const none = rateRatio({ count: 4, exposure: 10 }, { count: 0, exposure: 10 });
    expect(none).toMatchObject({ ratio: { value: null }, high: null });
    expect(none.low).toBeGreaterThan(0);
    expect(none.warnings[0]).toContain('none');
    expect(rateRatio({ count: 0, exposure: 1 }, { count: 0, exposure: 1 }).p.value).toBeNull();
    expect(() => rateRatio({ count: 1, exposure: 0 }, { count: 1, exposure: 1 })).toThrow(
      'no rate',
    );
  });
});
