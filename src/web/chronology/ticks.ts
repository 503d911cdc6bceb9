/** Where the time axis is marked, from decades to hours. */
import type { TimeWindow } from './time-window.ts';

export interface Tick {
  /** Days since 1970. */
  readonly at: number;
  readonly label: string;
  /** Begins a larger unit: a year among months, a day among hours. */
  readonly strong: boolean;
}

type Unit = 'year' | 'month' | 'day' | 'hour';

/** Steps from coarse to fine, with the days that one takes at least. */
const STEPS: readonly { unit: Unit; every: number; days: number }[] = [
  { unit: 'year', every: 100, days: 36_524 },
  { unit: 'year', every: 50, days: 18_262 },
  { unit: 'year', every: 10, days: 3652 },
  { unit: 'year', every: 5, days: 1826 },
  { unit: 'year', every: 2, days: 730 },
  { unit: 'year', every: 1, days: 365 },
  { unit: 'month', every: 3, days: 90 },
  { unit: 'month', every: 1, days: 28 },
  { unit: 'day', every: 7, days: 7 },
  { unit: 'day', every: 1, days: 1 },
  { unit: 'hour', every: 6, days: 0.25 },
  { unit: 'hour', every: 1, days: 1 / 24 },
];

const DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const tickOf = (milliseconds: number, unit: Unit): Tick => {
  const date = new Date(milliseconds);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const at = milliseconds / DAY;
  if (unit === 'year') return { at, label: String(year), strong: year % 10 === 0 };
  if (unit === 'month') {
    const january = month === 0;
    return { at, label: january ? String(year) : (MONTHS[month] ?? ''), strong: january };
  }
  if (unit === 'hour' && date.getUTCHours() !== 0) {
    return { at, label: `${String(date.getUTCHours()).padStart(2, '0')}:00`, strong: false };
  }
  const first = day === 1 || unit === 'hour';
  const label = `${day} ${MONTHS[month] ?? ''}`;
  return {
    at,
    label: first && month === 0 && day === 1 ? `${label} ${year}` : label,
    strong: first,
  };
};

function nextOf(date: Date, unit: Unit, every: number): Date {
  const next = new Date(date);
  if (unit === 'year') next.setUTCFullYear(date.getUTCFullYear() + every);
  else if (unit === 'month') next.setUTCMonth(date.getUTCMonth() + every);
  else if (unit === 'day') next.setUTCDate(date.getUTCDate() + every);
  else next.setUTCHours(date.getUTCHours() + every);
  return next;
}

function firstOf(from: number, unit: Unit, every: number): Date {
  const date = new Date(from * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (unit === 'year') {
    const first = new Date(0);
    first.setUTCFullYear(Math.floor(year / every) * every, 0, 1);
    return first;
  }
  if (unit === 'month') return new Date(Date.UTC(year, Math.floor(month / every) * every, 1));
  // Weeks begin on Mondays: 1970-01-05 was one.
  const whole = Math.floor((Math.floor(from) - 4) / every) * every + 4;
  if (unit === 'day') return new Date((every === 1 ? Math.floor(from) : whole) * DAY);
  const hours = Math.floor((from * 24) / every) * every;
  return new Date(hours * 3_600_000);
}

/** Ticks at least `apart` pixels from one another on a picture of the given width. */
export function ticksOf(window: TimeWindow, width: number, apart = 64): Tick[] {
  const perDay = width / (window.to - window.from);
  const step = STEPS.findLast(({ days }) => days * perDay >= apart) ?? STEPS[0];
  if (!step) return [];
  const ticks: Tick[] = [];
  for (
    let date = firstOf(window.from, step.unit, step.every);
    date.getTime() / DAY <= window.to && ticks.length < 500;
    date = nextOf(date, step.unit, step.every)
  ) {
    if (date.getTime() / DAY >= window.from) ticks.push(tickOf(date.getTime(), step.unit));
  }
  return ticks;
}

/** The stretch in words: `2016–2026`, `September 2020`, `27 September – 10 November 2020`. */
export function windowWords({ from, to }: TimeWindow): string {
  const word = (day: number): string => {
    const date = new Date(day * DAY);
    const year = date.getUTCFullYear();
    if (to - from > 1500) return String(year);
    const month = MONTHS[date.getUTCMonth()] ?? '';
    return to - from > 120 ? `${month} ${year}` : `${date.getUTCDate()} ${month} ${year}`;
  };
  const [first, last] = [word(from), word(to)];
  return first === last ? first : `${first} – ${last}`;
}
