/** Weight of evidence in decibels: ten times the logarithm of a ratio of probabilities (Good 1950, 1985; Jaynes 2003, ch. 4). */
import { type Estimate, estimateOf, noEstimate } from './estimate.ts';

/** Decibels of odds or of a likelihood ratio; 0 gives −∞. */
export const decibelsOf = (ratio: number): number => 10 * Math.log10(ratio);

/** The odds or likelihood ratio of so many decibels. */
export const ratioOf = (decibels: number): number => 10 ** (decibels / 10);

/** How far evidence speaks for j against k, 10 log₁₀ (pⱼ / pₖ) dB; no value where one of them excludes it. */
export function weightOfEvidence(pj: number, pk: number): Estimate {
  if (pj === 0 && pk === 0) return noEstimate('it is impossible under both');
  if (pj === 0) return noEstimate('it excludes the first');
  if (pk === 0) return noEstimate('it excludes the second');
  return estimateOf(decibelsOf(pj) - decibelsOf(pk), 'not a pair of probabilities');
}

/** n × n weights of each rival against each, in dB: antisymmetric, and w(j:l) = w(j:k) + w(k:l). */
export const pairwiseWeights = (probabilities: readonly number[]): Estimate[][] =>
  probabilities.map((pj) => probabilities.map((pk) => weightOfEvidence(pj, pk)));

/** How far apart evidence holds rivals: the greatest |dB| between two of them, 0 when it is as probable under all. */
export function diagnosticity(probabilities: readonly number[]): number {
  const [least, most] = [Math.min(...probabilities), Math.max(...probabilities)];
  return most === 0 ? 0 : decibelsOf(most) - decibelsOf(least);
}

/** P(E | one of the others) = Σₖ πₖ pₖ / Σₖ πₖ over k ≠ j: it moves with the priors; null when the others have none. */
export function probabilityUnderOthers(
  priors: readonly number[],
  probabilities: readonly number[],
  j: number,
): number | null {
  let [weight, sum] = [0, 0];
  priors.forEach((prior, k) => {
    if (k === j) return;
    weight += prior;
    sum += prior * (probabilities[k] ?? 0);
  });
  return weight > 0 ? sum / weight : null;
}

export interface TypedWeight {
  first: string;
  second: string;
  decibels: number;
}

/**
 * Weights between pairs as a person typed them, checked for closure: a weight that differs by more than `tolerance` dB
 * from what the others add up to along a chain of pairs comes back with what they give.
 */
export function unclosedWeights(
  weights: readonly TypedWeight[],
  tolerance = 0.5,
): (TypedWeight & { others: number })[] {
  const levels = new Map<string, { root: string; level: number }>();
  const at = (name: string): { root: string; level: number } =>
    levels.get(name) ?? { root: name, level: 0 };
  return weights.flatMap((weight) => {
    const [first, second] = [at(weight.first), at(weight.second)];
    if (first.root === second.root) {
      const others = first.level - second.level;
      return Math.abs(others - weight.decibels) > tolerance ? [{ ...weight, others }] : [];
    }
    // All that hung together with the second is moved so that this weight holds.
    const shift = first.level - weight.decibels - second.level;
    levels.set(weight.first, first);
    levels.set(weight.second, second);
    for (const [name, { root, level }] of levels) {
      if (root === second.root) levels.set(name, { root: first.root, level: level + shift });
    }
    return [];
  });
}
