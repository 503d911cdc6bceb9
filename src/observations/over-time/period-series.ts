/** Observations counted by day, week, month or year, with empty periods between. Pure. */
import { z } from 'zod';
import type { CompactObservation } from '../listing/compact.ts';
import { type Intensity, summariseIntensity } from '../plover.ts';

export const CountBy = z.enum(['day', 'week', 'month', 'year']);
export type CountBy = z.infer<typeof CountBy>;

/** How many there are, or how many were killed. */
export const CountedValue = z.enum(['count', 'deaths']);
export type CountedValue = z.infer<typeof CountedValue>;

export const PeriodCount = z.object({
  /** `2020`, `2020-09`, `2020-09-27`; a week by its Monday. */
  period: z.string(),
  count: z.number().int(),
  deaths: z.number().int(),
});
export type PeriodCount = z.infer<typeof PeriodCount>;

export interface PeriodSeries {
  periods: (PeriodCount & Intensity)[];
  /** Of no period: their date is open or may fall in several. */
  leftOut: number;
}

const DAY = 86_400_000;
const MOST_PERIODS = 20_000;

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

export function periodOf(day: string, by: CountBy): string {
  if (by === 'year') return day.slice(0, 4);
  if (by === 'month') return day.slice(0, 7);
  if (by === 'day') return day;
  const weekday = (new Date(time(day)).getUTCDay() + 6) % 7;
  return isoDay(time(day) - weekday * DAY);
}

function next(period: string, by: CountBy): string {
  if (by === 'year') return String(Number(period) + 1).padStart(4, '0');
  if (by === 'month') {
    const [year = 0, month = 0] = period.split('-').map(Number);
    return month === 12
      ? `${String(year + 1).padStart(4, '0')}-01`
      : `${period.slice(0, 4)}-${String(month + 1).padStart(2, '0')}`;
  }
  return isoDay(time(period) + (by === 'week' ? 7 : 1) * DAY);
}

/** What lasted counts when it began; a vague date counts where all its days are in one period. */
function periodOfObservation(one: CompactObservation, by: CountBy): string | null {
  if (one.from === null) return null;
  const first = periodOf(one.from, by);
  if (!one.vague) return first;
  return one.to !== null && periodOf(one.to, by) === first ? first : null;
}

/** Event type and mode as `CONSULT:visit`, as the compact form has them. */
const typeOf = ({ kind, about }: CompactObservation) => {
  const [type = null, mode = null] = kind === 'event' && about !== null ? about.split(':') : [];
  return { type, mode };
};

/** @param span first and last period; without it those of the observations */
export function countByPeriod(
  observations: readonly CompactObservation[],
  by: CountBy,
  span?: { first: string; last: string },
): PeriodSeries {
  const byPeriod = new Map<string, CompactObservation[]>();
  let leftOut = 0;
  for (const one of observations) {
    const period = periodOfObservation(one, by);
    const outside =
      period === null || (span !== undefined && (period < span.first || period > span.last));
    if (outside) leftOut += 1;
    else {
      const own = byPeriod.get(period);
      if (own) own.push(one);
      else byPeriod.set(period, [one]);
    }
  }
  const known = [...byPeriod.keys()].sort();
  const first = span?.first ?? known[0];
  const last = span?.last ?? known.at(-1);
  const periods: PeriodSeries['periods'] = [];
  if (first === undefined || last === undefined) return { periods, leftOut };
  for (
    let period = first;
    period <= last && periods.length < MOST_PERIODS;
    period = next(period, by)
  ) {
    const own = byPeriod.get(period) ?? [];
    periods.push({
      period,
      count: own.length,
      deaths: own.reduce((sum, { deaths }) => sum + (deaths ?? 0), 0),
      ...summariseIntensity(own.map(typeOf)),
    });
  }
  return { periods, leftOut };
}
