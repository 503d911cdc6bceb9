/** EDTF dates as ranges of days, for rules that ask only which of two dates came first. */
export interface DayRange {
  /** Days since 1970-01-01, both inclusive. */
  min: number;
  max: number;
  precision: 'day' | 'month' | 'year' | 'span';
}

const DAY = 86_400_000;
const PART = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
const SEASONS: Record<string, readonly [number, number]> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '24': [1, 12],
};

const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / DAY;
const lastOfMonth = (year: number, month: number): number => dayNumber(year, month + 1, 1) - 1;

const single = (edtf: string): DayRange | null => {
  const parts = PART.exec(edtf.replace(/[~?%]/g, ''));
  if (!parts) return null;
  const year = Number(parts[1]);
  if (parts[2] === undefined)
    return { min: dayNumber(year, 1, 1), max: dayNumber(year, 12, 31), precision: 'year' };
  const season = SEASONS[parts[2]];
  if (season)
    return {
      min: dayNumber(year, season[0], 1),
      max: lastOfMonth(year, season[1]),
      precision: 'span',
    };
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return null;
  if (parts[3] === undefined)
    return { min: dayNumber(year, month, 1), max: lastOfMonth(year, month), precision: 'month' };
  const day = dayNumber(year, month, Number(parts[3]));
  return { min: day, max: day, precision: 'day' };
};

/** Null for what has no calendar days (open intervals, unspecified digits, nothing at all). */
export const dayRange = (edtf: string | null | undefined): DayRange | null => {
  if (!edtf) return null;
  const [from, to] = edtf.split('/');
  const first = single(from ?? '');
  if (to === undefined) return first;
  const last = single(to);
  return first && last ? { min: first.min, max: last.max, precision: 'span' } : null;
};

/** `2021-06-04` of a day number. */
export const dayText = (day: number): string => {
  const date = new Date(day * DAY);
  return date.toISOString().slice(0, 10);
};

/** All readings of a printed date as ranges; nothing when one of them cannot be placed. */
export const readingRanges = (
  printed: { value: string; readings: readonly { edtf: string }[] } | undefined,
): DayRange[] => {
  if (!printed) return [];
  const texts =
    printed.readings.length > 0 ? printed.readings.map((one) => one.edtf) : [printed.value];
  const ranges = texts.map(dayRange);
  return ranges.every((range) => range !== null) ? ranges : [];
};
