import fc from 'fast-check';
import { expect, it } from 'vitest';
import { binomial } from './binomial.ts';
import { chiSquareTail } from './chi-square-tail.ts';
import { logFactorial } from './gamma.ts';
import { seededRandom } from './random.ts';

const DRAWS = 40_000;

const probability = (count: number, trials: number, p: number): number =>
  Math.exp(
    logFactorial(trials) -
      logFactorial(count) -
      logFactorial(trials - count) +
      count * Math.log(p) +
      (trials - count) * Math.log(1 - p),
  );

it.each([
  [8, 0.3],
  [1000, 0.004],
  [25, 0.4],
  [100, 0.5],
  [5000, 0.2],
  [300, 0.93],
  [1_000_000, 0.00002],
])('draws %i trials of probability %f as often as it should', (trials, p) => {
  const random = seededRandom(13);
  const seen = new Map<number, number>();
  for (let i = 0; i < DRAWS; i++) {
    const count = binomial(trials, p, random);
    seen.set(count, (seen.get(count) ?? 0) + 1);
  }
  let [chiSquare, cells, rest, restSeen] = [0, 0, DRAWS, DRAWS];
  const spread = 6 * Math.sqrt(trials * p * (1 - p)) + 6;
  const from = Math.max(0, Math.floor(trials * p - spread));
  for (let count = from; count <= Math.min(trials, trials * p + spread); count++) {
    const expected = DRAWS * probability(count, trials, p);
    if (expected < 10) continue;
    chiSquare += ((seen.get(count) ?? 0) - expected) ** 2 / expected;
    cells += 1;
    rest -= expected;
    restSeen -= seen.get(count) ?? 0;
  }
  expect(chiSquareTail(chiSquare, cells - 1)).toBeGreaterThan(0.001);
  expect(Math.abs(restSeen - rest)).toBeLessThan(5 * Math.sqrt(rest + 10));
});

it('is certain where nothing is left to chance', () => {
  const random = seededRandom(1);
  expect(binomial(7, 0, random)).toBe(0);
  expect(binomial(7, 1, random)).toBe(7);
  expect(binomial(0, 0.5, random)).toBe(0);
});

it('stays between none and all', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 1e6 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(),
      (n, p, seed) => {
        const count = binomial(n, p, seededRandom(seed));
        expect(Number.isInteger(count) && count >= 0 && count <= n).toBe(true);
      },
    ),
  );
});
