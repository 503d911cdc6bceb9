/** How much a search is expected to tell, in bits (Shannon 1948; Lindley 1956). */
import { posterior } from './posterior.ts';

/** H = −Σ p log₂ p; 0 · log 0 is 0. */
export const entropy = (probabilities: readonly number[]): number =>
  probabilities.reduce((sum, p) => (p > 0 ? sum - p * Math.log2(p) : sum), 0);

/** P(E) = Σⱼ P(E | Hⱼ) P(Hⱼ). */
export const predictive = (beliefs: readonly number[], probabilities: readonly number[]): number =>
  beliefs.reduce((sum, belief, j) => sum + belief * (probabilities[j] ?? 0), 0);

export interface Outlook {
  /** Probability of this outcome. */
  probability: number;
  /** What would then be believed; null for an outcome that cannot come about. */
  beliefs: number[] | null;
}

/**
 * Entropy now less the entropy expected afterwards, EIG = H(π) − Σₑ P(e) H(π | e), from 0 to H(π).
 * @param beliefs n probabilities that sum to 1
 * @param outcomes a row of n probabilities P(e | Hⱼ) for each outcome; each column sums to 1
 */
export function expectedInformationGain(
  beliefs: readonly number[],
  outcomes: readonly (readonly number[])[],
): { bits: number; now: number; outcomes: Outlook[] } {
  const now = entropy(beliefs);
  const outlooks = outcomes.map(
    (row): Outlook => ({
      probability: predictive(beliefs, row),
      beliefs: posterior(
        beliefs,
        row.map((p) => Math.log(p)),
      ),
    }),
  );
  const after = outlooks.reduce(
    (sum, { probability, beliefs: then }) => sum + (then ? probability * entropy(then) : 0),
    0,
  );
  return { bits: Math.max(0, now - after), now, outcomes: outlooks };
}

/** The same for something that is found or not: `found` holds n probabilities of finding it. */
export const gainOfSearch = (
  beliefs: readonly number[],
  found: readonly number[],
): ReturnType<typeof expectedInformationGain> =>
  expectedInformationGain(beliefs, [found, found.map((p) => 1 - p)]);
