import { DomainError } from '../kernel/errors.ts';
import { type CountTable, totalsOf } from './count-table.ts';
import { type Estimate, estimateOf, noEstimate } from './estimate.ts';
import { logFactorial } from './gamma.ts';

export interface FisherExact {
  /** Two-sided: all tables with these margins that are no likelier than the one found. */
  p: Estimate;
  /** Of the sample, ad / bc. */
  oddsRatio: Estimate;
}

/** Tables as likely as the one found differ from it by rounding only. */
const ALIKE = 1 + 1e-7;

/** ln of the hypergeometric probability, up to a constant, of `a` in the upper left cell. */
const logWeight = (a: number, row: number, column: number, all: number): number =>
  -logFactorial(a) -
  logFactorial(row - a) -
  logFactorial(column - a) -
  logFactorial(all - row - column + a);

/**
 * Fisher's exact test of a two by two table of whole counts (Fisher 1934). Throws `invalid` for any other table.
 * p is 1 where a margin is 0; the odds ratio then has no value.
 */
export function fisherExact(table: CountTable): FisherExact {
  const { rows, columns, all } = totalsOf(table);
  const whole = table.flat().every(Number.isInteger);
  if (rows.length !== 2 || columns.length !== 2 || !whole) {
    throw new DomainError('invalid', 'Fisher’s test needs two by two whole counts.');
  }
  const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = table;
  const [row = 0] = rows;
  const [column = 0] = columns;
  const least = Math.max(0, row + column - all);
  const most = Math.min(row, column);
  const found = logWeight(a, row, column, all);
  let sum = 0;
  let noLikelier = 0;
  for (let x = least; x <= most; x++) {
    // Against the table found, so that very unlikely tables do not vanish before they are compared.
    const weight = Math.exp(logWeight(x, row, column, all) - found);
    sum += weight;
    if (weight <= ALIKE) noLikelier += weight;
  }
  const p = Number.isFinite(sum) ? Math.min(1, noLikelier / sum) : 0;
  return {
    p: estimateOf(p, 'no value'),
    oddsRatio:
      b * c === 0
        ? noEstimate('a cell is empty')
        : estimateOf((a * d) / (b * c), 'a cell is empty'),
  };
}
