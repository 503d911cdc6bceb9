/** Sums of a series over years, with the bounds that estimated years and rounded values leave open. */
import { edtfRange } from '../../kernel/dates/edtf-range.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { Series, SeriesPoint } from './model.ts';

export interface Years {
  /** Both included. */
  from: number;
  to: number;
}

export interface Sum {
  value: number;
  /** What it is at least and at most. */
  low: number;
  high: number;
}

const NOTHING: Sum = { value: 0, low: 0, high: 0 };

export const addSums = (a: Sum, b: Sum): Sum => ({
  value: a.value + b.value,
  low: a.low + b.low,
  high: a.high + b.high,
});

export const sumAll = (sums: Iterable<Sum>): Sum => [...sums].reduce(addSums, NOTHING);

/** First and last year of a number; null where its date is open. */
export function yearsOf({ date }: Pick<SeriesPoint, 'date'>): Years | null {
  const range = edtfRange(date);
  if (!range?.from || !range.to) return null;
  return { from: Number(range.from.slice(0, 4)), to: Number(range.to.slice(0, 4)) };
}

/** SIPRI's estimates of a delivery year are taken to be right to a year. */
const OFF_BY = 1;
/** Cells of a TIV table are whole millions; 0 is more than nothing and less than half. */
const ROUNDED_BY = 0.5;

/** What one number gives to a stretch of years. */
export function partOf(point: SeriesPoint, form: Series['form'], { from, to }: Years): Sum {
  const years = yearsOf(point);
  if (years === null) return NOTHING;
  const off = point.estimated ? OFF_BY : 0;
  const certain = years.from - off >= from && years.to + off <= to;
  const possible = years.from - off <= to && years.to + off >= from;
  const rounded = form === 'sipri-tiv-table' ? ROUNDED_BY : 0;
  return {
    value: years.from >= from && years.to <= to ? point.value : 0,
    low: certain ? Math.max(0, point.value - rounded) : 0,
    high: possible ? point.value + rounded : 0,
  };
}

/** First and last year of all numbers; null of none. */
export function spanOf(points: readonly SeriesPoint[]): Years | null {
  let span: Years | null = null;
  for (const point of points) {
    const years = yearsOf(point);
    if (!years) continue;
    span = span
      ? { from: Math.min(span.from, years.from), to: Math.max(span.to, years.to) }
      : { ...years };
  }
  return span;
}

export function mustGoForward({ from, to }: Years): void {
  if (from <= to) return;
  throw new DomainError('wrong-use', `The years go backwards: from ${from} to ${to}.`);
}
