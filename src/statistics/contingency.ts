import { chiSquareTail } from './chi-square-tail.ts';
import { type CountTable, totalsOf } from './count-table.ts';
import { type Estimate, estimateOf, noEstimate } from './estimate.ts';

/** A cross-table with what can be said about it. */
export interface Contingency {
  /** Count expected in each cell if rows and columns had nothing to do with each other. */
  expected: number[][];
  /**
   * Adjusted residuals (Haberman 1973): about standard normal, so beyond ±2 a cell stands out, alone looked at. `null`
   * in empty rows and columns, and where one row or column holds everything.
   */
  residuals: (number | null)[][];
  chiSquare: Estimate;
  /** Of rows and columns that are not empty. */
  degrees: number;
  p: Estimate;
  /** χ² with Yates' correction (1934), for two by two only. */
  yates: Estimate;
  /** Strength from 0 to 1 (Cramér 1946). */
  cramersV: Estimate;
  /** V with the bias of small tables taken out (Bergsma 2013). */
  correctedV: Estimate;
  total: number;
  /** Cells with an expected count under 5: then p of χ² is not to be trusted; Fisher or a permutation instead. */
  smallCells: number;
}

const TOO_SMALL = 'fewer than two rows or columns hold anything';
const SMALL_COUNT = 5;

function bergsmaV(chiSquare: number, n: number, rows: number, columns: number): Estimate {
  if (n <= 1) return noEstimate(TOO_SMALL);
  const phi = Math.max(0, chiSquare / n - ((rows - 1) * (columns - 1)) / (n - 1));
  const shrunk = (size: number): number => size - (size - 1) ** 2 / (n - 1);
  const most = Math.min(shrunk(rows), shrunk(columns)) - 1;
  return most > 0
    ? estimateOf(Math.sqrt(phi / most), TOO_SMALL)
    : noEstimate('too few counts for so many rows or columns');
}

function yatesOf(table: CountTable, expected: number[][], rows: number, columns: number): Estimate {
  if (rows !== 2 || columns !== 2) return noEstimate('Yates’ correction is for two by two');
  let sum = 0;
  table.forEach((row, i) => {
    row.forEach((count, j) => {
      const chance = expected[i]?.[j] ?? 0;
      // Never beyond the middle: a difference under one half becomes none (as in R).
      const apart = Math.max(0, Math.abs(count - chance) - 0.5);
      if (chance > 0) sum += apart ** 2 / chance;
    });
  });
  return estimateOf(sum, TOO_SMALL);
}

/**
 * χ² of a cross-table with strength and residuals. `table`: rows × columns of counts of independent things: passages
 * of one text are not, see `permutationP`. Empty rows and columns do not count. No values where fewer than two of
 * either are left. Throws `invalid` for what is no table of counts.
 */
export function contingency(table: CountTable): Contingency {
  const { rows, columns, all } = totalsOf(table);
  const expected = rows.map((row) =>
    columns.map((column) => (all === 0 ? 0 : (row * column) / all)),
  );
  const used = {
    rows: rows.filter((n) => n > 0).length,
    columns: columns.filter((n) => n > 0).length,
  };
  let chiSquare = 0;
  let smallCells = 0;
  const residuals = table.map((row, i) =>
    row.map((count, j) => {
      const chance = expected[i]?.[j] ?? 0;
      if (chance === 0) return null;
      if (chance < SMALL_COUNT) smallCells += 1;
      chiSquare += (count - chance) ** 2 / chance;
      const free = chance * (1 - (rows[i] ?? 0) / all) * (1 - (columns[j] ?? 0) / all);
      return free > 0 ? (count - chance) / Math.sqrt(free) : null;
    }),
  );
  const counts = { expected, residuals, total: all, smallCells };
  if (used.rows < 2 || used.columns < 2) {
    const none = noEstimate(TOO_SMALL);
    return {
      ...counts,
      chiSquare: none,
      degrees: 0,
      p: none,
      yates: none,
      cramersV: none,
      correctedV: none,
    };
  }
  const degrees = (used.rows - 1) * (used.columns - 1);
  const v = Math.sqrt(chiSquare / (all * (Math.min(used.rows, used.columns) - 1)));
  return {
    ...counts,
    chiSquare: estimateOf(chiSquare, TOO_SMALL),
    degrees,
    p: estimateOf(chiSquareTail(chiSquare, degrees), TOO_SMALL),
    yates: yatesOf(table, expected, used.rows, used.columns),
    cramersV: estimateOf(Math.min(1, v), TOO_SMALL),
    correctedV: bergsmaV(chiSquare, all, used.rows, used.columns),
  };
}
