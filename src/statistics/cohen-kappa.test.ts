import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohenKappa } from './cohen-kappa.ts';
import type { CountTable } from './count-table.ts';

const THREE = [
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
];

it('gives the textbook values of three categories', () => {
  const result = cohenKappa(THREE);
  expect(result.observed).toBeCloseTo(0.7, 10);
  expect(result.expected).toBeCloseTo(0.41, 10);
  expect(result.kappa.value).toBeCloseTo(0.4915, 4);
  expect(result.standardError.value).toBeCloseTo(0.0549, 4);
  expect(result.units).toBe(200);
  expect(cohenKappa(THREE, 'linear').kappa.value).toBeCloseTo(0.4737, 4);
  expect(cohenKappa(THREE, 'quadratic').kappa.value).toBeCloseTo(0.4545, 4);
});

it('gives the textbook value of two categories, weighted or not', () => {
  const table = [
    [20, 5],
    [10, 15],
  ];
  for (const weights of ['unweighted', 'linear', 'quadratic'] as const) {
    expect(cohenKappa(table, weights).kappa.value).toBeCloseTo(0.4, 10);
  }
});

describe('over the letters of a text', () => {
  it.each([
    [1000, 1000, 900, 10_000, 0.8889],
    [5000, 5000, 2500, 10_000, 0],
    [9000, 9000, 8100, 10_000, 0],
  ])('counts those that nobody marked: %i, %i, both %i of %i', (a, b, both, all, kappa) => {
    const table = [
      [both, a - both],
      [b - both, all - a - b + both],
    ];
    expect(cohenKappa(table).kappa.value).toBeCloseTo(kappa, 4);
  });
});

it('has no value without variation or without units, and says so', () => {
  const reason = 'no variation: both coders used one category';
  expect(
    cohenKappa([
      [9, 0],
      [0, 0],
    ]),
  ).toMatchObject({
    kappa: { value: null, reason },
    standardError: { value: null, reason },
    observed: 1,
    expected: 1,
  });
  expect(cohenKappa([[9]], 'linear').kappa.reason).toBe(reason);
  expect(
    cohenKappa([
      [0, 0],
      [0, 0],
    ]).kappa.reason,
  ).toBe('no unit was coded by both coders');
  expect(cohenKappa([]).kappa.value).toBeNull();
});

it('is 0 when one coder sees no difference', () => {
  expect(
    cohenKappa([
      [5, 4],
      [0, 0],
    ]).kappa.value,
  ).toBeCloseTo(0, 12);
});

it('refuses tables that are not square, not even or not counts', () => {
  expect(() => cohenKappa([[1, 2]])).toThrow('square');
  expect(() => cohenKappa([[1, 2], [3]])).toThrow('length');
  expect(() =>
    cohenKappa([
      [1, -2],
      [3, 4],
    ]),
  ).toThrow('-2');
  expect(() =>
    cohenKappa([
      [1, Number.NaN],
      [3, 4],
    ]),
  ).toThrow('NaN');
});

/** Standard error by leaving out one unit at a time. */
function jackknife(table: CountTable, weights: 'linear' | 'quadratic'): number {
  const all = table.flat().reduce((sum, n) => sum + n, 0);
  const values: { value: number; count: number }[] = [];
  table.forEach((row, i) => {
    row.forEach((count, j) => {
      if (count === 0) return;
      const without = table.map((r, a) => r.map((n, b) => (a === i && b === j ? n - 1 : n)));
      values.push({ value: cohenKappa(without, weights).kappa.value ?? 0, count });
    });
  });
  const mean = values.reduce((sum, { value, count }) => sum + value * count, 0) / all;
  const spread = values.reduce((sum, { value, count }) => sum + count * (value - mean) ** 2, 0);
  return Math.sqrt((spread * (all - 1)) / all);
}

it.each(['linear', 'quadratic'] as const)(
  'has a %s standard error near the jackknife',
  (weights) => {
    const table = THREE.map((row) => row.map((n) => n * 10));
    const { standardError } = cohenKappa(table, weights);
    expect((standardError.value ?? 0) / jackknife(table, weights)).toBeCloseTo(1, 2);
  },
);

const tables = fc.integer({ min: 1, max: 5 }).chain((k) =>
  fc.array(fc.array(fc.nat({ max: 30 }), { minLength: k, maxLength: k }), {
    minLength: k,
    maxLength: k,
  }),
);

it('is at most 1, or has a reason', () => {
  fc.assert(
    fc.property(tables, fc.constantFrom('unweighted', 'linear', 'quadratic'), (table, weights) => {
      const { kappa, standardError } = cohenKappa(table, weights);
      if (kappa.value === null) expect(kappa.reason).not.toBe('');
      else expect(kappa.value).toBeLessThanOrEqual(1);
      if (standardError.value !== null) expect(standardError.value).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('does not depend on who is first, nor unweighted on the order of the categories', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const turned = table.map((row, i) => row.map((_, j) => table[j]?.[i] ?? 0));
      const reversed = table.map((row) => [...row].reverse()).reverse();
      const { value } = cohenKappa(table).kappa;
      for (const other of [turned, reversed]) {
        const { value: same } = cohenKappa(other).kappa;
        if (value === null) expect(same).toBeNull();
        else expect(same).toBeCloseTo(value, 10);
      }
    }),
  );
});

it('is 1 when both agree on more than one category', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 6 }),
      (units) => {
        const table = units.map((n, i) => units.map((_, j) => (i === j ? n : 0)));
        expect(cohenKappa(table, 'linear').kappa.value).toBeCloseTo(1, 12);
      },
    ),
  );
});
