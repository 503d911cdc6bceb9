import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibration, murphyParts } from './calibration.ts';
import {
  baseRate,
  brierBounds,
  brierOfMany,
  brierScore,
  type Forecast,
  logScore,
  rankedProbabilityScore,
  skill,
} from './forecast-scores.ts';

const of = (...pairs: [number, 0 | 1][]): Forecast[] =>
  pairs.map(([probability, outcome]) => ({ probability, outcome }));
const four = of([0.9, 1], [0.7, 1], [0.2, 0], [0.6, 0]);
const ten = of(
  ...([0, 0, 0, 1] as const).map((outcome): [number, 0 | 1] => [0.1, outcome]),
  ...([1, 1, 1, 0, 1, 1] as const).map((outcome): [number, 0 | 1] => [0.8, outcome]),
);

describe('scores', () => {
  it('of four forecasts are Brier .125, log .4004 nats or .5776 bits, skill .5', () => {
    const brier = brierScore(four).value ?? NaN;
    const nats = logScore(four).nats.value ?? NaN;
    const rate = baseRate(four).value ?? NaN;
    expect(brier).toBeCloseTo(0.125, 12);
    expect(nats).toBeCloseTo(0.4004, 4);
    expect(nats / Math.LN2).toBeCloseTo(0.5776, 4);
    expect(skill(brier, rate * (1 - rate)).value).toBeCloseTo(0.5, 12);
  });

  it('of three outcomes are Brier .26 and RPS .085', () => {
    expect(brierOfMany([0.6, 0.3, 0.1], 0)).toBeCloseTo(0.26, 12);
    expect(rankedProbabilityScore([0.6, 0.3, 0.1], 0)).toBeCloseTo(0.085, 12);
    expect(rankedProbabilityScore([0, 0, 1], 2)).toBe(0);
    expect(rankedProbabilityScore([1, 0, 0], 2)).toBe(1);
  });

  it('say why there are none', () => {
    expect(brierScore([])).toEqual({ value: null, reason: 'no forecast has been decided' });
    expect(logScore([]).nats.value).toBeNull();
    expect(skill(0.1, 0).reason).toBe('the reference is perfect');
  });

  it('clamp certainty that failed and count it', () => {
    const { nats, clamped } = logScore(of([1, 0], [0.5, 1]));
    expect(clamped).toBe(1);
    expect(nats.value).toBeCloseTo((-Math.log(0.001) + Math.LN2) / 2, 9);
  });

  it('of ranges have a best and a worst', () => {
    const { best, worst } = brierBounds([
      { low: 0.55, high: 0.8, outcome: 1 },
      { low: 0.05, high: 0.2, outcome: 0 },
    ]);
    expect(best.value).toBeCloseTo((0.04 + 0.0025) / 2, 12);
    expect(worst.value).toBeCloseTo((0.45 ** 2 + 0.04) / 2, 12);
  });
});

describe('calibration', () => {
  it('takes .168 apart into .009667 − .081667 + .24, with an error of .08', () => {
    const parts = murphyParts(ten);
    expect(brierScore(ten).value).toBeCloseTo(0.168, 12);
    expect(parts?.reliability).toBeCloseTo(0.009667, 6);
    expect(parts?.resolution).toBeCloseTo(0.081667, 6);
    expect(parts?.uncertainty).toBeCloseTo(0.24, 12);
    expect(parts?.error).toBeCloseTo(0.08, 12);
    expect(murphyParts([])).toBeNull();
  });

  it('adds up to the Brier score whatever the forecasts', () => {
    const forecast = fc.record({
      probability: fc.constantFrom(0, 0.1, 0.3, 0.5, 0.9, 1),
      outcome: fc.constantFrom<0 | 1>(0, 1),
    });
    fc.assert(
      fc.property(fc.array(forecast, { minLength: 1, maxLength: 40 }), (forecasts) => {
        const parts = murphyParts(forecasts);
        const sum =
          (parts?.reliability ?? 0) - (parts?.resolution ?? 0) + (parts?.uncertainty ?? 0);
        expect(brierScore(forecasts).value).toBeCloseTo(sum, 9);
      }),
    );
  });

  it('is not shown for few forecasts, in three bins for some and in ten for many', () => {
    expect(calibration(ten)).toMatchObject({ parts: null, reason: expect.stringMatching(/^10 /) });
    const some = Array.from({ length: 30 }, (_, i): [number, 0 | 1] => [
      [0.1, 0.5, 0.55, 0.9][i % 4] ?? 0,
      i % 3 === 0 ? 1 : 0,
    ]);
    expect(calibration(of(...some)).reason).not.toBeNull();
    const more = of(...some, ...some);
    expect(calibration(more).bins).toBe(10);
    const scattered = of(
      ...Array.from({ length: 60 }, (_, i): [number, 0 | 1] => [(i % 20) / 20, i % 2 ? 1 : 0]),
    );
    expect(calibration(scattered)).toMatchObject({ bins: 3, parts: { bins: { length: 3 } } });
  });
});
