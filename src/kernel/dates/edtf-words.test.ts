import { expect, it } from 'vitest';
import { edtfWords } from './edtf-words.ts';

it.each([
  ['2020-11-10', '10 November 2020'],
  ['2020-11', 'November 2020'],
  ['2020', '2020'],
  ['2020-11~', 'about November 2020'],
  ['2020-11-10?', 'perhaps 10 November 2020'],
  ['2020-23', 'autumn 2020'],
  ['199X', 'the 1990s'],
  ['2020-11-XX', 'some time between 1 November 2020 and 30 November 2020'],
  ['2020-09-27/2020-11-10', 'from 27 September 2020 to 10 November 2020'],
  ['2020-11-10/..', 'from 10 November 2020, still going on'],
  ['2020-11-10/', 'from 10 November 2020, end unknown'],
  ['../2020-11', 'until November 2020, begin open'],
  ['[2020-11-09,2020-11-10]', 'one of: 9 November 2020; 10 November 2020'],
  ['{2019..2021}', 'all of: 2019 to 2021'],
  ['2020-11-10T23:40:00', '10 November 2020, 23:40:00'],
])('reads %s as “%s”', (date, words) => {
  expect(edtfWords(date)).toBe(words);
});

it.each(['', 'November 2020', '2020-13', '2020-02-30', '2020-11-10/2020-09-27', '10.11.2020'])(
  'does not read “%s”',
  (date) => {
    expect(edtfWords(date)).toBeNull();
  },
);
