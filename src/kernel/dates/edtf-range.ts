/// <reference path="./edtf.d.ts" />
/**
 * The days that an EDTF date (ISO 8601-2:2019) may mean. edtf.js is wrapped, because its bounds are instants in UTC: it
 * moves a local evening to the next day, takes an unknown end for 1970, and cuts the year in quarters for seasons.
 */
import edtf, { type EdtfValue } from 'edtf';

export interface EdtfRange {
  /** First and last day, `2020-11-10`; null where the interval is open or its end unknown. */
  readonly from: string | null;
  readonly to: string | null;
  /** `?`: the date itself may be wrong. */
  readonly uncertain: boolean;
  /** `~`: it is about then. */
  readonly approximate: boolean;
  /** What was said: a day, a longer time of which the day is not known, a time that lasted, one of several days. */
  readonly kind: 'day' | 'vague' | 'interval' | 'one-of' | 'all-of';
}

/** First month of the northern seasons 21 to 24, spring to winter; winter ends in the next year. */
const SEASON_BEGINS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };
const TIME = /T[\d:.]+(?:Z|[+-]\d\d(?::?\d\d)?)?/gu;

const isoDay = (milliseconds: number): string | null => {
  if (!Number.isFinite(milliseconds)) return null;
  const day = new Date(milliseconds).toISOString();
  return day.startsWith('-') || day.startsWith('+') ? null : day.slice(0, 10);
};

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The calendar of Gregory, also for years before it, as ISO 8601 has it. Months after the twelfth are of the next year. */
function lastDayOf(inYear: number, inMonth: number): string {
  const year = inYear + Math.floor((inMonth - 1) / 12);
  const month = ((inMonth - 1) % 12) + 1;
  const length = month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${length}`;
}

function seasonDays(text: string): { from: string; to: string } | null {
  const [, year, season] = /^(\d{4})-(2[1-4])[?~%]?$/u.exec(text) ?? [];
  const month = SEASON_BEGINS[Number(season)];
  if (year === undefined || month === undefined) return null;
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  return { from: first, to: lastDayOf(Number(year), month + 2) };
}

function read(text: string): EdtfValue | null {
  try {
    return edtf(text);
  } catch {
    return null;
  }
}

const PLAIN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?[?~%]?$/u;

/** Most dates are a day, a month or a year: these need no grammar, which takes a hundred times as long. */
function plainDays(text: string): { from: string; to: string } | null {
  const [, year, month, day] = PLAIN.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = lastDayOf(Number(year), Number(month));
  if (day === undefined) return { from: `${year}-${month}-01`, to: last };
  const whole = `${year}-${month}-${day}`;
  return whole > last ? null : { from: whole, to: whole };
}

const isPlainSet = (text: string): boolean =>
  /^(?:\[.+\]|\{.+\})$/u.test(text) &&
  text
    .slice(1, -1)
    .split(',')
    .every((member) => {
      const [left = '', right = left, ...more] = member.split('..');
      return more.length === 0 && plainDays(left) !== null && plainDays(right) !== null;
    });

function oneSide(text: string): { from: string | null; to: string | null } | null {
  const known = plainDays(text) ?? seasonDays(text);
  if (known) return known;
  const value = read(text);
  return value && { from: isoDay(value.min), to: isoDay(value.max) };
}

function interval(text: string): Pick<EdtfRange, 'from' | 'to'> | null {
  const [left = '', right = '', ...more] = text.split('/');
  const open = (side: string): boolean => side === '' || side === '..';
  if (more.length > 0 || (open(left) && open(right))) return null;
  const begin = open(left) ? { from: null } : oneSide(left);
  const end = open(right) ? { to: null } : oneSide(right);
  if (!begin || !end) return null;
  return { from: begin.from, to: end.to };
}

/** The same dates are asked for again and again: by the row, its model, its columns and each filter. */
const MOST_KEPT = 50_000;
const kept = new Map<string, EdtfRange | null>();

/**
 * The range of an EDTF string, levels 0 to 2; null when it is none. A time of day is left out: the day is the one that the
 * clock on the spot showed. `?` and `~` are told and widen nothing.
 */
export function edtfRange(date: string): EdtfRange | null {
  const known = kept.get(date);
  if (known !== undefined) return known;
  if (date.length > 200) return null;
  const range = rangeOf(date.trim().replaceAll(TIME, ''));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(date, range);
  return range;
}

function rangeOf(text: string): EdtfRange | null {
  if (text === '') return null;
  const marks = {
    uncertain: /[?%]/u.test(text),
    approximate: /[~%]/u.test(text),
  };
  if (/^[[{]/u.test(text)) {
    const days = (isPlainSet(text) || read(text)) && setDays(text);
    return days && { ...days, ...marks, kind: text.startsWith('[') ? 'one-of' : 'all-of' };
  }
  if (text.includes('/')) {
    const days = interval(text);
    if (!days || (days.from !== null && days.to !== null && days.from > days.to)) return null;
    return { ...days, ...marks, kind: 'interval' };
  }
  const days = oneSide(text);
  if (!days || (days.from === null && days.to === null)) return null;
  return { ...days, ...marks, kind: days.from === days.to ? 'day' : 'vague' };
}

/** Of `[1667,1668..1670]`: from the earliest to the latest of its members; `..` at an end leaves it open. */
function setDays(text: string): Pick<EdtfRange, 'from' | 'to'> | null {
  const members = text.slice(1, -1).split(',');
  let [from, to]: [string | null, string | null] = ['9999-12-31', '0000-01-01'];
  for (const member of members) {
    const [left = '', right = left] = member.trim().split('..');
    const first = left === '' ? { from: null } : oneSide(left);
    const last = right === '' ? { to: null } : oneSide(right);
    if (!first || !last) return null;
    from = from === null || first.from === null ? null : first.from < from ? first.from : from;
    to = to === null || last.to === null ? null : last.to > to ? last.to : to;
  }
  return { from, to };
}

/** Whether two ranges can share a day. */
export const rangesMeet = (
  a: Pick<EdtfRange, 'from' | 'to'>,
  b: Pick<EdtfRange, 'from' | 'to'>,
): boolean =>
  (a.from === null || b.to === null || a.from <= b.to) &&
  (b.from === null || a.to === null || b.from <= a.to);
