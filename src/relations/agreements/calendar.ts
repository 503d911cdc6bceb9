/** Due dates as an iCalendar file (RFC 5545), for the calendar on one's desk. */
import type { AgreementOn } from './ask-agreements.ts';
import type { DueDate } from './due-dates.ts';
import { nextDay } from './durations.ts';

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/gu, (mark) => `\\${mark}`).replaceAll(/\r\n|[\r\n]/gu, '\\n');

const compact = (day: string): string => day.replaceAll('-', '');

const OCTETS = 75;

/** A line may have 75 octets; what is longer goes on in the next, which begins with a blank. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

const TITLES: Readonly<Record<DueDate['kind'], string>> = {
  notice: 'Last day for notice',
  expiry: 'Term ends',
  deadline: 'Deadline',
};

/** Days that a range leaves open are one event over all of them. */
function eventOf(title: string, due: DueDate, stamp: string): string[] {
  const key = [due.kind, due.agreement, due.provision ?? '', due.k ?? ''].join('-');
  return [
    'BEGIN:VEVENT',
    `UID:${key.replaceAll(/[^\w-]/gu, '')}@dragoman`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(due.days.from)}`,
    `DTEND;VALUE=DATE:${compact(nextDay(due.days.to))}`,
    `SUMMARY:${escaped(`${TITLES[due.kind]}: ${title}`)}`,
    `DESCRIPTION:${escaped(due.words)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `asOf` is the time of the last change of the case, ISO 8601: the same case gives the same file. */
export function dueCalendar(found: readonly AgreementOn[], asOf: string): string {
  const stamp = `${asOf.replaceAll(/[-:]|\.\d+/gu, '').replace(/Z?$/u, '')}Z`;
  const events = found.flatMap(({ agreement, due }) =>
    due
      .filter(({ state }) => state !== 'void')
      .flatMap((one) => eventOf(agreement.title, one, stamp)),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dragoman//Due dates//EN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
