/** Whole days as an iCalendar file (RFC 5545), for the calendar on one's desk. Runs in the browser too. */

export interface DayEvent {
  /** Names the event for good: letters, digits and dashes; others are dropped. */
  readonly key: string;
  readonly title: string;
  readonly words: string;
  /** First and last day, `2020-11-10`. */
  readonly from: string;
  readonly to: string;
}

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/gu, (mark) => `\\${mark}`).replaceAll(/\r\n|[\r\n]/gu, '\\n');

const compact = (day: string): string => day.replaceAll('-', '');

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const OCTETS = 75;

/** Of one character in UTF-8. */
function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_00_00 ? 3 : 4;
}

/** A line may have 75 octets; what is longer goes on in the next, which begins with a blank. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
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

const linesOf = ({ key, title, words, from, to }: DayEvent, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${key.replaceAll(/[^\w-]/gu, '')}@dragoman`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(from)}`,
  `DTEND;VALUE=DATE:${compact(dayAfter(to))}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(words)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/**
 * @param name what the calendar is of: `Due dates`
 * @param asOf time of the last change of the case, ISO 8601: the same case gives the same file
 */
export function calendarFile(name: string, events: readonly DayEvent[], asOf: string): string {
  const stamp = `${asOf.replaceAll(/[-:]|\.\d+/gu, '').replace(/Z?$/u, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Dragoman//${name}//EN`,
    ...events.flatMap((event) => linesOf(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
