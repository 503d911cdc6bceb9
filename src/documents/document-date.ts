import { edtfRange } from '../kernel/dates/edtf-range.ts';
import { readPrintedDates } from '../kernel/dates/read-printed-dates.ts';

/** EDTF of a date as a file or a table prints it; empty when it is none or could mean two days. */
export function dateFromPrinted(printed: string | undefined, language?: string): string {
  const text = printed?.trim() ?? '';
  const iso = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]\d{2}:\d{2}.*)?$/.exec(text)?.[1];
  if (iso !== undefined && daysOf(iso) !== null) return iso;
  if (text.length > 200) return '';
  if (daysOf(text) !== null) return text;
  const [found, ...others] = readPrintedDates(text, language === undefined ? {} : { language });
  if (!found || others.length > 0 || found.readings.length !== 1) return '';
  return found.readings[0]?.edtf ?? '';
}

/** First and last day that an EDTF date may mean, as ISO days; null when it is no date or has an open end. */
export function daysOf(date: string): { from: string; to: string } | null {
  const range = edtfRange(date);
  if (!range || range.from === null || range.to === null) return null;
  return { from: range.from, to: range.to };
}
