/** Bayes' rule over rivals of which exactly one is true, reckoned with logarithms so that nothing falls to 0 on the way. */

/** ln Σ exp(xᵢ) without overflow; −∞ for an empty list or one of −∞ only. */
export function logSumExp(values: ArrayLike<number>): number {
  let most = -Infinity;
  for (let i = 0; i < values.length; i++) most = Math.max(most, values[i] ?? -Infinity);
  if (most === -Infinity) return most;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += Math.exp((values[i] ?? -Infinity) - most);
  return most + Math.log(sum);
}

/**
 * P(Hⱼ | E) = πⱼ Lⱼ / Σ πₖ Lₖ.
 * @param priors n probabilities that sum to 1
 * @param logLikelihoods n natural logarithms of P(E | Hⱼ); −∞ where E excludes it
 * @returns n probabilities that sum to 1; null when every rival with a prior is excluded
 */
export function posterior(
  priors: ArrayLike<number>,
  logLikelihoods: ArrayLike<number>,
): number[] | null {
  const logs = Array.from(priors, (prior, j) => Math.log(prior) + (logLikelihoods[j] ?? -Infinity));
  const total = logSumExp(logs);
  return total === -Infinity ? null : logs.map((log) => Math.exp(log - total));
}

/** Probabilities that differ by less, relatively, are level. */
export const LEVEL = 1e-9;

/** Places of the greatest; more than one when they are level but for rounding. */
export function leaders(probabilities: readonly number[]): number[] {
  const most = Math.max(...probabilities);
  return probabilities.flatMap((p, place) => (p >= most * (1 - LEVEL) ? [place] : []));
}
