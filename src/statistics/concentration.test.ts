import fc from 'fast-check';
import { expect, it } from 'vitest';
import { concentration } from './concentration.ts';

it('gives the published numbers of Armenia 2016–20: 361.7 of 382.5 from one supplier', () => {
  const { largest, hhi, effective, parts } = concentration([361.7, 20.8]);
  expect(parts).toBe(2);
  expect(largest.value).toBeCloseTo(0.9456, 4);
  expect(hhi.value).toBeCloseTo(0.8972, 4);
  expect(effective.value).toBeCloseTo(1.115, 3);
});

it('has no value where there is nothing, and none normalised for one part', () => {
  expect(concentration([0, 0]).hhi).toEqual({ value: null, reason: 'there is nothing to share' });
  expect(concentration([5]).normalised).toEqual({ value: null, reason: 'one part only' });
  expect(concentration([5]).effective.value).toBe(1);
  expect(() => concentration([1, -1])).toThrow('amounts are 0 or more');
});

it('lies between even shares and one hand, whatever the unit', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 999 }), (given, unit) => {
      const one = concentration(given);
      const scaled = concentration(given.map((amount) => amount * unit));
      expect(one.hhi.value).toBeGreaterThanOrEqual(1 / given.length - 1e-12);
      expect(one.hhi.value).toBeLessThanOrEqual(1);
      expect(one.normalised.value).toBeGreaterThanOrEqual(-1e-12);
      expect(scaled.hhi.value).toBeCloseTo(one.hhi.value ?? -1, 10);
    }),
  );
});
