import { DomainError } from '../kernel/errors.ts';
import { type Estimate, estimateOf, noEstimate } from './estimate.ts';

export interface Concentration {
  /** Share of the largest, 0 to 1 (CR1). */
  largest: Estimate;
  /** Σ s², from 1/n to 1 (Herfindahl 1950; Hirschman 1945). */
  hhi: Estimate;
  /** 1 / HHI: how many equal shares would be as concentrated (Laakso and Taagepera 1979). */
  effective: Estimate;
  /** (HHI − 1/n) / (1 − 1/n), 0 to 1 whatever n is; none for one part. */
  normalised: Estimate;
  /** Parts above 0. */
  parts: number;
}

/**
 * How far a total is in few hands. `amounts` are not shares: any unit, 0 and more; parts of 0 are left out. Throws `invalid`
 * for negative amounts. The bands by which courts judge markets say nothing about dependence and are not offered.
 */
export function concentration(amounts: readonly number[]): Concentration {
  const wrong = amounts.find((amount) => !(amount >= 0) || !Number.isFinite(amount));
  if (wrong !== undefined) {
    throw new DomainError('invalid', `Shares of ${wrong} mean nothing: amounts are 0 or more.`);
  }
  const filled = amounts.filter((amount) => amount > 0);
  const total = filled.reduce((sum, amount) => sum + amount, 0);
  const parts = filled.length;
  if (total === 0) {
    const none = noEstimate('there is nothing to share');
    return { largest: none, hhi: none, effective: none, normalised: none, parts };
  }
  const shares = filled.map((amount) => amount / total);
  const hhi = shares.reduce((sum, share) => sum + share * share, 0);
  const even = 1 / parts;
  const largest = shares.reduce((most, share) => Math.max(most, share), 0);
  return {
    largest: estimateOf(largest, 'no shares'),
    hhi: estimateOf(hhi, 'no shares'),
    effective: estimateOf(1 / hhi, 'no shares'),
    normalised:
      parts === 1
        ? noEstimate('one part only')
        : estimateOf((hhi - even) / (1 - even), 'no shares'),
    parts,
  };
}
