import { expect, it } from 'vitest';
import { pointAddress, readPointAddress } from './point-address.ts';
import { emptyPoint, readPoint, readValue } from './point-values.ts';
import { readSeries, seriesValues } from './series-values.ts';

const SERIES = {
  ...{ title: 'Arms', unit: 'TIV million', vintage: '2026-03', licence: '', provenance: '' },
  ...{ source: null, what: '', note: '' },
};

it('reads a series back as it was, and says what is wrong at the field', () => {
  expect(readSeries(seriesValues(SERIES)).value).toEqual(SERIES);
  const wrong = { ...seriesValues(SERIES), title: ' ', vintage: 'last year' };
  expect(readSeries(wrong).errors).toEqual({
    title: 'What the series is called, in at most 300 letters.',
    vintage: 'A day, a month or a year, or nothing.',
  });
});

const read = readPoint({ dimensions: ['supplier', 'status'] });

it('reads a number with a comma, and lets only the status be empty', () => {
  const filled = { ...emptyPoint({ supplier: ' Russia' }), date: '2020', value: '1 234,5' };
  expect(read(filled).value).toEqual({
    ...{ date: '2020', value: 1234.5, estimated: false, note: '' },
    keys: { supplier: 'Russia', status: '' },
  });
  expect(Object.keys(read(emptyPoint({})).errors ?? {})).toEqual([
    'keys.supplier',
    'value',
    'date',
  ]);
});

it.each([
  ['39.82', 39.82],
  ['−3', -3],
  ['', null],
  ['many', null],
])('reads %j as the value %j', (words, value) => {
  expect(readValue(words)).toBe(value);
});

it('names a number in the address, whatever its ids hold', () => {
  const address = { series: 'ser_a/b', point: '', of: 'recipient:Côte d’Ivoire' };
  expect(readPointAddress(pointAddress(address))).toEqual(address);
});
