import { binomial } from './binomial.ts';
import { disagreementReckoner, type Level } from './disagreement.ts';
import { pairableFor } from './krippendorff-alpha.ts';
import { type Random, seededRandom } from './random.ts';
import type { CodedUnits, PairableUnits } from './reliability-data.ts';
import { type Resampled, type ResamplingOptions, resampled } from './resampled.ts';

/** With fewer units resampling them says little. */
const FEW_UNITS = 30;

/** With fewer units a pattern it is quicker to draw the units than to draw how many each pattern gets. */
const UNITS_A_PATTERN = 20;

type Resample = (random: Random) => Int32Array;

/** Draws pattern after pattern how many of the units left are its own. */
const byPatterns =
  ({ patterns, units }: PairableUnits<string | number>): Resample =>
  (random) => {
    let [left, unitsLeft] = [units, units];
    return Int32Array.from(patterns, (pattern) => {
      const drawn = binomial(left, pattern.units / unitsLeft, random);
      left -= drawn;
      unitsLeft -= pattern.units;
      return drawn;
    });
  };

function bySingleUnits({ patterns, units }: PairableUnits<string | number>): Resample {
  const patternOf = Int32Array.from(
    patterns.flatMap((pattern, index) => new Array<number>(pattern.units).fill(index)),
  );
  return (random) => {
    const unitsOf = new Int32Array(patterns.length);
    for (let drawn = 0; drawn < units; drawn++) {
      const pattern = patternOf[random.below(units)] ?? 0;
      unitsOf[pattern] = (unitsOf[pattern] ?? 0) + 1;
    }
    return unitsOf;
  };
}

/** Says how many units of each pattern a resample of as many units as there are holds. */
const resamplerOf = (data: PairableUnits<string | number>): Resample =>
  data.units < UNITS_A_PATTERN * data.patterns.length ? bySingleUnits(data) : byPatterns(data);

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
  const resample = resamplerOf(data);
  const random = seededRandom(seed);
  const values = Array.from({ length: draws }, () => {
    const { observed, expected } = reckon(resample(random));
    return expected > 0 ? 1 - observed / expected : null;
  });
  const few = data.units < FEW_UNITS;
  return resampled(
    values,
    { confidence, seed },
    few ? [`interval unreliable: fewer than ${FEW_UNITS} units`] : [],
  );
}
