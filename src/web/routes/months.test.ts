import { expect, it } from 'vitest';
import { dayAt, monthAt, shareOf, spanOf, yearMarks } from './months.ts';

const SPAN = { first: '1988-01-01', last: '2026-12-31' };

it('spans whole years around all days and today, with a year of room', () => {
  expect(spanOf(['1992-08-14', '1989-01-01'], '2026-11-29')).toEqual(SPAN);
  expect(spanOf([], '2026-11-29')).toEqual({ first: '2025-01-01', last: '2026-12-31' });
});

it('counts months there and back, over the ends of years', () => {
  expect(monthAt('2021-06-15', SPAN)).toBe(33 * 12 + 5);
  expect(dayAt(33 * 12 + 5, SPAN)).toBe('2021-06-01');
  expect(dayAt(monthAt('1999-12-31', SPAN), SPAN)).toBe('1999-12-01');
});

it('says where a day lies, never outside', () => {
  expect(shareOf('1988-01-01', SPAN)).toBe(0);
  expect(shareOf('2026-12-31', SPAN)).toBe(1);
  expect(shareOf('1900-01-01', SPAN)).toBe(0);
  expect(shareOf('2007-07-02', SPAN)).toBeCloseTo(0.5, 3);
});

it('writes as many years as can be read', () => {
  expect(yearMarks(SPAN, 10)).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]);
  expect(yearMarks({ first: '2020-01-01', last: '2023-12-31' }, 10)).toEqual([
    2020, 2021, 2022, 2023,
  ]);
});
