import { expect, test } from 'vitest';
import type { Locator } from '../sources/locator.ts';
import { knownSince, wasKnown } from './known-since.ts';

const sources: Record<string, { issued: string | null; accessed: string | null }> = {
  day: { issued: '2020-11-12', accessed: '2021-05-01' },
  month: { issued: '2020-11', accessed: null },
  year: { issued: '2021', accessed: null },
  read: { issued: null, accessed: '2021-05-25' },
  treaty: { issued: '1997-08-29', accessed: null },
  undated: { issued: null, accessed: null },
  open: { issued: '2022-03-01/..', accessed: null },
};

const at = (source: string | null, reported: string | null = null): Locator => ({
  source,
  place: { kind: 'whole' },
  reported: reported === null ? null : { source: reported, at: 'note 9' },
  origin: null,
});

const known = (date: string, ...locators: Locator[]) =>
  knownSince({ date, locators }, (id) => sources[id]);

test.each([
  ['the day of publication', [at('day')], '2020-11-12', 'issued', 'day'],
  [
    'the earliest of several sources',
    [at('year'), at('month'), at('day')],
    '2020-11-12',
    'issued',
    'day',
  ],
  ['the end of a month of publication', [at('month')], '2020-11-30', 'issued', 'month'],
  ['the end of a year of publication', [at('year')], '2021-12-31', 'issued', 'year'],
  ['the day a page was read, if it has no other', [at('read')], '2021-05-25', 'accessed', 'read'],
  [
    'a day of reading before a later publication',
    [at('year'), at('read')],
    '2021-05-25',
    'accessed',
    'read',
  ],
  [
    'the report in which an undated source was read',
    [at('undated', 'day')],
    '2020-11-12',
    'issued',
    'day',
  ],
  [
    'the source itself before the report of it',
    [at('month', 'day')],
    '2020-11-30',
    'issued',
    'month',
  ],
  ['the first day of a publication without end', [at('open')], '2022-03-01', 'issued', 'open'],
] as const)('counts %s', (_, locators, day, by, source) => {
  expect(known('2020-11-10', ...locators)).toEqual({ day, by, source });
});

test.each([
  ['without a source', [], '2020-11-10'],
  ['with a source that has no date', [at('undated')], '2020-11-10'],
  ['with a source that is not in the register', [at('gone')], '2020-11-10'],
  ['with a document that has no source', [at(null)], '2020-11-10'],
  ['with a source older than itself', [at('treaty')], '2020-11-10'],
] as const)('%s, its own date counts', (_, locators, day) => {
  expect(known('2020-11-10', ...locators)).toEqual({ day, by: 'date', source: null });
});

test('its own date counts when it is over, and where it has no end, when it begins', () => {
  expect(known('2020-09-27/2020-11-10').day).toBe('2020-11-10');
  expect(known('2020').day).toBe('2020-12-31');
  expect(known('2020-11-10/..').day).toBe('2020-11-10');
  expect(known('../2020-11').day).toBe('2020-11-30');
});

test('a source that came out while it lasted tells it; one that came out before does not', () => {
  expect(known('2020-09-27/2020-11-20', at('day'), at('treaty')).day).toBe('2020-11-12');
  expect(known('2020-11-13', at('day'), at('read')).day).toBe('2021-05-25');
});

test('a day counts itself, and no day counts everything', () => {
  const since = known('2020-11-10', at('day'));
  expect(wasKnown(since, '2020-11-11')).toBe(false);
  expect(wasKnown(since, '2020-11-12')).toBe(true);
  expect(wasKnown(since, null)).toBe(true);
});
