import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entropy, expectedInformationGain, gainOfSearch, predictive } from './information.ts';

const beliefs = [24 / 87, 15 / 87, 48 / 87];
const rounded = (values: readonly number[] | null | undefined): string[] =>
  (values ?? []).map((value) => value.toFixed(4));

it('expects .1845 of 1.4232 bits from a search that succeeds with .5586', () => {
  const gain = gainOfSearch(beliefs, [0.9, 0.2, 0.5]);
  expect(gain.now).toBeCloseTo(1.4232, 4);
  expect(gain.bits).toBeCloseTo(0.1845, 4);
  expect(gain.outcomes[0]?.probability).toBeCloseTo(0.5586, 4);
  expect(rounded(gain.outcomes[0]?.beliefs)).toEqual(['0.4444', '0.0617', '0.4938']);
  expect(rounded(gain.outcomes[1]?.beliefs)).toEqual(['0.0625', '0.3125', '0.6250']);
  expect(predictive(beliefs, [0.9, 0.2, 0.5])).toBeCloseTo(0.5586, 4);
});

it('is nothing where all rivals say the same and everything where one outcome settles it', () => {
  expect(gainOfSearch(beliefs, [0.4, 0.4, 0.4]).bits).toBeCloseTo(0, 12);
  expect(gainOfSearch([0.5, 0.5], [1, 0]).bits).toBeCloseTo(1, 12);
  expect(gainOfSearch([0.5, 0.5], [1, 1]).outcomes[1]).toEqual({ probability: 0, beliefs: null });
  expect(entropy([1, 0, 0])).toBe(0);
});

it('lies between 0 and the entropy of what is believed', () => {
  const share = fc.double({ min: 0.001, max: 1, noNaN: true });
  const row = fc.array(fc.tuple(share, share), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(row, (pairs) => {
      const total = pairs.reduce((sum, [weight]) => sum + weight, 0);
      const priors = pairs.map(([weight]) => weight / total);
      const found = pairs.map(([, p]) => p);
      const { bits, now } = expectedInformationGain(priors, [found, found.map((p) => 1 - p)]);
      expect(bits).toBeGreaterThanOrEqual(0);
      expect(bits).toBeLessThanOrEqual(now + 1e-9);
    }),
  );
});
