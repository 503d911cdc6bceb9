/** In which period something falls. Pure. */
import type { Period } from '../../cases/model.ts';
import { edtfRange, rangesMeet } from '../../kernel/dates/edtf-range.ts';

export interface ComparedPeriod {
  id: string;
  title: string;
  /** EDTF as the case has it. */
  date: string;
  /** First and last day; null where it is open. */
  from: string | null;
  to: string | null;
}

/** The periods of a comparison in the order of the case; `chosen` empty for all. */
export const comparedPeriods = (
  periods: readonly Period[],
  chosen: readonly string[],
): ComparedPeriod[] =>
  periods
    .filter(({ id }) => chosen.length === 0 || chosen.includes(id))
    .map(({ id, title, date }) => {
      const range = edtfRange(date);
      return { id, title, date, from: range?.from ?? null, to: range?.to ?? null };
    });

export interface Days {
  from: string | null;
  to: string | null;
}

const holds = (period: Days, days: Days): boolean =>
  (period.from === null || (days.from !== null && days.from >= period.from)) &&
  (period.to === null || (days.to !== null && days.to <= period.to));

export interface Placed {
  period: string;
  /** Other periods that its date reaches into; it counts here only. */
  straddles: string[];
}

/**
 * The periods to which a date belongs: those that hold all days that it may mean; when none does, the first that it
 * meets, so that it counts once, with the others that it reaches into. No date belongs to none.
 */
export function placeInPeriods(days: Days, periods: readonly ComparedPeriod[]): Placed[] {
  if (days.from === null && days.to === null) return [];
  const whole = periods.filter((period) => holds(period, days));
  if (whole.length > 0) return whole.map(({ id }) => ({ period: id, straddles: [] }));
  const [first, ...others] = periods.filter((period) => rangesMeet(period, days));
  if (!first) return [];
  return [{ period: first.id, straddles: others.map(({ id }) => id) }];
}

/** Whether it reaches out of the period in which it counts, into another period or into none. */
export const reachesOut = (days: Days, period: Days): boolean => !holds(period, days);

const DAY = 86_400_000;
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

function daysWithin(year: number, period: ComparedPeriod): { inside: number; all: number } {
  const [first, last] = [time(`${year}-01-01`), time(`${year}-12-31`)];
  const from = Math.max(first, period.from === null ? first : time(period.from));
  const to = Math.min(last, period.to === null ? last : time(period.to));
  return { inside: Math.max(0, to - from + DAY) / DAY, all: (last - first + DAY) / DAY };
}

export interface PeriodYears {
  from: number;
  to: number;
  /** No year lies mostly in the period: these are the years that it touches. */
  partly: boolean;
}

/**
 * The years whose numbers are those of a period: a year belongs where most of its days lie.
 *
 * @param span first and last year there are numbers for; an open end of the period goes as far
 */
export function yearsOfPeriod(
  period: ComparedPeriod,
  span: { from: number; to: number },
): PeriodYears | null {
  const years = Array.from({ length: span.to - span.from + 1 }, (_, at) => span.from + at);
  const touched = years.filter((year) => daysWithin(year, period).inside > 0);
  const own = touched.filter((year) => {
    const { inside, all } = daysWithin(year, period);
    return inside * 2 > all;
  });
  const taken = own.length > 0 ? own : touched;
  const [from, to] = [taken[0], taken.at(-1)];
  return from === undefined || to === undefined ? null : { from, to, partly: own.length === 0 };
}
