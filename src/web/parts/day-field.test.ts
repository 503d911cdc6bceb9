import { expect, it } from 'vitest';
import { isDay } from './DayField.tsx';

it.each([
  ['2021-06-01', true],
  ['2020-02-29', true],
  ['2021-02-29', false],
  ['2021-6-1', false],
  ['2021', false],
  ['2021-13-01', false],
  ['', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
