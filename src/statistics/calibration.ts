/** Whether what is called 80 per cent comes true in 80 of 100 cases (Murphy 1973). */
import type { Forecast } from './forecast-scores.ts';

export interface CalibrationBin {
  /** Mean forecast and share that came true. */
  forecast: number;
  observed: number;
  count: number;
}

export interface MurphyParts {
  /** Σ nₖ (fₖ − ōₖ)² / N: how far forecasts are from what came; 0 is best. */
  reliability: number;
  /** Σ nₖ (ōₖ − ō)² / N: how far they tell cases apart; the more the better. */
  resolution: number;
  /** ō (1 − ō): how hard the cases are. */
  uncertainty: number;
  /** Σ nₖ |fₖ − ōₖ| / N, the expected calibration error. */
  error: number;
  bins: CalibrationBin[];
}

function binOf(forecasts: readonly Forecast[]): CalibrationBin {
  const sum = (of: (forecast: Forecast) => number): number =>
    forecasts.reduce((total, forecast) => total + of(forecast), 0);
  return {
    forecast: sum(({ probability }) => probability) / forecasts.length,
    observed: sum(({ outcome }) => outcome) / forecasts.length,
    count: forecasts.length,
  };
}

function partsOf(groups: readonly (readonly Forecast[])[]): MurphyParts {
  const bins = groups.filter((group) => group.length > 0).map(binOf);
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  const rate = bins.reduce((sum, { count, observed }) => sum + count * observed, 0) / all;
  const over = (of: (bin: CalibrationBin) => number): number =>
    bins.reduce((sum, bin) => sum + bin.count * of(bin), 0) / all;
  return {
    reliability: over(({ forecast, observed }) => (forecast - observed) ** 2),
    resolution: over(({ observed }) => (observed - rate) ** 2),
    uncertainty: rate * (1 - rate),
    error: over(({ forecast, observed }) => Math.abs(forecast - observed)),
    bins: bins.sort((a, b) => a.forecast - b.forecast),
  };
}

/**
 * Brier = reliability − resolution + uncertainty, over forecasts that gave the same number (Murphy 1973). For one or
 * more forecasts; null for none.
 */
export function murphyParts(forecasts: readonly Forecast[]): MurphyParts | null {
  if (forecasts.length === 0) return null;
  const groups = new Map<number, Forecast[]>();
  for (const forecast of forecasts) {
    const group = groups.get(forecast.probability);
    if (group) group.push(forecast);
    else groups.set(forecast.probability, [forecast]);
  }
  return partsOf([...groups.values()]);
}

/** Under so many forecasts a bin says nothing about calibration. */
export const ENOUGH_IN_A_BIN = 10;

const binned = (forecasts: readonly Forecast[], count: number): Forecast[][] => {
  const bins = Array.from({ length: count }, (): Forecast[] => []);
  for (const forecast of forecasts) {
    // 0.7 · 10 is 7 and 0.29 · 100 is 28.999…: a forecast on an edge belongs to the upper bin.
    const place = Math.min(count - 1, Math.floor(forecast.probability * count + 1e-9));
    bins[place]?.push(forecast);
  }
  return bins;
};

export type Calibration =
  | { parts: MurphyParts; bins: 10 | 3; reason: null }
  | { parts: null; bins: null; reason: string };

/**
 * Calibration over ten bins of equal width when each that is used has ten forecasts, else over three; none when those
 * have too few as well. In bins the three parts need not add up to the Brier score.
 */
export function calibration(forecasts: readonly Forecast[]): Calibration {
  for (const count of [10, 3] as const) {
    const used = binned(forecasts, count).filter((bin) => bin.length > 0);
    if (used.length > 0 && used.every((bin) => bin.length >= ENOUGH_IN_A_BIN)) {
      return { parts: partsOf(used), bins: count, reason: null };
    }
  }
  return {
    parts: null,
    bins: null,
    reason: `${forecasts.length} decided forecasts are too few: each of three bins in use needs ${ENOUGH_IN_A_BIN}`,
  };
}
