import fc from 'fast-check';
import { expect, it } from 'vitest';
import { betaQuantile, incompleteBeta, jeffreysInterval } from './beta.ts';
import { atShare, pertQuantiles } from './pert.ts';
import { seededRandom } from './random.ts';

it('agrees with the closed forms of the incomplete beta function', () => {
  expect(incompleteBeta(0.3, 1, 1)).toBeCloseTo(0.3, 12);
  expect(incompleteBeta(0.3, 2, 1)).toBeCloseTo(0.09, 12);
  expect(incompleteBeta(0.3, 1, 4)).toBeCloseTo(1 - 0.7 ** 4, 12);
  expect(incompleteBeta(0.5, 0.5, 0.5)).toBeCloseTo(0.5, 12);
  expect(incompleteBeta(0.25, 0.5, 0.5)).toBeCloseTo(1 / 3, 12);
  expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
});

it('has a quantile that leads back', () => {
  const size = fc.double({ min: 0.5, max: 60, noNaN: true });
  const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(size, size, share, (a, b, q) => {
      expect(incompleteBeta(betaQuantile(q, a, b), a, b)).toBeCloseTo(q, 8);
    }),
  );
});

it('gives 7 of 10 an interval from .394 to .907', () => {
  const [low, high] = jeffreysInterval(7, 10);
  expect(low).toBeCloseTo(0.394, 3);
  expect(high).toBeCloseTo(0.907, 3);
  expect(jeffreysInterval(0, 5)[0]).toBe(0);
  expect(jeffreysInterval(5, 5)[1]).toBe(1);
});

it('has PERT quantiles of the beta distribution, to a thousandth', () => {
  for (const mode of [0, 0.2, 0.5, 0.93, 1]) {
    const table = pertQuantiles(mode);
    for (const q of [0.001, 0.05, 0.3, 0.5, 0.9, 0.999]) {
      expect(atShare(table, q)).toBeCloseTo(betaQuantile(q, 1 + 4 * mode, 5 - 4 * mode), 3);
    }
    expect([table[0], table.at(-1)]).toEqual([0, 1]);
  }
});

it('draws PERT values with the mean (low + 4 likely + high) / 6', () => {
  const table = pertQuantiles(0.2);
  const random = seededRandom(3);
  const draws = Array.from({ length: 20_000 }, () => atShare(table, random.unit()));
  const mean = draws.reduce((sum, x) => sum + x) / draws.length;
  expect(mean).toBeCloseTo(1.8 / 6, 2);
});
