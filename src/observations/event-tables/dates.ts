/** From the days and the precision that a table states to EDTF. Pure. */
import { RowProblem } from './event-fields.ts';

const lastOfMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** `2020-09` and `2020` for whole months and years, else one of the days between. */
function oneOf(start: string, end: string): string {
  const [month, year] = [start.slice(0, 7), start.slice(0, 4)];
  if (start === `${month}-01` && end === lastOfMonth(month)) return month;
  if (start === `${year}-01-01` && end === `${year}-12-31`) return year;
  return `[${start}..${end}]`;
}

/**
 * UCDP `date_prec`: 1 the day is known; 2 to 5 it lies within some days, a week, a month, a year. Events that lasted
 * several days though the days are known are summaries and become intervals.
 */
export function ucdpDate(start: string, end: string, precision: number | null): string {
  if (end < start) throw new RowProblem(`It ends on ${end}, before it begins on ${start}.`);
  const known = precision === null || precision <= 1;
  if (start === end) return known ? start : `${start}~`;
  return known ? `${start}/${end}` : oneOf(start, end);
}

/** ACLED `time_precision`: 1 the day, 2 the week, 3 the month is known. */
export function acledDate(day: string, precision: number | null): string {
  if (precision === 2) return `${day}~`;
  return precision !== null && precision >= 3 ? day.slice(0, 7) : day;
}
