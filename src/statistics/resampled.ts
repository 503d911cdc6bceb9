import { quantile } from './quantile.ts';

/** What resampling says about a coefficient, with all that is needed to get the same numbers again. */
export interface Resampled {
  /** `null` where no resample had a value. Percentiles: for .95 those at 2.5 and 97.5 per cent. */
  interval: { low: number; high: number } | null;
  mean: number | null;
  confidence: number;
  /** Resamples drawn, and those among them that had no value (for want of variation) and do not count. */
  draws: number;
  withoutValue: number;
  /** Share of the resamples below the usual cut-offs of Krippendorff (2004); `null` where none had a value. */
  below: { threshold: number; share: number | null }[];
  seed: number;
  /** What a reader must know before using the interval, in words. */
  warnings: string[];
}

export interface ResamplingOptions {
  draws?: number;
  /** Between 0 and 1. */
  confidence?: number;
  seed?: number;
}

const THRESHOLDS = [0.667, 0.8];
/** More resamples without a value than this share make the interval one of the lucky draws only. */
const TOLERATED_WITHOUT_VALUE = 0.05;

/** Turns the values of resamples (`null` for one without a value) into an interval. */
export function resampled(
  values: readonly (number | null)[],
  { confidence, seed }: { confidence: number; seed: number },
  warnings: readonly string[],
): Resampled {
  const rising = Float64Array.from(values.filter((value) => value !== null)).sort();
  const low = quantile(rising, (1 - confidence) / 2);
  const high = quantile(rising, (1 + confidence) / 2);
  const withoutValue = values.length - rising.length;
  const unlucky = withoutValue > TOLERATED_WITHOUT_VALUE * values.length;
  return {
    interval: low === null || high === null ? null : { low, high },
    mean: rising.length === 0 ? null : rising.reduce((sum, x) => sum + x, 0) / rising.length,
    confidence,
    draws: values.length,
    withoutValue,
    below: THRESHOLDS.map((threshold) => ({
      threshold,
      share:
        rising.length === 0 ? null : rising.filter((x) => x < threshold).length / rising.length,
    })),
    seed,
    warnings: unlucky
      ? [
          ...warnings,
          `${withoutValue} of ${values.length} resamples had no variation and do not count`,
        ]
      : [...warnings],
  };
}
