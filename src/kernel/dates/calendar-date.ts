/** Days, months and years put together as EDTF, only where the calendar has such a day. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const isYear = (year: number): boolean => year >= 1400 && year <= 2199;

const two = (value: number): string => String(value).padStart(2, '0');

/** `2021-05-15`, `2021-05`, `2021`; undefined where there is no such day. Year null gives `XXXX-05-15`. */
export function edtfOf(year: number | null, month?: number, day?: number): string | undefined {
  if (year !== null && !isYear(year)) return undefined;
  const head = year === null ? 'XXXX' : String(year);
  if (month === undefined) return year === null ? undefined : head;
  const length = LENGTHS[month - 1];
  if (length === undefined) return undefined;
  if (day === undefined) return `${head}-${two(month)}`;
  const last = month === 2 && year !== null && !isLeap(year) ? 28 : length;
  return day >= 1 && day <= last ? `${head}-${two(month)}-${two(day)}` : undefined;
}

/** Two-digit years: up to 49 this century, from 50 the last one. Four digits stay. */
export const fullYear = (digits: string): number => {
  const value = Number(digits);
  if (digits.length !== 2) return value;
  return value < 50 ? 2000 + value : 1900 + value;
};

/** `2016–20` means 2016/2020, `1999/2001` is itself; undefined when it does not go forward. */
export function yearRange(from: string, to: string): string | undefined {
  const start = Number(from);
  const end = to.length === 4 ? Number(to) : Number(from.slice(0, 4 - to.length) + to);
  return isYear(start) && isYear(end) && end > start ? `${start}/${end}` : undefined;
}
