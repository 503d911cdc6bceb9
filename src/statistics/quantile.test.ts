import { expect, it } from 'vitest';
import { quantile } from './quantile.ts';

it('goes from the least to the greatest, between neighbours in a straight line', () => {
  const rising = [1, 2, 4, 8];
  expect([0, 0.25, 0.5, 0.9, 1].map((share) => quantile(rising, share))).toEqual([
    1,
    1.75,
    3,
    expect.closeTo(6.8, 10),
    8,
  ]);
});

it('has no value for an empty list', () => {
  expect(quantile([], 0.5)).toBeNull();
  expect(quantile([3], 0.975)).toBe(3);
});
