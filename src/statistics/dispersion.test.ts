import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dispersion } from './dispersion.ts';

const parts = (hits: number[]) =>
  [0.1, 0.2, 0.3, 0.4].map((share, i) => ({ size: share * 1000, hits: hits[i] ?? 0 }));

it('gives the values of a word at both ends, and of one in the smallest part', () => {
  const both = dispersion(parts([10, 0, 0, 10]));
  expect(both.dp.value).toBeCloseTo(0.5, 10);
  expect(both.dpNorm.value).toBeCloseTo(0.5556, 4);
  expect(both).toMatchObject({ hits: 20, parts: 4, partsWithHits: 2 });
  const first = dispersion(parts([5, 0, 0, 0]));
  expect(first.dp.value).toBeCloseTo(0.9, 10);
  expect(first.dpNorm.value).toBeCloseTo(1, 10);
});

it('is 0 for a word spread as the parts are long', () => {
  expect(dispersion(parts([1, 2, 3, 4])).dp.value).toBeCloseTo(0, 12);
});

it('has no value without hits, and no norm with one part', () => {
  expect(dispersion([]).dp.reason).toBe('the word is in no part');
  expect(dispersion(parts([])).dpNorm.value).toBeNull();
  const one = dispersion([
    { size: 10, hits: 2 },
    { size: 0, hits: 0 },
  ]);
  expect(one.dp.value).toBe(0);
  expect(one.dpNorm).toEqual({ value: null, reason: 'one part only' });
});

it('refuses hits where there are no words, and numbers below zero', () => {
  expect(() => dispersion([{ size: 0, hits: 1 }])).toThrow('1 hits');
  expect(() => dispersion([{ size: -5, hits: 0 }])).toThrow('-5');
  expect(() => dispersion([{ size: 5, hits: Number.NaN }])).toThrow('NaN');
});

it('stays in 0 … 1 and does not depend on the order of parts', () => {
  const part = fc.record({ size: fc.integer({ min: 1, max: 9999 }), hits: fc.nat({ max: 50 }) });
  fc.assert(
    fc.property(fc.array(part), (list) => {
      const { dp, dpNorm } = dispersion(list);
      for (const { value } of [dp, dpNorm]) {
        if (value !== null) expect(value >= 0 && value <= 1 + 1e-12).toBe(true);
      }
      const turned = dispersion([...list].reverse()).dp.value;
      if (dp.value === null) expect(turned).toBeNull();
      else expect(turned).toBeCloseTo(dp.value, 12);
    }),
  );
});
