import { DomainError } from '../kernel/errors.ts';

/** Rows of counts, all of one length. */
export type CountTable = readonly (readonly number[])[];

export interface Totals {
  rows: number[];
  columns: number[];
  all: number;
}

/** Throws `invalid` for rows of different length and for counts that are negative or no numbers. */
export function totalsOf(table: CountTable): Totals {
  const width = table[0]?.length ?? 0;
  const columns = new Array<number>(width).fill(0);
  const rows = table.map((row) => {
    if (row.length !== width) throw new DomainError('invalid', 'The rows differ in length.');
    row.forEach((count, column) => {
      if (!Number.isFinite(count) || count < 0) {
        throw new DomainError('invalid', `A count must be a number from 0, not ${count}.`);
      }
      columns[column] = (columns[column] ?? 0) + count;
    });
    return row.reduce((sum, count) => sum + count, 0);
  });
  return { rows, columns, all: rows.reduce((sum, count) => sum + count, 0) };
}
