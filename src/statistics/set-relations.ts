/** Relations of fuzzy sets (Ragin 1987, 2008; Schneider & Wagemann 2012): is one condition enough, or needed? */
import { DomainError } from '../kernel/errors.ts';
import { type Estimate, estimateOf } from './estimate.ts';

export interface SetRelation {
  /** Σ min(x, y) / Σ x: how far x is enough for y. Usual cut-off .80. */
  sufficiency: Estimate;
  /** Σ min(x, y) / Σ y: how much of y it covers. The same number is the consistency of x as needed for y; cut-off .90. */
  coverage: Estimate;
  /** (Σ min(x, y) − Σ min(x, y, 1 − y)) / (Σ x − Σ min(x, y, 1 − y)): low when x is as much enough for not y. */
  pri: Estimate;
  /** Relevance of necessity, Σ (1 − x) / Σ (1 − min(x, y)): low when x is everywhere. */
  ron: Estimate;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * @param x memberships in the condition, 0 to 1
 * @param y memberships of the same cases in the outcome
 * @throws `invalid` for lists of different lengths or memberships out of range
 */
export function setRelation(x: readonly number[], y: readonly number[]): SetRelation {
  if (x.length !== y.length) throw new DomainError('invalid', 'The two sets differ in cases.');
  const wrong = [...x, ...y].find((member) => !(member >= 0 && member <= 1));
  if (wrong !== undefined) throw new DomainError('invalid', `${wrong} is no membership.`);
  const both = x.map((member, at) => Math.min(member, y[at] ?? 0));
  const either = sumOf(both.map((member, at) => Math.min(member, 1 - (y[at] ?? 0))));
  const [sumX, sumY, sumBoth] = [sumOf(x), sumOf(y), sumOf(both)];
  return {
    sufficiency: estimateOf(sumBoth / sumX, 'no case is in the condition'),
    coverage: estimateOf(sumBoth / sumY, 'no case is in the outcome'),
    pri: estimateOf((sumBoth - either) / (sumX - either), 'no case is in the condition'),
    ron: estimateOf(
      sumOf(x.map((member) => 1 - member)) / sumOf(both.map((member) => 1 - member)),
      'every case is in both',
    ),
  };
}

const LOG_ODDS_OF_95 = Math.log(19);

/**
 * Direct calibration (Ragin 2008, ch. 5): membership 1/(1 + e^−z) with z = (v − c) · ln 19 / (full − c) above the
 * crossover c, and ln 19 / (c − out) below it, so that `out` is .05, c .5 and `full` .95. A scale on which less is more
 * has `full` below `out`.
 * @throws `invalid` when the crossover does not lie between the two
 */
export function calibrate(
  value: number,
  { out, crossover, full }: { out: number; crossover: number; full: number },
): number {
  if (!((out < crossover && crossover < full) || (out > crossover && crossover > full))) {
    throw new DomainError(
      'invalid',
      `The crossover ${crossover} does not lie between out ${out} and full ${full}.`,
    );
  }
  const inside = full > out ? value >= crossover : value <= crossover;
  const width = inside ? full - crossover : crossover - out;
  return 1 / (1 + Math.exp((-(value - crossover) * LOG_ODDS_OF_95) / width));
}
