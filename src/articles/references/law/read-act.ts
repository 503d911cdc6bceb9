/** The fields of a citation of an act, a gazette or a printed matter of parliament. */
import { readPrintedDates } from '../../../kernel/dates/read-printed-dates.ts';
import type { PrintedDate, PrintedField } from '../../../sources/model.ts';
import { takeIssued } from '../fields/dates.ts';
import { takeLink } from '../fields/link.ts';
import { type Slate, WIPED } from '../slate.ts';
import { type ActKind, patterns, readHead } from './act.ts';
import { type LawReading, locatorOf, takeAll, takeFirst } from './law-reading.ts';

const PAGE = /,?\s(?<number>(?:S|Rn)\.\s?\d{1,5}(?:\s?[-–]\s?\d{1,5})?(?:\s?ff?\.?)?)/u;

function readParliament(slate: Slate): LawReading {
  const title = takeAll(slate, patterns().parliament)?.title;
  const page = takeFirst(slate, PAGE);
  return {
    names: [],
    type: 'legislation',
    fields: title === undefined ? {} : { title },
    ...(page === undefined ? {} : { locator: locatorOf(page) }),
  };
}

function toDate(printed: PrintedField, language: string | undefined): PrintedDate {
  const [date] = readPrintedDates(printed.printed, language === undefined ? {} : { language });
  const readings = date?.readings ?? [{ edtf: printed.value, how: 'year' }];
  return { ...printed, value: readings[0]?.edtf ?? '', readings };
}

/** The date and the version that stand between an act's name and its gazette. */
const TAIL =
  /(?:,|\s(?:vom|v\.|in der Fassung|i\. ?d\. ?F\.|idF))[\s,]*(?:(?:der|vom|v\.|Bekanntmachung)\s?){0,4}[\s\uE000,]*$/u;

function nameBefore(slate: Slate, from: number, to: number): PrintedField | undefined {
  const words = slate.left.slice(from, to);
  const cut = TAIL.exec(words)?.index ?? words.indexOf(WIPED);
  const name = (cut < 0 ? words : words.slice(0, cut)).replace(/[\s,;:(]+$/u, '');
  return /\p{L}{3}/u.test(name) ? slate.field(from, from + name.length) : undefined;
}

function readGazette(slate: Slate, language: string | undefined): LawReading {
  const { gazette, pinpoint, of } = patterns();
  const at = gazette.exec(slate.left)?.index ?? 0;
  const place = takeAll(slate, gazette) ?? {};
  const section = takeFirst(slate, pinpoint);
  const after = { start: slate.span.start + at, end: slate.span.end };
  const start = of.exec(slate.left)?.[0].length ?? 0;
  const day = place.day ?? place.later ?? place.year;
  const issued =
    takeIssued(slate, [after], language) ?? (day === undefined ? undefined : toDate(day, language));
  const title = nameBefore(slate, start, at);
  const { container, volume, number, page, at: cited } = place;
  const pages = page ?? cited;
  return {
    names: [],
    type: 'legislation',
    fields: {
      ...(title === undefined ? {} : { title }),
      ...(container === undefined ? {} : { containerTitle: container }),
      ...(volume === undefined ? {} : { volume }),
      ...(number === undefined ? {} : { issue: number }),
      ...(pages === undefined ? {} : { pages }),
      ...(issued === undefined ? {} : { issued }),
    },
    ...(section === undefined ? {} : { locator: locatorOf(section) }),
  };
}

function readNamed(slate: Slate): LawReading {
  const head = readHead(slate.left);
  const url = takeLink(slate);
  const section = takeFirst(slate, patterns().pinpoint);
  return {
    names: [],
    type: 'legislation',
    fields: {
      ...(head === undefined ? {} : { title: slate.field(head.titleStart, head.titleEnd) }),
      ...(url === undefined ? {} : { url }),
    },
    ...(section === undefined ? {} : { locator: locatorOf(section) }),
  };
}

export function readAct(slate: Slate, kind: ActKind, language: string | undefined): LawReading {
  if (kind === 'parliament') return readParliament(slate);
  return kind === 'gazette' ? readGazette(slate, language) : readNamed(slate);
}
