/** ISO 8601 durations and calendar days, by Temporal: no time zones, and the ends of months are cut to the month. */
import { Temporal } from 'temporal-polyfill';
import { edtfRange } from '../../kernel/dates/edtf-range.ts';
import { DomainError } from '../../kernel/errors.ts';

/** First and last day that a date may mean; the same where it is known to the day. */
export interface DayRange {
  from: string;
  to: string;
}

export const isExact = ({ from, to }: DayRange): boolean => from === to;

/** The days of an EDTF date; null where it is empty, open or none. */
export function daysOf(date: string): DayRange | null {
  const range = date === '' ? null : edtfRange(date);
  return range?.from && range.to ? { from: range.from, to: range.to } : null;
}

/** Both durations as one, part by part: `P5Y` and twice `P1M` make `P5Y2M`. */
export function addDurations(first: string, second: string, times: number): string {
  const [a, b] = [Temporal.Duration.from(first), Temporal.Duration.from(second)];
  const parts = { years: 0, months: 0, weeks: 0, days: 0 };
  for (const part of ['years', 'months', 'weeks', 'days'] as const) {
    parts[part] = a[part] + times * b[part];
  }
  return Temporal.Duration.from(parts).toString();
}

export const isNothing = (duration: string): boolean => Temporal.Duration.from(duration).blank;

/** A day so much later. Years and months first, the end of the month cut, then weeks and days. */
export const later = (day: string, duration: string): string =>
  reckon(day, duration, () => Temporal.PlainDate.from(day).add(duration));

/** A day so much earlier: six months before 31 August is 28 February. */
export const earlier = (day: string, duration: string): string =>
  reckon(day, duration, () => Temporal.PlainDate.from(day).subtract(duration));

export const nextDay = (day: string): string => later(day, 'P1D');
export const dayBefore = (day: string): string => earlier(day, 'P1D');

/** Days from one day to another; below 0 when the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;

function reckon(day: string, duration: string, work: () => Temporal.PlainDate): string {
  try {
    const { year } = work();
    if (year >= 1 && year <= 9999) return work().toString();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new DomainError('invalid', `${duration} from ${day} leads to no year that can be written.`);
}

/** Both ends of a range moved alike. */
export const moveRange = ({ from, to }: DayRange, move: (day: string) => string): DayRange => ({
  from: move(from),
  to: move(to),
});
