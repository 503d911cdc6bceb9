/** EDTF strings (ISO 8601-2) to CSL dates and back. What CSL cannot say is kept as the literal text. */
import type { CslDate } from './model.ts';

const DATE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?$/u;
/** Whether a string has a form that this file writes or that CSL can carry as it is. */
const EDTF_LIKE = /^[\d\-X?~%/.YS[\]{},]{4,80}$/u;

type Parts = number[];

interface OneDate {
  parts: Parts;
  season: number | null;
  doubtful: boolean;
}

function parseOne(edtf: string): OneDate | null {
  const match = DATE.exec(edtf);
  if (!match) return null;
  const [, year, month, day, mark] = match;
  const doubtful = mark !== undefined;
  const number = Number(month);
  if (month !== undefined && number >= 21 && number <= 24 && day === undefined) {
    return { parts: [Number(year)], season: number - 20, doubtful };
  }
  if (month !== undefined && (number < 1 || number > 12)) return null;
  if (day !== undefined && (Number(day) < 1 || Number(day) > 31)) return null;
  const parts = [year, month, day].filter((part) => part !== undefined).map(Number);
  return { parts, season: null, doubtful };
}

/** A CSL date; intervals become two date-parts, uncertain and approximate ones become `circa`. */
export function edtfToCslDate(edtf: string): CslDate {
  const halves = edtf.split('/');
  const dates = halves.map(parseOne);
  const [from, to] = dates;
  if (halves.length > 2 || !from || (halves.length === 2 && !to)) return { literal: edtf };
  if (halves.length === 2 && (from.season !== null || to?.season !== null)) {
    return { literal: edtf };
  }
  return {
    'date-parts': to ? [from.parts, to.parts] : [from.parts],
    ...(from.season === null ? {} : { season: from.season }),
    ...(dates.some((date) => date?.doubtful) ? { circa: true } : {}),
  };
}

const pad = (value: number, width: number): string => String(Math.abs(value)).padStart(width, '0');

function partsToEdtf(parts: readonly (number | string)[]): string | null {
  const [year, month, day] = parts.map(Number);
  if (year === undefined || !Number.isInteger(year) || Math.abs(year) > 9999) return null;
  const head = `${year < 0 ? '-' : ''}${pad(year, 4)}`;
  if (month === undefined || !(month >= 1 && month <= 12)) return head;
  if (day === undefined || !(day >= 1 && day <= 31)) return `${head}-${pad(month, 2)}`;
  return `${head}-${pad(month, 2)}-${pad(day, 2)}`;
}

const seasonOf = (date: CslDate): number | null => {
  const season = Number((date as { season?: unknown }).season);
  return season >= 1 && season <= 4 ? season : null;
};

/** The EDTF of a CSL date, or null when it holds only words. */
export function cslDateToEdtf(date: CslDate | undefined): string | null {
  if (!date) return null;
  const [from, to] = date['date-parts'] ?? [];
  if (from === undefined) {
    const text = (date.raw ?? date.literal ?? '').trim();
    return EDTF_LIKE.test(text) ? text : null;
  }
  const start = partsToEdtf(from);
  if (start === null) return null;
  const season = seasonOf(date);
  const first = season !== null && from.length === 1 ? `${start}-${20 + season}` : start;
  const end = to === undefined || Number(to[0]) === 0 ? null : partsToEdtf(to);
  const mark = (date as { circa?: unknown }).circa ? '~' : '';
  return end === null ? `${first}${mark}` : `${first}${mark}/${end}${mark}`;
}

/** First year of an EDTF string: for sorting, facets and pictures. */
export function edtfYear(edtf: string | null): number | null {
  const match = edtf === null ? null : /^\[?\{?(-?\d{4})/u.exec(edtf);
  return match ? Number(match[1]) : null;
}
