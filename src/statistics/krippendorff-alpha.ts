import { DomainError } from '../kernel/errors.ts';
import { disagreementReckoner, frequencies, type Level } from './disagreement.ts';
import { beyondChance, type Estimate, noEstimate } from './estimate.ts';
import { type CodedUnits, type PairableUnits, pairableUnits } from './reliability-data.ts';

/** α with what it was reckoned from. */
export interface Alpha {
  level: Level;
  alpha: Estimate;
  /** D_o and D_e; on the scale of the level, so for `nominal` shares of pairs. 0 where nothing can be paired. */
  observed: number;
  expected: number;
  /** Units with two values or more, and the values in them (n). */
  units: number;
  values: number;
  /** Units with fewer than two values. */
  unpairable: number;
  /** The values of pairable units, rising, with how often each was given (n_c). */
  frequencies: { value: string | number; count: number }[];
}

/** Why α does not exist, in the words of all coefficients of its family. */
export const NOTHING_TO_PAIR = 'no unit was coded by two coders';
export const NO_VARIATION = 'no variation: all coded units have the same value';

function refuseWrongLevel(values: readonly (string | number)[], level: Level): void {
  if (level !== 'nominal' && values.some((value) => typeof value === 'string')) {
    throw new DomainError('invalid', `Values must be numbers for α of level "${level}".`);
  }
  if (level === 'ratio' && values.some((value) => Number(value) < 0)) {
    throw new DomainError('invalid', 'Values must not be negative for α of level "ratio".');
  }
}

/** Makes units ready for α of a level. Throws `invalid` where a value does not fit the level. */
export function pairableFor(
  units: CodedUnits<string | number>,
  level: Level,
): PairableUnits<string | number> {
  const data = pairableUnits(units);
  refuseWrongLevel(data.values, level);
  return data;
}

/**
 * Krippendorff's α, 1 − D_o / D_e, for any number of coders, missing values allowed (Krippendorff 2004, 2011, 2019).
 *
 * `units`: units × coders. Values are strings or numbers for `nominal`, numbers for the other levels (for `ordinal`
 * their order counts, not their distance; for `ratio` none may be negative, else `invalid` is thrown).
 * α is 1 when all agree, about 0 when they agree as by chance, below 0 when worse. There is none when no unit has two
 * values, nor when all values are the same: without variation agreement shows nothing.
 * Usual cut-offs: .800 reliable, .667 for tentative conclusions only (Krippendorff 2004).
 */
export function krippendorffAlpha(units: CodedUnits<number>, level: Level): Alpha;
export function krippendorffAlpha(units: CodedUnits<string | number>, level: 'nominal'): Alpha;
export function krippendorffAlpha(units: CodedUnits<string | number>, level: Level): Alpha {
  const data = pairableFor(units, level);
  const unitsOf = data.patterns.map((pattern) => pattern.units);
  const { observed, expected, values } = disagreementReckoner(data, level)(unitsOf);
  const counts = frequencies(data, unitsOf);
  return {
    level,
    alpha:
      values === 0 ? noEstimate(NOTHING_TO_PAIR) : beyondChance(observed, expected, NO_VARIATION),
    observed,
    expected,
    units: data.units,
    values,
    unpairable: data.unpairable,
    frequencies: data.values.map((value, index) => ({ value, count: counts[index] ?? 0 })),
  };
}
