/** How good forecasts were. Lower is better throughout; a skill is better the higher it is. */
import { type Estimate, estimateOf, noEstimate } from './estimate.ts';

/** A probability, and whether it came true. */
export interface Forecast {
  probability: number;
  outcome: 0 | 1;
}

const NONE = 'no forecast has been decided';

const mean = (values: readonly number[]): Estimate =>
  values.length === 0
    ? noEstimate(NONE)
    : estimateOf(values.reduce((sum, value) => sum + value, 0) / values.length, NONE);

/** Mean of (f − o)², from 0 to 1 (Brier 1950, halved for two outcomes as is usual). */
export const brierScore = (forecasts: readonly Forecast[]): Estimate =>
  mean(forecasts.map(({ probability, outcome }) => (probability - outcome) ** 2));

/** Forecasts this near to 0 or 1 are scored as if they were no nearer. */
export const LOG_SCORE_CLAMP: readonly [number, number] = [0.001, 0.999];

const clamped = (p: number): number =>
  Math.min(LOG_SCORE_CLAMP[1], Math.max(LOG_SCORE_CLAMP[0], p));

/** Mean of −ln of what was given to what came true (Good 1952), in nats; `clamped` counts forecasts outside .001–.999. */
export function logScore(forecasts: readonly Forecast[]): { nats: Estimate; clamped: number } {
  return {
    nats: mean(
      forecasts.map(({ probability, outcome }) => {
        const f = clamped(probability);
        return -Math.log(outcome === 1 ? f : 1 - f);
      }),
    ),
    clamped: forecasts.filter(({ probability }) => clamped(probability) !== probability).length,
  };
}

/** 1 − score / reference: 1 is perfect, 0 no better than the reference; no value for a perfect reference. */
export const skill = (score: number, reference: number): Estimate =>
  reference > 0
    ? estimateOf(1 - score / reference, 'the reference has no score')
    : noEstimate('the reference is perfect');

/** Share of forecasts that came true. */
export const baseRate = (forecasts: readonly Forecast[]): Estimate =>
  mean(forecasts.map(({ outcome }) => outcome));

/** Σₖ (fₖ − oₖ)² over several outcomes, from 0 to 2 (Brier 1950). */
export const brierOfMany = (probabilities: readonly number[], came: number): number =>
  probabilities.reduce((sum, f, k) => sum + (f - (k === came ? 1 : 0)) ** 2, 0);

/** Ranked probability score over K ordered outcomes, Σ (F − O)² / (K − 1), from 0 to 1 (Epstein 1969). */
export function rankedProbabilityScore(probabilities: readonly number[], came: number): number {
  let [forecast, sum] = [0, 0];
  for (let k = 0; k < probabilities.length - 1; k++) {
    forecast += probabilities[k] ?? 0;
    sum += (forecast - (k >= came ? 1 : 0)) ** 2;
  }
  return probabilities.length < 2 ? 0 : sum / (probabilities.length - 1);
}

/** Best and worst Brier score of forecasts given as ranges. */
export function brierBounds(ranges: readonly { low: number; high: number; outcome: 0 | 1 }[]): {
  best: Estimate;
  worst: Estimate;
} {
  return {
    best: mean(ranges.map(({ low, high, outcome }) => (outcome === 1 ? 1 - high : low) ** 2)),
    worst: mean(ranges.map(({ low, high, outcome }) => (outcome === 1 ? 1 - low : high) ** 2)),
  };
}
