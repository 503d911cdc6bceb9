import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cohenKappa } from './cohen-kappa.ts';
import { gwetAc1, gwetAc1OfTable } from './gwet-ac1.ts';

it('stays high where κ falls because one category prevails', () => {
  const table = [
    [8, 1],
    [0, 1],
  ];
  const result = gwetAc1OfTable(table);
  expect(result.observed).toBeCloseTo(0.9, 10);
  expect(result.expected).toBeCloseTo(0.255, 10);
  expect(result.ac1.value).toBeCloseTo(0.8658, 4);
  expect(result.largestShare).toBeCloseTo(0.85, 10);
  expect(cohenKappa(table).kappa.value).toBeCloseTo(0.6154, 4);
});

it('has no value for one category or for nothing, and says so', () => {
  expect(gwetAc1OfTable([[9]]).ac1.reason).toBe('AC1 needs two categories to choose from');
  expect(gwetAc1([[2], [2]]).ac1.reason).toBe('AC1 needs two categories to choose from');
  expect(gwetAc1([[1, 0]]).ac1.reason).toBe('no unit was coded by two coders');
  expect(
    gwetAc1OfTable([
      [0, 0],
      [0, 0],
    ]).largestShare,
  ).toBeNull();
  expect(gwetAc1([]).ac1.value).toBeNull();
});

it('has a value when all used one category of two: chance cannot explain it', () => {
  expect(
    gwetAc1OfTable([
      [9, 0],
      [0, 0],
    ]).ac1.value,
  ).toBe(1);
});

it('lets a unit with one coder count for the shares only', () => {
  const result = gwetAc1([
    [2, 0],
    [2, 0],
    [0, 2],
    [1, 1],
    [1, 0],
  ]);
  expect(result.units).toBe(4);
  expect(result.observed).toBeCloseTo(0.75, 10);
  expect(result.expected).toBeCloseTo(2 * 0.7 * 0.3, 10);
});

it('gives the same for two coders from the table and from the units', () => {
  const table = fc.array(fc.array(fc.nat({ max: 6 }), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 3,
  });
  fc.assert(
    fc.property(table, (counts) => {
      const units = counts.flatMap((row, i) =>
        row.flatMap((n, j) =>
          Array.from({ length: n }, () =>
            [0, 1, 2].map((k) => (k === i ? 1 : 0) + (k === j ? 1 : 0)),
          ),
        ),
      );
      const { value } = gwetAc1OfTable(counts).ac1;
      if (value === null) expect(gwetAc1(units).ac1.value).toBeNull();
      else {
        expect(gwetAc1(units).ac1.value).toBeCloseTo(value, 10);
        expect(value).toBeLessThanOrEqual(1);
      }
    }),
  );
});
