import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthNames, toRomanMonth } from './months.ts';
import { readPrintedDates } from './read-printed-dates.ts';

const first = (text: string, language?: string): string[] =>
  (readPrintedDates(text, language === undefined ? {} : { language })[0]?.readings ?? []).map(
    ({ edtf }) => edtf,
  );

test.each([
  ['[accessed: 15 V 2021]', '2021-05-15'],
  ['dostęp 15.V.2021 r.', '2021-05-15'],
  ['am 15.05.2021', '2021-05-15'],
  ['am 15.5.21', '2021-05-15'],
  ['15 мая 2021 г.', '2021-05-15'],
  ['15. Mai 2021', '2021-05-15'],
  ['le 15 mai 2021', '2021-05-15'],
  ['le 1er mars 2021', '2021-03-01'],
  ['(15 May 2021)', '2021-05-15'],
  ['May 15, 2021', '2021-05-15'],
  ['Sept. 3, 2021', '2021-09-03'],
  ['(2021, May 15)', '2021-05-15'],
  ['2021-05-15', '2021-05-15'],
  ['2021/05/15', '2021-05-15'],
  ['15 maja 2021', '2021-05-15'],
  ['15 Mayıs 2021', '2021-05-15'],
  ['10 травня 2021 р.', '2021-05-10'],
  ['15 de mayo de 2021', '2021-05-15'],
  ['15 maggio 2021', '2021-05-15'],
  ['10 noyabr 2020', '2020-11-10'],
  ['Spring 2012', '2012-21'],
  ['March, 2018', '2018-03'],
  ['2016–20', '2016/2020'],
  ['2018/2020', '2018/2020'],
  ['12–15 V 2021', '2021-05-12/2021-05-15'],
  ['28 September – 3 October 2020', '2020-09-28/2020-10-03'],
  ['May 15–17, 2021', '2021-05-15/2021-05-17'],
  ['March–April 2018', '2018-03/2018-04'],
  ['ca. 1950', '1950~'],
  ['Aliyev (2018a)', '2018'],
  ['on November 9 a truce', 'XXXX-11-09'],
  ['OC Media, V 2024 [accessed', '2024-05'],
  ['Studia, XI 2019, nr 4', '2019'],
])('%s', (text, edtf) => {
  expect(first(text)[0]).toBe(edtf);
});

describe('where the letters allow two days', () => {
  test('a roman month with a blank inside has both readings, the joined one first', () => {
    expect(first('15 V I 2021')).toEqual(['2021-06-15', '2021-05-15']);
  });
  test('03/04/2021 is read day first and month first', () => {
    expect(first('03/04/2021')).toEqual(['2021-04-03', '2021-03-04']);
    expect(first('03/04/2021', 'en-US')).toEqual(['2021-03-04', '2021-04-03']);
  });
  test('a day above twelve settles the order', () => {
    expect(first('05/15/2021')).toEqual(['2021-05-15']);
  });
});

test.each(['n.d.', 's. a.', 'o. J.', 'б. г.', '[brak daty]'])(
  '%s says there is no date',
  (text) => {
    expect(readPrintedDates(text)).toMatchObject([{ kind: 'undated', readings: [] }]);
  },
);

test('forthcoming is not a date', () => {
  expect(readPrintedDates('Cornell University Press, forthcoming')[0]?.kind).toBe('forthcoming');
});

test.each([
  '31 II 2021',
  '31.04.2021',
  'pp. 141-151',
  'vol. 64',
  'ISBN 978-83-01',
  '12345',
  'N. V. Pashinyan',
])('no date in %s', (text) => {
  expect(readPrintedDates(text).flatMap(({ readings }) => readings)).toEqual([]);
});

const day = fc.record({
  year: fc.integer({ min: 1900, max: 2030 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
type Day = { year: number; month: number; day: number };
const two = (value: number) => String(value).padStart(2, '0');
const written: Record<string, (date: Day) => string> = {
  roman: (d) => `${d.day} ${toRomanMonth(d.month)} ${d.year}`,
  dots: (d) => `${d.day}.${d.month}.${d.year}`,
  iso: (d) => `${d.year}-${two(d.month)}-${two(d.day)}`,
  slashes: (d) => `${d.day}/${d.month}/${d.year}`,
  american: (d) => `${monthNames('en')[d.month - 1]} ${d.day}, ${d.year}`,
  spanish: (d) => `${d.day} de ${monthNames('es')[d.month - 1]} de ${d.year}`,
  german: (d) => `${d.day}. ${monthNames('de')[d.month - 1]} ${d.year}`,
  ...Object.fromEntries(
    ['en', 'fr', 'pl', 'ru', 'uk', 'tr', 'az', 'it'].map((language) => [
      language,
      (d: Day) => `${d.day} ${monthNames(language)[d.month - 1]} ${d.year}`,
    ]),
  ),
};

test.each(Object.entries(written))('a day written the %s way is read back', (_name, write) => {
  fc.assert(
    fc.property(day, (d) => {
      const text = `see ${write(d)}, p. 4`;
      const edtfs = first(text);
      expect(edtfs).toContain(`${d.year}-${two(d.month)}-${two(d.day)}`);
    }),
  );
});

test('what is printed is what stands at the span, in order, and every reading is valid EDTF', () => {
  const bit = fc.constantFrom(
    ...[
      '15 ',
      'V ',
      'I ',
      '2021',
      'May',
      ' ',
      ', ',
      '.',
      '03/04/',
      '-',
      '–',
      'мая ',
      '(',
      'n.d.',
      '12',
      'r.',
    ],
  );
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 40 }), (bits) => {
      const text = bits.join('');
      let end = 0;
      for (const date of readPrintedDates(text)) {
        expect(date.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(date.start, date.end)).toBe(date.printed);
        for (const { edtf } of date.readings) expect(() => parse(edtf)).not.toThrow();
        end = date.end;
      }
    }),
  );
});

test('a megabyte of near-dates comes to an end', () => {
  const text = '15 mail 20213 12-12-12 V V V 1. 1. '.repeat(30_000);
  for (const { start, printed } of readPrintedDates(text))
    expect(text.startsWith(printed, start)).toBe(true);
});
