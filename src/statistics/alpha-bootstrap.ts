import { disagreementReckoner, type Level } from './disagreement.ts';
import { pairableFor } from './krippendorff-alpha.ts';
import { type Random, seededRandom } from './random.ts';
import type { CodedUnits, PairableUnits } from './reliability-data.ts';
import { type Resampled, type ResamplingOptions, resampled } from './resampled.ts';

/** With fewer units resampling them says little. */
const FEW_UNITS = 30;

/** How many units of each pattern a resample of as many units as there are holds. */
function drawUnits(data: PairableUnits<string | number>, random: Random): Int32Array {
  const units = data.patternOfUnit.length;
  const unitsOf = new Int32Array(data.patterns.length);
  for (let drawn = 0; drawn < units; drawn++) {
    const pattern = data.patternOfUnit[random.below(units)] ?? 0;
    unitsOf[pattern] = (unitsOf[pattern] ?? 0) + 1;
  }
  return unitsOf;
}

/**
 * An interval for α by resampling units with replacement and reckoning α anew each time (Efron 1979; percentile).
 * Only units with two values or more are drawn. The units stand for those that might have been coded: passages of one
 * text hang together, so the true interval is rather wider.
 * Defaults: 2000 draws, 95 per cent, seed 1. Warns under 30 units.
 */
export function alphaByUnits(
  units: CodedUnits<string | number>,
  level: Level,
  { draws = 2000, confidence = 0.95, seed = 1 }: ResamplingOptions = {},
): Resampled {
  const data = pairableFor(units, level);
  const reckon = disagreementReckoner(data, level);
  const random = seededRandom(seed);
  const values = Array.from({ length: draws }, () => {
    const { observed, expected } = reckon(drawUnits(data, random));
    return expected > 0 ? 1 - observed / expected : null;
  });
  const few = data.patternOfUnit.length < FEW_UNITS;
  return resampled(
    values,
    { confidence, seed },
    few ? [`interval unreliable: fewer than ${FEW_UNITS} units`] : [],
  );
}
