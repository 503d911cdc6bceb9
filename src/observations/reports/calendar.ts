/** The chronology as an iCalendar file: whole days, and what is not sure said in words. Pure. */
import { calendarFile, type DayEvent } from '../../kernel/dates/calendar-file.ts';
import { edtfWords } from '../../kernel/dates/edtf-words.ts';

export interface CalendarRow {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  readonly from: string | null;
  readonly to: string | null;
  /** `Azerbaijan → Armenia`; may be empty. */
  readonly actors: string;
}

/** A day that is not known is one event over all the days on which it may lie; an open end is left off. */
function eventOf({ id, kind, title, date, from, to, actors }: CalendarRow): DayEvent[] {
  const [first, last] = [from ?? to, to ?? from];
  if (first === null || last === null) return [];
  const unsure = !/^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/u.test(date);
  const when = edtfWords(date) ?? date;
  const words = [
    unsure ? `The date is not sure to the day: ${when} (${date}).` : `${when}.`,
    actors,
    `Kind: ${kind}.`,
  ];
  return [
    {
      key: id,
      title: unsure ? `${title} (${when})` : title,
      words: words.filter((line) => line !== '').join('\n'),
      ...{ from: first, to: last },
    },
  ];
}

/** @param asOf ISO 8601; what has no day at all is left out */
export const chronologyCalendar = (rows: readonly CalendarRow[], asOf: string): string =>
  calendarFile('Chronology', rows.flatMap(eventOf), asOf);
