/** Dates in digits and in roman months. */
import { edtfOf, fullYear, yearRange } from './calendar-date.ts';
import { romanMonth } from './months.ts';
import { type DateReading, type DateStyle, readings } from './printed-date.ts';

const DAY = '(?<day>\\d{1,2})';
const YEAR = '(?<year>\\d{4})';
const YEAR_SHORT = '(?<year>\\d{4}|\\d{2})';
const BEFORE = '(?<![\\p{L}\\d.,/-]|\\d[–—])';
const AFTER = '(?![\\p{L}\\d]|[.,/-]\\d)';
const DASH = '\\s?[-–—]\\s?';

const number = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

const interval = (from: string | undefined, to: string | undefined): string | undefined =>
  from !== undefined && to !== undefined && from < to ? `${from}/${to}` : undefined;

const iso: DateStyle = {
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,/-])${YEAR}-(?<month>\\d{2})(?:-${DAY})?(?![\\p{L}\\d]|-\\d)`,
    'gu',
  ),
  read: ({ year = '', month = '', day }) =>
    readings(
      [edtfOf(Number(year), Number(month), number(day)), 'iso'],
      [day === undefined ? yearRange(year, month) : undefined, 'year-range'],
    ),
};

const yearFirst: DateStyle = {
  needs: /\d{4}[./]\d{1,2}[./]\d/,
  pattern: new RegExp(
    `${BEFORE}${YEAR}(?<mark>[./])(?<month>\\d{1,2})\\k<mark>${DAY}${AFTER}`,
    'gu',
  ),
  read: ({ year, month, day }) =>
    readings([edtfOf(Number(year), Number(month), Number(day)), 'year-first']),
};

/** 15.05.2021, 15. 5. 21; only the month can be told from a wrong order, never a choice of two. */
const dotted: DateStyle = {
  needs: /\d\.\s?\d{1,2}\.\s?\d/,
  pattern: new RegExp(
    `${BEFORE}${DAY}\\.\\s?(?<month>\\d{1,2})\\.\\s?${YEAR_SHORT}${AFTER}(?<tail>\\s?(?:г\\.|р\\.|r\\.))?`,
    'gu',
  ),
  claims: ({ year = '' }) => year.length === 4,
  read: ({ day, month, year = '' }) => {
    const full = fullYear(year);
    const dayFirst = edtfOf(full, Number(month), Number(day));
    return readings(
      [dayFirst, year.length === 2 ? 'two-digit-year' : 'day-first'],
      [
        dayFirst === undefined ? edtfOf(full, Number(day), Number(month)) : undefined,
        'month-first',
      ],
    );
  },
};

const slashed: DateStyle = {
  needs: /\d[/-]\d{1,2}[/-]\d/,
  pattern: new RegExp(
    `${BEFORE}${DAY}(?<mark>[/-])(?<month>\\d{1,2})\\k<mark>${YEAR_SHORT}${AFTER}`,
    'gu',
  ),
  read: ({ day, month, year = '' }, language) => {
    const full = fullYear(year);
    const dayFirst: readonly [string | undefined, string] = [
      edtfOf(full, Number(month), Number(day)),
      'day-first',
    ];
    const monthFirst: readonly [string | undefined, string] = [
      edtfOf(full, Number(day), Number(month)),
      'month-first',
    ];
    return language === 'en-US' ? readings(monthFirst, dayFirst) : readings(dayFirst, monthFirst);
  },
};

const ROMAN = '[IVX]{1,4}';

/**
 * `15 V 2021`, `15.V.2021`, `12–15 V 2021`. A blank inside the numeral (`15 V I 2021`) most likely
 * split it (VI), but the second half may as well be a stray letter.
 */
const roman: DateStyle = {
  pattern: new RegExp(
    `${BEFORE}(?:(?<from>\\d{1,2})${DASH})?${DAY}[.\\s]\\s?(?<month>${ROMAN})(?:\\s(?<rest>${ROMAN}))?[.\\s]\\s?${YEAR_SHORT}${AFTER}(?<tail>\\s?r\\.)?`,
    'gu',
  ),
  claims: ({ month = '', year = '' }) => year.length === 4 && romanMonth(month) !== undefined,
  read: ({ from, day, month = '', rest, year = '' }) => {
    const on = (numeral: string): string | undefined => {
      const end = edtfOf(fullYear(year), romanMonth(numeral) ?? 0, Number(day));
      if (from === undefined) return end;
      return interval(edtfOf(fullYear(year), romanMonth(numeral) ?? 0, Number(from)), end);
    };
    if (rest === undefined) return readings([on(month), 'roman-month']);
    return readings(
      [on(month + rest), 'roman-month-joined'],
      [on(month), 'roman-month-first-part'],
    );
  },
};

const romanInterval: DateStyle = {
  needs: /[IVX]\s?[-–—]\s?\d/,
  pattern: new RegExp(
    `${BEFORE}(?<from>\\d{1,2})[.\\s]\\s?(?<first>${ROMAN})${DASH}${DAY}[.\\s]\\s?(?<month>${ROMAN})[.\\s]\\s?${YEAR}${AFTER}`,
    'gu',
  ),
  read: ({ from, first = '', day, month = '', year }) =>
    readings([
      interval(
        edtfOf(Number(year), romanMonth(first) ?? 0, Number(from)),
        edtfOf(Number(year), romanMonth(month) ?? 0, Number(day)),
      ),
      'roman-month',
    ]),
};

/**
 * `V 2024` without a day. A numeral before a year may also count volumes, so it must stand where the
 * date stands: after a comma, with the access date, the address or the end behind it.
 */
const romanMonthOfYear: DateStyle = {
  needs: /\s[IVX]{1,4}\s\d{4}/,
  pattern: new RegExp(
    `(?<=[,\\]\\p{Co}]\\s)(?<month>${ROMAN})\\s${YEAR}(?=\\s?(?:[[:<\\p{Co}]|$))`,
    'gu',
  ),
  read: ({ month = '', year }) => {
    const numeral = romanMonth(month);
    return readings([edtfOf(Number(year), numeral ?? 0), 'roman-month']);
  },
};

const years: DateStyle = {
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,/–—-])${YEAR}(?:${DASH}|/)(?<end>\\d{4}|\\d{2})(?![\\p{L}\\d]|[.,/–—-]\\d)`,
    'gu',
  ),
  read: ({ year = '', end = '' }) => readings([yearRange(year, end), 'year-range']),
};

/** A year alone, with the letter of author–date styles (2012a), a doubt (1950?) or "ca." before it. */
const year: DateStyle = {
  pattern: new RegExp(
    `(?:(?<![\\p{L}])(?<about>ca?\\.|около|ok\\.|um)\\s)?(?<![\\p{L}\\d./–—-]|\\d,)${YEAR}(?<doubt>\\?)?(?:[a-h](?![\\p{L}\\d]))?(?![\\p{L}\\d]|[./–—-]\\d)(?<tail>\\s(?:г\\.|года|р\\.|року|r\\.|roku))?`,
    'gu',
  ),
  read: ({ about, year: digits, doubt }): DateReading[] => {
    const edtf = edtfOf(Number(digits));
    if (edtf === undefined) return [];
    const mark = about !== undefined ? '~' : (doubt ?? '');
    return readings([edtf + mark, 'year']);
  },
};

export const numericStyles: readonly DateStyle[] = [
  iso,
  yearFirst,
  dotted,
  slashed,
  roman,
  romanInterval,
  romanMonthOfYear,
  years,
  year,
];
