import { DomainError } from '../kernel/errors.ts';
import { type Estimate, estimateOf } from './estimate.ts';

/**
 * Likeness of two profiles of choices on one scale, votes say: S = 1 − 2 Σw|a − b| / (d_max Σw), from −1, opposed in
 * everything, to 1, the same in everything (Signorino & Ritter 1999).
 *
 * @param pairs both choices on each item; null where one made none, which then does not count
 * @param options.most d_max, the width of the scale
 * @param options.weights one for each pair, 0 or more; 1 when left out
 * @throws `invalid` for a width of 0, or choices further apart than it
 */
export function affinity(
  pairs: readonly (readonly [number | null, number | null])[],
  { most, weights }: { most: number; weights?: readonly number[] },
): { s: Estimate; items: number } {
  if (!(most > 0)) throw new DomainError('invalid', 'The scale has one step only.');
  let [apart, sum, items] = [0, 0, 0];
  pairs.forEach(([a, b], item) => {
    if (a === null || b === null) return;
    if (Math.abs(a - b) > most) {
      throw new DomainError('invalid', `${a} and ${b} are further apart than the scale is wide.`);
    }
    const weight = weights?.[item] ?? 1;
    apart += weight * Math.abs(a - b);
    sum += weight;
    items += 1;
  });
  return { s: estimateOf(1 - (2 * apart) / (most * sum), 'no item with a choice of both'), items };
}
