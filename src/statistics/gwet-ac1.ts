import { DomainError } from '../kernel/errors.ts';
import { type CountTable, totalsOf } from './count-table.ts';
import { beyondChance, type Estimate, noEstimate } from './estimate.ts';

export interface GwetAc1 {
  ac1: Estimate;
  observed: number | null;
  expected: number | null;
  /** Units with two coders or more. */
  units: number;
  /** Share of the most frequent category; above .8 κ and α fall though coders agree, and AC1 is worth showing. */
  largestShare: number | null;
}

const NOTHING_TO_PAIR = 'no unit was coded by two coders';
const ONE_CATEGORY = 'AC1 needs two categories to choose from';

/**
 * Gwet's AC1 (Gwet 2008): chance agreement is Σ π_j (1 − π_j) / (q − 1), π_j the mean share of category j.
 *
 * `counts`: units × categories (q columns, unused ones included), in each cell how many coders chose that category.
 * Units may have different numbers of coders: those with one count towards π_j only. No value for one category.
 */
export function gwetAc1(counts: CountTable): GwetAc1 {
  const { rows, columns } = totalsOf(counts);
  const coded = rows.filter((coders) => coders > 0).length;
  const units = rows.filter((coders) => coders > 1).length;
  const share = columns.map((_, category) => {
    const sum = counts.reduce(
      (total, row, unit) => total + (rows[unit] ? (row[category] ?? 0) / (rows[unit] ?? 1) : 0),
      0,
    );
    return coded === 0 ? 0 : sum / coded;
  });
  const largestShare = coded === 0 ? null : Math.max(...share);
  const none = units === 0 ? NOTHING_TO_PAIR : columns.length < 2 ? ONE_CATEGORY : null;
  if (none !== null) {
    return { ac1: noEstimate(none), observed: null, expected: null, units, largestShare };
  }
  const agreed = counts.reduce((total, row, unit) => {
    const coders = rows[unit] ?? 0;
    if (coders < 2) return total;
    return total + row.reduce((sum, n) => sum + n * (n - 1), 0) / (coders * (coders - 1));
  }, 0);
  const observed = agreed / units;
  const expected = share.reduce((sum, p) => sum + p * (1 - p), 0) / (columns.length - 1);
  const ac1 = beyondChance(1 - observed, 1 - expected, NOTHING_TO_PAIR);
  return { ac1, observed, expected, units, largestShare };
}

/** AC1 of two coders from their k × k table (first coder in rows). Throws `invalid` when it is not square. */
export function gwetAc1OfTable(table: CountTable): GwetAc1 {
  const { rows, columns, all } = totalsOf(table);
  const size = table.length;
  if (columns.length !== size) throw new DomainError('invalid', 'AC1 needs a square table.');
  const share = rows.map((row, i) => (all === 0 ? 0 : (row + (columns[i] ?? 0)) / (2 * all)));
  const none = all === 0 ? NOTHING_TO_PAIR : size < 2 ? ONE_CATEGORY : null;
  const largestShare = all === 0 ? null : Math.max(...share);
  if (none !== null) {
    return { ac1: noEstimate(none), observed: null, expected: null, units: all, largestShare };
  }
  const observed = table.reduce((sum, row, i) => sum + (row[i] ?? 0), 0) / all;
  const expected = share.reduce((sum, p) => sum + p * (1 - p), 0) / (size - 1);
  const ac1 = beyondChance(1 - observed, 1 - expected, NOTHING_TO_PAIR);
  return { ac1, observed, expected, units: all, largestShare };
}
