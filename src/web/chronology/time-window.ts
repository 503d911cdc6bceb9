/** The stretch of time on screen, counted in days since 1970 with fractions, and how it is moved. */

export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
/** Two hours; two thousand years. */
const SHORTEST = 1 / 12;
const LONGEST = 730_000;

/** Days since 1970-01-01 of an ISO day at its beginning. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;

export const isoDay = (day: number): string =>
  new Date(Math.floor(day) * DAY).toISOString().slice(0, 10);

/** Zooms by a factor (under 1 goes nearer) and leaves the time under `at` where it is. */
export function zoomed({ from, to }: TimeWindow, factor: number, at: number): TimeWindow {
  const length = Math.min(LONGEST, Math.max(SHORTEST, (to - from) * factor));
  const share = to === from ? 0.5 : (at - from) / (to - from);
  const begin = at - share * length;
  return { from: begin, to: begin + length };
}

export const panned = ({ from, to }: TimeWindow, days: number): TimeWindow => ({
  from: from + days,
  to: to + days,
});

/** A window around everything, with a margin of a thirtieth on each side. */
export function windowAround(days: readonly { from: number; to: number }[]): TimeWindow {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of days) {
    from = Math.min(from, day.from);
    to = Math.max(to, day.to);
  }
  if (from > to) return { from: dayNumber('1990-01-01'), to: dayNumber('2030-01-01') };
  const margin = Math.max((to - from) / 30, 1);
  return { from: from - margin, to: to + margin };
}

/** The window moved, not resized, so far that the day is inside it with some room around. */
export function showing(window: TimeWindow, day: number): TimeWindow {
  const length = window.to - window.from;
  const inside = day >= window.from + length * 0.05 && day <= window.to - length * 0.05;
  return inside ? window : { from: day - length / 2, to: day + length / 2 };
}

/** As the address holds it: `2020-09-27..2020-11-10`, to the hour where days would not do. */
export const writeWindow = ({ from, to }: TimeWindow): string => {
  const word = (day: number): string =>
    new Date(Math.round(day * 24) * 3_600_000).toISOString().slice(0, to - from < 20 ? 13 : 10);
  return `${word(from)}..${word(to)}`;
};

export function readWindow(words: string): TimeWindow | null {
  const [left = '', right = ''] = words.split('..');
  const day = (word: string): number =>
    Date.parse(word.length === 13 ? `${word}:00:00Z` : `${word}T00:00:00Z`) / DAY;
  const [from, to] = [day(left), day(right)];
  return Number.isFinite(from) && Number.isFinite(to) && from < to ? { from, to } : null;
}
