/** Dates with the month, the season or their absence in words. */
import { edtfOf } from './calendar-date.ts';
import { monthsNamed, seasonNamed } from './months.ts';
import { type DateReading, type DateStyle, readings } from './printed-date.ts';

const BEFORE = '(?<![\\p{L}\\d])';
const AFTER = '(?![\\p{L}\\d])';
const WORD = (name: string): string => `(?<${name}>\\p{L}{3,12})\\.?`;
const DAY = '(?<day>\\d{1,2})(?:\\.|st|nd|rd|th|er|º|°|-?го)?';
const YEAR = '(?<year>[12]\\d{3})';
const OF = "(?:de\\s|of\\s|d[’'])?";
const TAIL = '(?<tail>\\s?(?:г\\.|года|р\\.|року|r\\.|roku))?';
const DASH = '\\s?[-–—/]\\s?';

type Make = (month: number) => string | undefined;

/** One reading for each month that the word can mean. */
const byMonth = (word: string, language: string | undefined, make: Make): DateReading[] =>
  readings(...monthsNamed(word, language).map((month) => [make(month), 'month-name'] as const));

const yearOf = (year: string | undefined): number | null =>
  year === undefined ? null : Number(year);

const span = (from: string | undefined, to: string | undefined): string | undefined =>
  from === undefined || to === undefined || from >= to ? undefined : `${from}/${to}`;

const isFullDate = ({ month = '', year }: Record<string, string | undefined>): boolean =>
  year !== undefined && monthsNamed(month).length > 0;

/** `15 May 2021`, `le 15 mai 2021`, `15. Mai 2021`, `15 de mayo de 2021`, `12–15 мая 2021 г.`, `15 May`. */
const dayMonth: DateStyle = {
  pattern: new RegExp(
    `${BEFORE}(?:(?<from>\\d{1,2})\\.?${DASH})?${DAY}\\s{1,2}${OF}${WORD('month')}(?:,?\\s{1,2}${OF}${YEAR}${TAIL})?${AFTER}`,
    'gu',
  ),
  claims: isFullDate,
  read: ({ from, day, month = '', year }, language) =>
    byMonth(month, language, (number) => {
      const end = edtfOf(yearOf(year), number, Number(day));
      if (from === undefined) return end;
      return year === undefined ? end : span(edtfOf(yearOf(year), number, Number(from)), end);
    }),
};

/** `28 September – 3 October 2020`. */
const twoMonths: DateStyle = {
  needs: /\d\.?\s[^\s\d]{3,25}\s?[-–—/]\s?\d/,
  pattern: new RegExp(
    `${BEFORE}(?<from>\\d{1,2})\\.?\\s${WORD('first')}${DASH}${DAY}\\s${WORD('month')},?\\s${YEAR}${TAIL}${AFTER}`,
    'gu',
  ),
  read: ({ from, first = '', day, month = '', year }, language) => {
    const [start] = monthsNamed(first, language);
    return byMonth(month, language, (number) =>
      span(
        start === undefined ? undefined : edtfOf(yearOf(year), start, Number(from)),
        edtfOf(yearOf(year), number, Number(day)),
      ),
    );
  },
};

/** `May 15, 2021`, `May 15–17, 2021`, `November 9`. */
const monthDay: DateStyle = {
  needs: /[^\s\d]{3}\s\d{1,2}(?!\d)/,
  pattern: new RegExp(
    `${BEFORE}${WORD('month')}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:${DASH}(?<to>\\d{1,2}))?(?:,?\\s${YEAR})?${AFTER}`,
    'gu',
  ),
  claims: isFullDate,
  read: ({ month = '', day, to, year }, language) =>
    byMonth(month, language, (number) => {
      const start = edtfOf(yearOf(year), number, Number(day));
      if (to === undefined || year === undefined) return start;
      return span(start, edtfOf(yearOf(year), number, Number(to)));
    }),
};

/** `March 2018`, `March, 2018`, `March–April 2018`, `mai de 2021`. */
const monthYear: DateStyle = {
  pattern: new RegExp(
    `${BEFORE}(?:${WORD('first')}${DASH})?${WORD('month')},?\\s${OF}${YEAR}${TAIL}${AFTER}`,
    'gu',
  ),
  read: ({ first, month = '', year }, language) => {
    const start = first === undefined ? undefined : monthsNamed(first, language)[0];
    return byMonth(month, language, (number) => {
      const end = edtfOf(yearOf(year), number);
      if (start === undefined) return end;
      return span(edtfOf(yearOf(year), start), end);
    });
  },
};

/** `2021, May 15`, `2018 March`: APA and library styles. */
const yearMonth: DateStyle = {
  needs: /[12]\d{3}[a-h]?,?\s[^\s\d]{3}/,
  pattern: new RegExp(
    `${BEFORE}${YEAR}[a-h]?,?\\s${WORD('month')}(?:\\s(?<day>\\d{1,2}))?${AFTER}`,
    'gu',
  ),
  read: ({ year, month = '', day }, language) =>
    byMonth(month, language, (number) =>
      edtfOf(yearOf(year), number, day === undefined ? undefined : Number(day)),
    ),
};

/** `Spring 2012`, `Spring/Summer 2012` (read as its first season). */
const season: DateStyle = {
  pattern: new RegExp(
    `${BEFORE}(?<name>\\p{L}{3,9})(?:${DASH}\\p{L}{3,9})?,?\\s${YEAR}${AFTER}`,
    'gu',
  ),
  read: ({ name = '', year }) => {
    const number = seasonNamed(name);
    return number === undefined ? [] : [{ edtf: `${year}-${number}`, how: 'season' }];
  },
};

const undated: DateStyle = {
  kind: 'undated',
  pattern:
    /(?<![\p{L}\d.])(?:n\.\s?d\.|s\.\s?a\.|s\.\s?d\.|o\.\s?J\.|b\.\s?d\.|b\.\s?r\.|б\.\s?г\.|б\.\s?р\.|t\.\s?y\.|brak daty|no date|ohne Jahr|sans date)(?![\p{L}\d])/gu,
  read: () => [],
};

const forthcoming: DateStyle = {
  kind: 'forthcoming',
  pattern:
    /(?<![\p{L}\d])(?:forthcoming|in press|im Erscheinen|à paraître|w druku|в печати|у друці|baskıda|en prensa|in corso di stampa)(?![\p{L}\d])/giu,
  read: () => [],
};

export const namedStyles: readonly DateStyle[] = [
  dayMonth,
  twoMonths,
  monthDay,
  monthYear,
  yearMonth,
  season,
  undated,
  forthcoming,
];
