import { DomainError } from '../kernel/errors.ts';
import { type CountTable, type Totals, totalsOf } from './count-table.ts';
import { beyondChance, type Estimate, estimateOf, noEstimate } from './estimate.ts';

/** How far a near miss counts as agreement; the weighted kinds need categories in their order. */
export type KappaWeights = 'unweighted' | 'linear' | 'quadratic';

export interface CohenKappa {
  weights: KappaWeights;
  kappa: Estimate;
  /** Weighted shares of units agreed on, and of those agreed on by chance; `null` for an empty table. */
  observed: number | null;
  expected: number | null;
  standardError: Estimate;
  /** Units coded by both. */
  units: number;
}

const EMPTY = 'no unit was coded by both coders';
const NO_VARIATION = 'no variation: both coders used one category';

type Weight = (row: number, column: number) => number;

function weightOf(weights: KappaWeights, categories: number): Weight {
  if (weights === 'unweighted') return (i, j) => (i === j ? 1 : 0);
  const power = weights === 'linear' ? 1 : 2;
  return (i, j) => 1 - (Math.abs(i - j) / (categories - 1)) ** power;
}

/** Sum of a quantity over all cells. */
const overCells = (size: number, of: (i: number, j: number) => number): number => {
  let sum = 0;
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) sum += of(i, j);
  return sum;
};

/** Large-sample variance of weighted κ (Fleiss, Cohen & Everitt 1969), from shares of the table. */
function weightedVariance(
  table: CountTable,
  { rows, columns, all }: Totals,
  weight: Weight,
  { kappa, expected }: { kappa: number; expected: number },
): number {
  const size = table.length;
  const share = (count: number | undefined): number => (count ?? 0) / all;
  const meanOfRow = rows.map((_, i) =>
    columns.reduce((sum, count, j) => sum + share(count) * weight(i, j), 0),
  );
  const meanOfColumn = columns.map((_, j) =>
    rows.reduce((sum, count, i) => sum + share(count) * weight(i, j), 0),
  );
  const spread = overCells(size, (i, j) => {
    const mean = (meanOfRow[i] ?? 0) + (meanOfColumn[j] ?? 0);
    return share(table[i]?.[j]) * (weight(i, j) - mean * (1 - kappa)) ** 2;
  });
  const middle = kappa - expected * (1 - kappa);
  return Math.max(0, spread - middle ** 2) / (all * (1 - expected) ** 2);
}

function standardErrorOf(
  table: CountTable,
  totals: Totals,
  weights: KappaWeights,
  known: { kappa: number; observed: number; expected: number },
): Estimate {
  const { observed, expected } = known;
  const variance =
    weights === 'unweighted'
      ? (observed * (1 - observed)) / (totals.all * (1 - expected) ** 2)
      : weightedVariance(table, totals, weightOf(weights, table.length), known);
  return estimateOf(Math.sqrt(variance), NO_VARIATION);
}

/**
 * Cohen's κ of two coders, (P_o − P_e) / (1 − P_e) with P_e the sum over the categories of the product of both coders'
 * shares (Cohen 1960); weighted after Cohen (1968) with 1 − |i−j|/(k−1) or 1 − ((i−j)/(k−1))².
 *
 * `table`: k × k counts of units, first coder in rows, second in columns, categories in the same order. All units
 * count, those that neither coder marked as well. Throws `invalid` when the table is not square. Standard error:
 * √(P_o (1−P_o) / (N (1−P_e)²)) (Cohen 1960), for weighted κ that of Fleiss, Cohen & Everitt (1969).
 */
export function cohenKappa(table: CountTable, weights: KappaWeights = 'unweighted'): CohenKappa {
  const totals = totalsOf(table);
  const { rows, columns, all } = totals;
  const size = table.length;
  if (columns.length !== size) throw new DomainError('invalid', 'κ needs a square table.');
  if (all === 0) {
    const none = noEstimate(EMPTY);
    return { weights, kappa: none, observed: null, expected: null, standardError: none, units: 0 };
  }
  const weight = weightOf(weights, size);
  const agreed = overCells(size, (i, j) => weight(i, j) * (table[i]?.[j] ?? 0));
  const byChance = overCells(size, (i, j) => weight(i, j) * (rows[i] ?? 0) * (columns[j] ?? 0));
  const oneCategory = rows.some((count, i) => count === all && columns[i] === all);
  const observed = oneCategory ? 1 : agreed / all;
  const expected = oneCategory ? 1 : byChance / (all * all);
  const kappa = beyondChance(1 - observed, 1 - expected, NO_VARIATION);
  return {
    weights,
    kappa,
    observed,
    expected,
    standardError:
      kappa.value === null
        ? kappa
        : standardErrorOf(table, totals, weights, { kappa: kappa.value, observed, expected }),
    units: all,
  };
}
