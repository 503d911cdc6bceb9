import type { Span } from '../../kernel/span.ts';
import type { DateFilter } from './ast.ts';
import { queryError } from './query-error.ts';

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** First and last day of a year, month or day; null when there is no such date. */
function stretchOf(date: string): { first: string; last: string } | null {
  const [, year, month, day] = DAY.exec(date) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const days = daysIn(Number(year), Number(month));
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${days}` };
  if (Number(day) < 1 || Number(day) > days) return null;
  return { first: date, last: date };
}

/** `2020`, `2020-09..2020-11`, `2020-09-27..`, `..1994`. */
export function readDateFilter(value: string, at: Span): DateFilter {
  const [left = '', right] = value.split('..', 2);
  const from = left === '' ? null : stretchOf(left);
  const until = right === undefined ? left : right;
  const to = until === '' ? null : stretchOf(until);
  const wrong = (left !== '' && !from) || (until !== '' && !to) || (!from && !to);
  if (wrong || value.split('..').length > 2) {
    throw queryError(
      `“${value}” is no date. Write 2020, 2020-09, 2020-09-27 or a stretch like 2020-09..2020-11.`,
      at,
    );
  }
  if (from && to && from.first > to.last) {
    throw queryError(`The stretch ${value} ends before it begins.`, at);
  }
  return { kind: 'filter', field: 'date', from: from?.first ?? null, to: to?.last ?? null, ...at };
}
