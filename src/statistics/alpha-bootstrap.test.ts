import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alphaByUnits } from './alpha-bootstrap.ts';
import { alphaByPairs } from './alpha-pair-bootstrap.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { seededRandom } from './random.ts';
import { CANONICAL, coderRows } from './testing/coder-rows.ts';

it('finds the interval of the canonical data by resampling its units', () => {
  const result = alphaByUnits(CANONICAL, 'nominal');
  expect(Math.abs((result.interval?.low ?? 0) - 0.42)).toBeLessThan(0.01);
  expect(result.interval?.high).toBeCloseTo(1, 2);
  expect(result).toMatchObject({ draws: 2000, confidence: 0.95, seed: 1 });
});

it('finds the distribution of the canonical data by redrawing its pairs', () => {
  const result = alphaByPairs(CANONICAL, 'nominal');
  expect(result).toMatchObject({ draws: 20_000, seed: 1 });
  expect(result.mean).toBeCloseTo(0.719, 3);
  expect(result.interval?.low).toBeCloseTo(0.562, 3);
  expect(result.interval?.high).toBeCloseTo(0.85, 3);
  expect(result.below[0]?.share).toBeCloseTo(0.22, 2);
});

it('warns under thirty units, and is silent from thirty on', () => {
  const warning = 'interval unreliable: fewer than 30 units';
  const units = (count: number) => Array.from({ length: count }, (_, i) => [i % 3, i % 2]);
  expect(alphaByUnits(units(29), 'nominal', { draws: 50 }).warnings).toContain(warning);
  expect(alphaByUnits(units(30), 'nominal', { draws: 50 }).warnings).toEqual([]);
});

it('says how many resamples had no variation', () => {
  const rare = Array.from({ length: 40 }, (_, i) => (i === 0 ? [1, 1] : [0, 0]));
  const result = alphaByUnits(rare, 'nominal', { draws: 500 });
  expect(result.withoutValue).toBeGreaterThan(100);
  expect(result.warnings[0]).toMatch(/of 500 resamples had no variation and do not count/);
  expect(result.interval).toEqual({ low: 1, high: 1 });
});

it('has no interval where α has no value', () => {
  const same = coderRows('1111', '1111');
  for (const result of [alphaByUnits(same, 'nominal'), alphaByPairs(same, 'nominal')]) {
    expect(result.interval).toBeNull();
    expect(result.mean).toBeNull();
    expect(result.below.map(({ share }) => share)).toEqual([null, null]);
  }
  expect(alphaByUnits([], 'nominal', { draws: 10 }).interval).toBeNull();
  expect(alphaByPairs([], 'nominal', { draws: 10 }).interval).toBeNull();
});

it('comes to the same whether units or patterns of units are drawn', () => {
  const units = (times: number) => Array.from({ length: times }, () => CANONICAL).flat();
  const [few, many] = [units(19), units(21)].map((rows) => alphaByUnits(rows, 'nominal'));
  const widthOf = (result: typeof few) =>
    (result?.interval?.high ?? 0) - (result?.interval?.low ?? 0);
  expect(few?.mean).toBeCloseTo(many?.mean ?? 0, 2);
  expect(widthOf(few) / widthOf(many)).toBeCloseTo(Math.sqrt(21 / 19), 1);
});

it('gives the same interval for the same seed', () => {
  const draw = (seed: number) => alphaByUnits(CANONICAL, 'ordinal', { seed, draws: 300 });
  expect(draw(3)).toEqual(draw(3));
  expect(draw(3).mean).not.toBe(draw(4).mean);
});

it('centres on α of any level', () => {
  for (const level of ['nominal', 'ordinal', 'interval', 'ratio'] as const) {
    const random = seededRandom(9);
    const units = Array.from({ length: 200 }, () => {
      const truth = random.below(4);
      return [0, 1, 2].map(() => (random.unit() < 0.8 ? truth : random.below(4)));
    });
    const alpha = krippendorffAlpha(units, level).alpha.value ?? 0;
    for (const bootstrap of [alphaByUnits, alphaByPairs]) {
      const result = bootstrap(units, level, { draws: 400 });
      expect(Math.abs((result.mean ?? 0) - alpha)).toBeLessThan(0.02);
      expect(result.interval?.low).toBeLessThan(alpha);
      expect(result.interval?.high).toBeGreaterThan(alpha);
    }
  }
});

it('never gives a number that is none, nor one outside −1 … 1', () => {
  const value = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null });
  const rows = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.nat(), (units, seed) => {
      for (const bootstrap of [alphaByUnits, alphaByPairs]) {
        const { interval, mean } = bootstrap(units, 'ordinal', { draws: 20, seed });
        for (const x of [interval?.low, interval?.high, mean]) {
          if (typeof x === 'number') expect(x >= -1 && x <= 1).toBe(true);
        }
      }
    }),
    { numRuns: 50 },
  );
});
