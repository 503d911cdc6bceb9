import { DomainError } from '../kernel/errors.ts';
import { type CountTable, totalsOf } from './count-table.ts';
import { beyondChance, type Estimate, noEstimate } from './estimate.ts';

export interface FleissKappa {
  kappa: Estimate;
  /** Mean share of agreeing pairs within a unit, and that share by chance; `null` where there are no pairs. */
  observed: number | null;
  expected: number | null;
  units: number;
  /** Coders a unit. */
  coders: number;
}

/**
 * Fleiss' κ (Fleiss 1971) for any number of coders, who need not be the same for each unit, but equally many.
 *
 * `counts`: units × categories, in each cell how many coders chose that category. Throws `invalid` when the units have
 * different numbers of coders (α takes gaps). No value for one coder a unit or when one category was used throughout.
 */
export function fleissKappa(counts: CountTable): FleissKappa {
  const { rows, columns, all } = totalsOf(counts);
  const coders = rows[0] ?? 0;
  if (rows.some((row) => row !== coders)) {
    throw new DomainError('invalid', 'Fleiss’ κ needs equally many coders for each unit.');
  }
  const units = rows.length;
  if (units === 0 || coders < 2) {
    const kappa = noEstimate('no unit was coded by two coders');
    return { kappa, observed: null, expected: null, units, coders };
  }
  const pairs = counts.flat().reduce((sum, n) => sum + n * (n - 1), 0);
  const observed = pairs / (units * coders * (coders - 1));
  const expected = columns.reduce((sum, n) => sum + (n / all) ** 2, 0);
  const reason = 'no variation: all coders used one category';
  return {
    kappa: beyondChance(1 - observed, 1 - expected, reason),
    observed,
    expected,
    units,
    coders,
  };
}
