/** How sure the verdict is when each probability is only known to lie within a range. */
import { DomainError } from '../../kernel/errors.ts';
import { LEVEL } from '../../statistics/posterior.ts';
import { quantile } from '../../statistics/quantile.ts';
import { seededRandom } from '../../statistics/random.ts';
import { cellsOf, type Draws, drawBlock } from './draw-block.ts';
import type { LikelihoodTable } from './likelihood-table.ts';

export interface MonteCarloOptions {
  draws?: number;
  seed?: number;
  /** `pert` leans towards the likeliest value, `uniform` knows only the ends. */
  shape?: 'pert' | 'uniform';
  /** Standard deviation, in logits, of an error that all probabilities of one coder share. */
  sharedError?: number;
}

export interface Spread {
  mean: number;
  median: number;
  /** Nine draws in ten lie between them. */
  low: number;
  high: number;
  /** Share of the draws in which it leads; a tie is shared out. */
  leads: number;
}

export interface MonteCarlo extends Required<MonteCarloOptions> {
  /** A rival each. */
  spreads: Spread[];
  /** Draws that excluded every rival: they do not count. */
  impossible: number;
}

/** Draws at a time: few enough for the processor's cache, enough that a cell's quantiles are read for many. */
const BLOCK = 16384;
const TAIL = 0.05;

/** Turns n logarithms a draw into beliefs, in place; returns how many draws had any, moved to the front. */
function beliefsOf({ logs, size }: Draws, into: readonly Float64Array[], from: number): number {
  let kept = from;
  for (let d = 0; d < size; d++) {
    let most = -Infinity;
    for (const rival of logs) most = Math.max(most, rival[d] ?? -Infinity);
    if (most === -Infinity) continue;
    let sum = 0;
    for (const rival of logs) sum += Math.exp((rival[d] ?? -Infinity) - most);
    for (let j = 0; j < logs.length; j++) {
      const belief = Math.exp((logs[j]?.[d] ?? -Infinity) - most) / sum;
      (into[j] as Float64Array)[kept] = belief; // one a rival
    }
    kept += 1;
  }
  return kept;
}

function leadsOf(beliefs: readonly Float64Array[], draws: number): number[] {
  const leads = beliefs.map(() => 0);
  for (let d = 0; d < draws; d++) {
    let most = 0;
    for (const rival of beliefs) most = Math.max(most, rival[d] ?? 0);
    const level = most * (1 - LEVEL);
    let first = 0;
    for (const rival of beliefs) if ((rival[d] ?? 0) >= level) first += 1;
    for (let j = 0; j < leads.length; j++)
      if ((beliefs[j]?.[d] ?? 0) >= level) leads[j] = (leads[j] ?? 0) + 1 / first;
  }
  return leads.map((count) => count / draws);
}

/**
 * Draws every probability from its range and weighs anew. Which of several observations of one origin counts in full is
 * decided by the likeliest values. Defaults: 20,000 draws, seed 1, PERT, no shared error.
 * @throws `invalid` for no draws, or when no draw leaves a rival
 */
export function monteCarlo(
  table: LikelihoodTable,
  { draws = 20_000, seed = 1, shape = 'pert', sharedError = 0 }: MonteCarloOptions = {},
): MonteCarlo {
  if (!(draws >= 1)) throw new DomainError('invalid', 'There must be one draw or more.');
  const random = seededRandom(seed);
  const cells = cellsOf(table, shape, sharedError > 0);
  const beliefs = table.rivals.map(() => new Float64Array(draws));
  let kept = 0;
  for (let from = 0; from < draws; from += BLOCK) {
    const size = Math.min(BLOCK, draws - from);
    kept = beliefsOf(drawBlock(cells, { size, random, sharedError }), beliefs, kept);
  }
  if (kept === 0)
    throw new DomainError('invalid', 'No draw from the ranges leaves any rival possible.');
  const leads = leadsOf(beliefs, kept);
  return {
    draws,
    seed,
    shape,
    sharedError,
    impossible: draws - kept,
    spreads: beliefs.map((values, j): Spread => {
      const rising = values.subarray(0, kept).sort();
      return {
        mean: rising.reduce((sum, value) => sum + value, 0) / kept,
        median: quantile(rising, 0.5) ?? 0,
        low: quantile(rising, TAIL) ?? 0,
        high: quantile(rising, 1 - TAIL) ?? 0,
        leads: leads[j] ?? 0,
      };
    }),
  };
}
