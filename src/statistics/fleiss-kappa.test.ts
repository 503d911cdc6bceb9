import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fleissKappa } from './fleiss-kappa.ts';

it('gives the values of three coders and two categories', () => {
  const result = fleissKappa([
    [3, 0],
    [2, 1],
    [0, 3],
    [3, 0],
  ]);
  expect(result.observed).toBeCloseTo(0.8333, 4);
  expect(result.expected).toBeCloseTo(0.5556, 4);
  expect(result.kappa.value).toBeCloseTo(0.625, 10);
  expect(result).toMatchObject({ units: 4, coders: 3 });
});

it('gives the values of the textbook table of ten units, fourteen coders and five categories', () => {
  const result = fleissKappa([
    [0, 0, 0, 0, 14],
    [0, 2, 6, 4, 2],
    [0, 0, 3, 5, 6],
    [0, 3, 9, 2, 0],
    [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0],
    [3, 2, 6, 3, 0],
    [2, 5, 3, 2, 2],
    [6, 5, 2, 1, 0],
    [0, 2, 2, 3, 7],
  ]);
  expect(result.observed).toBeCloseTo(0.378, 4);
  expect(result.expected).toBeCloseTo(0.2128, 4);
  expect(result.kappa.value).toBeCloseTo(0.2099, 4);
});

it('has no value without variation or without pairs, and says so', () => {
  expect(
    fleissKappa([
      [3, 0],
      [3, 0],
    ]).kappa.reason,
  ).toBe('no variation: all coders used one category');
  expect(
    fleissKappa([
      [1, 0],
      [0, 1],
    ]).kappa.reason,
  ).toBe('no unit was coded by two coders');
  expect(fleissKappa([]).kappa.value).toBeNull();
});

it('refuses units with different numbers of coders', () => {
  expect(() =>
    fleissKappa([
      [3, 0],
      [1, 1],
    ]),
  ).toThrow('equally many');
});

it('is at most 1, and 1 when all agree on more than one category', () => {
  const unit = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })).map(([a, b]) => [a, b, 8 - a - b]);
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1 }), (counts) => {
      const { value } = fleissKappa(counts).kappa;
      if (value !== null) expect(value).toBeLessThanOrEqual(1);
      const agreed = counts.map(([a = 0, b = 0]) => (a > b ? [8, 0] : [0, 8]));
      const both = new Set(agreed.map(String)).size > 1;
      expect(fleissKappa(agreed).kappa.value).toBe(both ? 1 : null);
    }),
  );
});
