import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cslDateToEdtf, edtfToCslDate, edtfYear } from './edtf-csl.ts';

test.each([
  ['2021', { 'date-parts': [[2021]] }],
  ['2021-05', { 'date-parts': [[2021, 5]] }],
  ['2021-05-15', { 'date-parts': [[2021, 5, 15]] }],
  [
    '2021-05-15/2021-06-01',
    {
      'date-parts': [
        [2021, 5, 15],
        [2021, 6, 1],
      ],
    },
  ],
  ['1989-22', { 'date-parts': [[1989]], season: 2 }],
  ['1920~', { 'date-parts': [[1920]], circa: true }],
  ['201X', { literal: '201X' }],
  ['2020/..', { literal: '2020/..' }],
])('%s goes to CSL and back', (edtf, date) => {
  expect(edtfToCslDate(edtf)).toEqual(date);
  expect(cslDateToEdtf(edtfToCslDate(edtf))).toBe(edtf);
});

test('words are no date', () => {
  expect(cslDateToEdtf({ literal: 'in press' })).toBeNull();
  expect(cslDateToEdtf(undefined)).toBeNull();
});

test('strings in date-parts are read as numbers', () => {
  expect(cslDateToEdtf({ 'date-parts': [['2020', '11', '10']] })).toBe('2020-11-10');
});

test('every day comes back', () => {
  const day = fc.date({
    min: new Date('0001-01-01'),
    max: new Date('9999-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (date) => {
      const edtf = date.toISOString().slice(0, 10);
      expect(cslDateToEdtf(edtfToCslDate(edtf))).toBe(edtf);
    }),
  );
});

test('the year is the first one stated', () => {
  expect(edtfYear('2020-11-10/2021')).toBe(2020);
  expect(edtfYear('[1989, 1990]')).toBe(1989);
  expect(edtfYear(null)).toBeNull();
});
