import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fisherExact } from './fisher-exact.ts';

it('gives odds ratio and p of a small table', () => {
  const result = fisherExact([
    [8, 2],
    [1, 5],
  ]);
  expect(result.oddsRatio.value).toBe(20);
  expect(result.p.value).toBeCloseTo(0.03497, 5);
});

it.each([
  [
    [
      [3, 1],
      [1, 3],
    ],
    0.48571428571428565,
  ],
  [
    [
      [10, 90],
      [40, 60],
    ],
    1.2433405573877402e-6,
  ],
  [
    [
      [500, 300],
      [200, 900],
    ],
    1.260546379158392e-88,
  ],
  [
    [
      [7, 12],
      [5, 5],
    ],
    0.6941529235382309,
  ],
] as [number[][], number][])('agrees with SciPy on %j', (table, p) => {
  expect((fisherExact(table).p.value ?? 0) / p).toBeCloseTo(1, 7);
});

it('is 0 where p is smaller than any number', () => {
  expect(
    fisherExact([
      [1000, 10],
      [30, 2000],
    ]).p.value,
  ).toBe(0);
});

it('has p 1 where a margin is empty, and no odds ratio where a cell is', () => {
  expect(
    fisherExact([
      [5, 3],
      [0, 0],
    ]),
  ).toEqual({
    p: { value: 1, reason: null },
    oddsRatio: { value: null, reason: 'a cell is empty' },
  });
  expect(
    fisherExact([
      [0, 0],
      [0, 0],
    ]).p.value,
  ).toBe(1);
});

it('refuses what is not two by two whole counts', () => {
  expect(() =>
    fisherExact([
      [1, 2, 3],
      [4, 5, 6],
    ]),
  ).toThrow('two by two');
  expect(() =>
    fisherExact([
      [1.5, 2],
      [4, 5],
    ]),
  ).toThrow('whole');
});

it('stays in 0 … 1, whichever side is first', () => {
  const count = fc.nat({ max: 300 });
  fc.assert(
    fc.property(count, count, count, count, (a, b, c, d) => {
      const p =
        fisherExact([
          [a, b],
          [c, d],
        ]).p.value ?? -1;
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
      for (const same of [
        [
          [c, d],
          [a, b],
        ],
        [
          [b, a],
          [d, c],
        ],
        [
          [a, c],
          [b, d],
        ],
      ]) {
        expect(fisherExact(same).p.value).toBeCloseTo(p, 8);
      }
    }),
  );
});
