/** What all of SIPRI's files have in common: words for the record, and when the file was made. */
import { readPrintedDates } from '../../../kernel/dates/read-printed-dates.ts';

export const SIPRI_WHAT =
  'Volume of transfers of major conventional arms in trend-indicator values (TIV), counted in the year of delivery. It measures capability, not price: no small arms, most ammunition or services.';
export const SIPRI_LICENCE =
  'Stockholm International Peace Research Institute (SIPRI); numbers are facts, to be cited with the database and the day on which they were taken out.';
export const SIPRI_UNIT = 'TIV million';

const MADE =
  /(?:generated|created|extracted|downloaded|retrieved|as of)\b[^\d\p{L}]{0,5}(.{4,60})/iu;

/** The day on which the file says that it was made; empty when it says nothing. */
export function vintageOf(preamble: readonly string[]): string {
  for (const line of preamble) {
    const [, rest = ''] = MADE.exec(line) ?? [];
    const [, day, month, year] = /(\d{2})-(\d{2})-(\d{4})/u.exec(rest) ?? [];
    // The legacy file writes day-month-year; other numeric forms say which is which.
    if (year !== undefined && Number(month) <= 12) return `${year}-${month}-${day}`;
    const [date] = readPrintedDates(rest.replaceAll(/^on\s+/giu, ''), { language: 'en' });
    const [reading] = date?.readings ?? [];
    if (reading !== undefined) return reading.edtf;
  }
  return '';
}
