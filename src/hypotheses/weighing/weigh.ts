/** The verdict, and how it came about. */
import { DomainError } from '../../kernel/errors.ts';
import type { Estimate } from '../../statistics/estimate.ts';
import { leaders, posterior } from '../../statistics/posterior.ts';
import { diagnosticity, pairwiseWeights } from '../../statistics/weight-of-evidence.ts';
import { originWeights } from './dependence.ts';
import { type LikelihoodTable, logLikelihoods } from './likelihood-table.ts';
import type { WeightScale } from './model.ts';

export interface TraceStep {
  /** Id of the assessment. */
  assessment: string;
  /** With which power it counts: under 1 where another of its origin counts in full. */
  power: number;
  /** Of each rival against each, in dB, as it counts. */
  weights: Estimate[][];
  /** Greatest |dB| between two rivals, as it counts; infinite where it excludes one. */
  diagnosticity: number;
  /** What is believed after it, a rival each. */
  beliefs: number[];
}

export interface Verdict {
  /** A rival each; they sum to 1. */
  beliefs: number[];
  /** Places of the most probable; more than one when they are level. */
  leaders: number[];
  /** Posterior odds of each rival against each, in dB. */
  decibels: Estimate[][];
  trace: TraceStep[];
}

const exclusionOf = ({ rivals, rows }: LikelihoodTable): string =>
  rivals
    .map(({ label }, j) => {
      const by = rows.find(({ likely }) => likely[j] === 0);
      return by ? `“${by.observation.title}” excludes “${label}”` : `“${label}” has the prior 0`;
    })
    .join(', ');

/**
 * What is believed when only some of the rows count.
 * @returns null when they exclude every rival
 */
export const beliefsFrom = (
  table: LikelihoodTable,
  counts?: (place: number) => boolean,
): number[] | null => posterior(table.priors, logLikelihoods(table, counts));

/** @throws `invalid` when the observations exclude every rival between them */
export function weigh(table: LikelihoodTable): Verdict {
  const beliefs = beliefsFrom(table);
  if (!beliefs) {
    throw new DomainError(
      'invalid',
      `Together the observations are impossible under every rival: ${exclusionOf(table)}. A probability of 0 must be raised, or a rival is missing.`,
    );
  }
  const powers = originWeights(table.rows, table.discounts);
  const n = table.rivals.length;
  const logs = new Float64Array(n);
  const trace = table.rows.map(({ id, likely }, i): TraceStep => {
    const power = powers[i] ?? 1;
    const counted = likely.map((p) => p ** power);
    for (let j = 0; j < n; j++) logs[j] = (logs[j] ?? 0) + Math.log(counted[j] ?? 0);
    return {
      assessment: id,
      power,
      weights: pairwiseWeights(counted),
      diagnosticity: diagnosticity(counted),
      // All of the rows leave a rival, and so does every part of them.
      beliefs: posterior(table.priors, logs) ?? [],
    };
  });
  return { beliefs, leaders: leaders(beliefs), decibels: pairwiseWeights(beliefs), trace };
}

/** What a weight is called on a scale; the sign does not matter. */
export function wordsOfWeight(decibels: number, scale: WeightScale): string {
  const size = Math.abs(decibels);
  if (size >= scale.veryStrong) return 'very strong';
  if (size >= scale.strong) return 'strong';
  if (size >= scale.moderate) return 'moderate';
  return size >= scale.slight ? 'slight' : 'none';
}
