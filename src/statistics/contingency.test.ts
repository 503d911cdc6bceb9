import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contingency } from './contingency.ts';

it('gives all measures of two by two', () => {
  const result = contingency([
    [30, 10],
    [20, 40],
  ]);
  expect(result.chiSquare.value).toBeCloseTo(16.6667, 4);
  expect((result.p.value ?? 0) * 1e5).toBeCloseTo(4.456, 3);
  expect(result.cramersV.value).toBeCloseTo(0.4082, 4);
  expect(result.correctedV.value).toBeCloseTo(0.3977, 4);
  expect(result.yates.value).toBeCloseTo(15.0417, 4);
  expect(result.residuals.flat().map((r) => Number(r?.toFixed(4)))).toEqual([
    4.0825, -4.0825, -4.0825, 4.0825,
  ]);
  expect(result.expected).toEqual([
    [20, 20],
    [30, 30],
  ]);
  expect(result).toMatchObject({ degrees: 1, total: 100, smallCells: 0 });
});

it('gives the measures of two by three', () => {
  const result = contingency([
    [12, 5, 3],
    [6, 9, 15],
  ]);
  expect(result.chiSquare.value).toBeCloseTo(9.5238, 4);
  expect(result.degrees).toBe(2);
  expect(result.p.value).toBeCloseTo(0.00855, 5);
  expect(result.cramersV.value).toBeCloseTo(0.4364, 4);
  expect(result.yates.reason).toBe('Yates’ correction is for two by two');
});

it('leaves out empty rows and columns', () => {
  const result = contingency([
    [30, 0, 10],
    [0, 0, 0],
    [20, 0, 40],
  ]);
  expect(result.chiSquare.value).toBeCloseTo(16.6667, 4);
  expect(result.degrees).toBe(1);
  expect(result.yates.value).toBeCloseTo(15.0417, 4);
  expect(result.residuals[1]).toEqual([null, null, null]);
});

it('has no value where nothing is compared, and says so', () => {
  for (const table of [
    [],
    [[]],
    [
      [0, 0],
      [0, 0],
    ],
    [
      [5, 3],
      [0, 0],
    ],
    [[5], [3]],
  ]) {
    const result = contingency(table);
    expect(result.chiSquare.reason).toBe('fewer than two rows or columns hold anything');
    expect(result.p.value).toBeNull();
  }
  expect(
    contingency([
      [1, 0],
      [0, 1],
    ]).correctedV.value,
  ).toBeNull();
});

it('counts cells that are too small for χ²', () => {
  expect(
    contingency([
      [3, 2],
      [1, 40],
    ]).smallCells,
  ).toBe(3);
});

it('does not let Yates turn a small difference round', () => {
  expect(
    contingency([
      [10, 10],
      [10, 11],
    ]).yates.value,
  ).toBe(0);
});

it('stays within its bounds, and does not depend on the order of rows', () => {
  const tables = fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.array(fc.array(fc.nat({ max: 40 }), { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 5,
    }),
  );
  fc.assert(
    fc.property(tables, (table) => {
      const result = contingency(table);
      const turned = contingency([...table].reverse());
      if (result.chiSquare.value === null) {
        expect(turned.chiSquare.value).toBeNull();
        return;
      }
      expect(turned.chiSquare.value).toBeCloseTo(result.chiSquare.value, 8);
      for (const { value } of [result.p, result.cramersV, result.correctedV]) {
        if (value !== null) expect(value >= 0 && value <= 1 + 1e-9).toBe(true);
      }
      for (const residual of result.residuals.flat()) expect(residual).not.toBeNaN();
    }),
  );
});
