import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chiSquareTail } from './chi-square-tail.ts';
import { logFactorial, logGamma } from './gamma.ts';

it.each([
  [3.841458820694124, 1, 0.05],
  [6.634896601021213, 1, 0.01],
  [18.307038053275146, 10, 0.05],
  [124.34211340400407, 100, 0.05],
])('knows the printed quantile %f with %i degrees of freedom', (x, degrees, p) => {
  expect(chiSquareTail(x, degrees)).toBeCloseTo(p, 12);
});

it.each([
  [41.8599, 1, 9.80530520274055e-11],
  [16.6667, 1, 4.455630764343925e-5],
  [9.5238095, 2, 0.008549309581463542],
  [100, 100, 0.48119168452795674],
  [0.1, 5, 0.9998376833880774],
  [300, 10, 1.5546747543803087e-58],
  [1400, 1, 2.1010145162644003e-306],
  [1e-8, 1, 0.9999202115440526],
])('agrees with SciPy at %f with %i degrees of freedom', (x, degrees, p) => {
  expect(Math.abs(chiSquareTail(x, degrees) / p - 1)).toBeLessThan(1e-11);
});

it('equals exp(−x/2) with two degrees of freedom', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 500, noNaN: true }), (x) => {
      expect(chiSquareTail(x, 2) / Math.exp(-x / 2)).toBeCloseTo(1, 10);
    }),
  );
});

it('is 1 at nothing and 0 far out', () => {
  expect(chiSquareTail(0, 3)).toBe(1);
  expect(chiSquareTail(1e6, 3)).toBe(0);
});

it('falls as x grows and never leaves 0 … 1', () => {
  const x = fc.double({ min: 0, max: 2000, noNaN: true });
  fc.assert(
    fc.property(x, x, fc.integer({ min: 1, max: 300 }), (one, other, degrees) => {
      const high = chiSquareTail(Math.min(one, other), degrees);
      const low = chiSquareTail(Math.max(one, other), degrees);
      expect(low).toBeLessThanOrEqual(high + 1e-12);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});

it.each([
  [0.5, 0.5723649429247],
  [1, 0],
  [1.5, -0.12078223763524526],
  [9.99, 12.779315214350195],
  [10, 12.801827480081469],
  [123.4, 469.3360974421906],
  [1e6, 12815504.569147611],
  [1e-3, 6.907178885383853],
])('knows ln Γ(%f)', (x, value) => {
  expect(Math.abs(logGamma(x) - value)).toBeLessThan(1e-13 * Math.max(1, Math.abs(value)));
});

it('knows factorials', () => {
  expect(Math.exp(logFactorial(5))).toBeCloseTo(120, 10);
  expect(logFactorial(0)).toBeCloseTo(0, 14);
});
