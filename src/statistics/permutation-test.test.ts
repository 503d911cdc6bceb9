import { expect, it } from 'vitest';
import { contingency } from './contingency.ts';
import { fisherExact } from './fisher-exact.ts';
import { type Cluster, permutationTest } from './permutation-test.ts';

/** One cluster for each thing counted. */
const single = (table: number[][]): Cluster[] =>
  table.flatMap((row, index) =>
    row.flatMap((count, column) =>
      Array.from({ length: count }, () => ({
        group: `group ${index}`,
        counts: row.map((_, j) => (j === column ? 1 : 0)),
      })),
    ),
  );

it('comes near Fisher’s p when everything stands alone', () => {
  const table = [
    [8, 2],
    [1, 5],
  ];
  const result = permutationTest(single(table), { draws: 20_000 });
  expect(result.p.value).toBeCloseTo(fisherExact(table).p.value ?? 0, 2);
  expect(result.chiSquare).toBeCloseTo(contingency(table).chiSquare.value ?? 0, 10);
});

it('does not take one long text for many', () => {
  const texts: Cluster[] = [
    { group: 'a', counts: [30, 0] },
    { group: 'a', counts: [1, 2] },
    { group: 'b', counts: [1, 1] },
    { group: 'b', counts: [2, 3] },
    { group: 'b', counts: [0, 9] },
  ];
  const table = ['a', 'b'].map((group) =>
    [0, 1].map((column) =>
      texts.reduce((sum, text) => sum + (text.group === group ? (text.counts[column] ?? 0) : 0), 0),
    ),
  );
  expect(contingency(table).p.value).toBeLessThan(0.001);
  expect(permutationTest(texts).p.value).toBeGreaterThan(0.05);
});

it('gives the same p for the same seed, and never 0', () => {
  const clusters = single([
    [30, 0],
    [0, 30],
  ]);
  const result = permutationTest(clusters, { draws: 500, seed: 3 });
  expect(permutationTest(clusters, { draws: 500, seed: 3 })).toEqual(result);
  expect(result.p.value).toBeCloseTo(1 / 501, 12);
});

it('is 1 where groups cannot differ', () => {
  expect(
    permutationTest([
      { group: 'a', counts: [4] },
      { group: 'b', counts: [2] },
    ]).p.value,
  ).toBe(1);
});

it('has no value for one group or for nothing, and says so', () => {
  expect(permutationTest([{ group: 'b', counts: [4, 2] }]).p.reason).toBe(
    'all texts are in one group',
  );
  expect(permutationTest([]).p.reason).toBe('nothing was counted');
});

it('refuses counts of different width', () => {
  expect(() =>
    permutationTest([
      { group: 'a', counts: [1] },
      { group: 'b', counts: [] },
    ]),
  ).toThrow('length');
});
