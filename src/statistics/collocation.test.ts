import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collocation } from './collocation.ts';

it('gives all measures of a pair', () => {
  const result = collocation({ together: 30, node: 200, collocate: 100, size: 1e5 });
  expect(result.expected).toBeCloseTo(0.2, 10);
  expect(result.pmi.value).toBeCloseTo(7.2288, 4);
  expect(result.npmi.value).toBeCloseTo(0.6177, 4);
  expect(result.logDice.value).toBeCloseTo(11.6781, 4);
  expect(result.logLikelihood.value).toBeCloseTo(255.6765, 4);
  expect(result.t.value).toBeCloseTo(5.4407, 4);
});

it('is 14 in logDice for words that occur only together, in a corpus of any size', () => {
  for (const size of [1000, 1e9]) {
    const pair = { together: 7, node: 7, collocate: 7, size };
    expect(collocation(pair).logDice.value).toBe(14);
  }
});

it('expects more of a wide window, but leaves logDice alone', () => {
  const pair = { together: 30, node: 200, collocate: 100, size: 1e5 };
  const wide = collocation({ ...pair, places: 10 });
  expect(wide.expected).toBeCloseTo(2, 10);
  expect(wide.pmi.value).toBeCloseTo(Math.log2(15), 10);
  expect(wide.logDice).toEqual(collocation(pair).logDice);
});

it('has no value for words never together, everywhere together or in windows too wide', () => {
  const never = collocation({ together: 0, node: 5, collocate: 5, size: 100 });
  expect(never.pmi).toEqual({ value: null, reason: 'the words never stand together' });
  expect(never.expected).toBe(0.25);
  const everywhere = collocation({ together: 9, node: 9, collocate: 9, size: 9 });
  expect(everywhere.npmi.reason).toBe('the words stand together everywhere');
  const wide = collocation({ together: 9, node: 9, collocate: 9, size: 20, places: 10 });
  expect(wide.logLikelihood.reason).toBe('the windows hold more words than the corpus');
  expect(collocation({ together: 0, node: 0, collocate: 0, size: 0 }).t.value).toBeNull();
});

it('refuses more pairs than words, and negative counts', () => {
  expect(() => collocation({ together: 6, node: 5, collocate: 9, size: 99 })).toThrow('together');
  expect(() => collocation({ together: -1, node: 5, collocate: 9, size: 99 })).toThrow('together');
});

it('is the same from either word, side by side, and NPMI stays in −1 … 1', () => {
  const counts = fc
    .tuple(fc.integer({ min: 1, max: 50 }), fc.nat({ max: 500 }), fc.nat({ max: 500 }))
    .map(([together, a, b]) => ({ together, node: together + a, collocate: together + b }));
  fc.assert(
    fc.property(counts, fc.integer({ min: 2000, max: 1e9 }), (pair, size) => {
      const one = collocation({ ...pair, size });
      const other = collocation({ ...pair, node: pair.collocate, collocate: pair.node, size });
      for (const name of ['pmi', 'npmi', 'logDice', 'logLikelihood', 't'] as const) {
        expect(other[name].value).toBeCloseTo(one[name].value ?? Number.NaN, 6);
      }
      expect(Math.abs(one.npmi.value ?? 2)).toBeLessThanOrEqual(1 + 1e-12);
      expect(one.logDice.value).toBeLessThanOrEqual(14);
    }),
  );
});
