import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstTerms, mustBeRule, neighboursOf, termOn } from './clause-dates.ts';
import { earlier, later } from './durations.ts';
import type { TermRule } from './model.ts';

const rule = (
  term: string,
  renewal: string | null,
  notice: string | null,
  ends: TermRule['ends'] = 'anniversary',
): TermRule => ({
  term,
  renewal,
  notice,
  anchor: 'signature',
  ends,
});
const from = (day: string) => ({ from: day, to: day });
const ends = (start: string, of: TermRule, count: number) =>
  firstTerms(of, from(start), count).map(({ expires, noticeBy }) => [
    expires.from,
    noticeBy?.from ?? null,
  ]);

const FIVE = rule('P5Y', 'P5Y', 'P6M');

describe('the statement of 10 November 2020: five years, prolonged by five unless notice six months before', () => {
  it('ends on 2025-11-10 with notice by 2025-05-10, then on 2030-11-10 with notice by 2030-05-10', () => {
    expect(ends('2020-11-10', FIVE, 2)).toEqual([
      ['2025-11-10', '2025-05-10'],
      ['2030-11-10', '2030-05-10'],
    ]);
    expect(firstTerms(FIVE, from('2020-11-10'), 1)[0]?.noticeDays).toBe(184);
    expect(neighboursOf('2025-05-10')).toEqual({ inTime: '2025-05-09', late: '2025-05-11' });
  });

  it.each([
    ['2020-11-09', 'before', null, null],
    ['2020-11-10', 'running', 0, true],
    ['2025-05-10', 'running', 0, true],
    ['2025-05-11', 'running', 0, false],
    ['2025-11-10', 'running', 0, false],
    ['2025-11-11', 'running', 1, true],
    ['2031-01-01', 'running', 2, true],
  ])('on %s it is %s', (day, state, k, noticeOpen) => {
    const on = termOn(FIVE, from('2020-11-10'), day);
    expect([on.state, on.current?.k ?? null, on.noticeOpen]).toEqual([state, k, noticeOpen]);
  });

  it('ends on the day before where the text counts so', () => {
    expect(ends('2020-11-10', rule('P5Y', null, 'P6M', 'day-before'), 3)).toEqual([
      ['2025-11-09', '2025-05-09'],
    ]);
  });

  it('is over after one term where nothing prolongs it', () => {
    const once = rule('P5Y', null, null);
    expect(termOn(once, from('2020-11-10'), '2025-11-10').state).toBe('running');
    expect(termOn(once, from('2020-11-10'), '2025-11-11')).toMatchObject({
      state: 'over',
      current: null,
    });
  });
});

describe('the ends of months', () => {
  it('are cut to the month, where a Date would run over into March', () => {
    expect(earlier('2025-08-31', 'P6M')).toBe('2025-02-28');
    expect(later('2024-02-29', 'P5Y')).toBe('2029-02-28');
  });

  it('do not slip, because every end is reckoned from the start', () => {
    expect(ends('2020-01-31', rule('P1M', 'P1M', null), 3).map(([day]) => day)).toEqual([
      '2020-02-29',
      '2020-03-31',
      '2020-04-30',
    ]);
  });
});

it('gives what a vague start allows, and says so in between', () => {
  const vague = { from: '2020-11-09', to: '2020-11-10' };
  const [first] = firstTerms(FIVE, vague, 1);
  expect(first).toMatchObject({
    expires: { from: '2025-11-09', to: '2025-11-10' },
    noticeBy: { from: '2025-05-09', to: '2025-05-10' },
    noticeDays: null,
  });
  expect(termOn(FIVE, vague, '2020-11-09').certain).toBe(false);
  expect(termOn(FIVE, vague, '2021-01-01').certain).toBe(true);
});

it.each([
  [rule('P0Y', null, null), 'a term of no time'],
  [rule('P5Y', 'P0D', null), 'prolongs nothing'],
  [rule('P99999Y', null, null), 'no year that can be written'],
])('a rule without dates is refused', (of, words) => {
  expect(() => mustBeRule(of)).toThrow(words);
});

it('runs on without a gap, and notice never comes after the end', () => {
  const day = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const duration = fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 40 }))
    .map(([years, months]) => `P${years}Y${months}M`);
  fc.assert(
    fc.property(day, duration, duration, (start, term, renewal) => {
      const terms = firstTerms(rule(term, renewal, 'P1M'), from(start), 4);
      for (const [at, { begins, expires, noticeBy }] of terms.entries()) {
        expect(begins.from).toBe(at === 0 ? start : terms[at - 1]?.expires.from);
        expect(expires.from > begins.from).toBe(true);
        expect((noticeBy?.from ?? '') < expires.from).toBe(true);
      }
    }),
  );
});
