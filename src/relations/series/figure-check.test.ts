import { describe, expect, it } from 'vitest';
import { checkFigure, neighbours, type ResolvedCheck } from './figure-check.ts';
import { karabakhPoints, karabakhSeries } from './testing/karabakh-series.ts';

const check = (
  supplier: string,
  recipient: string,
  from: number,
  to: number,
  more: Partial<ResolvedCheck> = {},
): ResolvedCheck => ({
  measure: 'share',
  of: new Map([
    ['supplier', new Set([supplier.toLowerCase()])],
    ['recipient', new Set([recipient.toLowerCase()])],
  ]),
  against: null,
  shared: 'supplier',
  from,
  to,
  ...more,
});
const verdict = (claimed: number, of: ResolvedCheck, unit = 'per cent') =>
  checkFigure(claimed, unit, karabakhSeries, karabakhPoints, of);

describe('the four figures of the article on arms, held against the build of June 2026', () => {
  it.each<[string, number, ResolvedCheck, string, number]>([
    [
      'Russia 65 % of Azerbaijan 2013–16',
      65,
      check('Russia', 'Azerbaijan', 2013, 2016),
      'rounded',
      65.74,
    ],
    [
      'Russia 94 % of Armenia 2016–20',
      94,
      check('Russia', 'Armenia', 2016, 2020),
      'rounded',
      94.56,
    ],
    [
      'Israel 69 % of Azerbaijan 2016–20',
      69,
      check('Israel', 'Azerbaijan', 2016, 2020),
      'wrong',
      66.88,
    ],
    [
      'Russia 17 % of Azerbaijan 2016–20',
      17,
      check('Russia', 'Azerbaijan', 2016, 2020),
      'rounded',
      16.22,
    ],
  ])('%s', (_, claimed, of, expected, actual) => {
    const found = verdict(claimed, of);
    expect(found.verdict).toBe(expected);
    expect(found.actual).toBeCloseTo(actual, 2);
    expect(found.difference).toBeCloseTo(claimed - actual, 1);
  });
});

describe('a figure', () => {
  it('is right to the digits that are printed', () => {
    const of = check('Russia', 'Armenia', 2016, 2020);
    expect(verdict(95, of).verdict).toBe('right');
    expect(verdict(94.6, of).verdict).toBe('right');
    expect(verdict(94.2, of).verdict).toBe('wrong');
    expect(verdict(0.95, of, '').verdict).toBe('right');
  });

  it('is right for other years, and the nearest are named', () => {
    const found = verdict(78.5, check('Russia', 'Azerbaijan', 2016, 2020));
    expect(found).toMatchObject({ verdict: 'other-period', period: { from: 2011, to: 2015 } });
    expect(found.tried).toBeGreaterThan(20);
  });

  it('is right for another measure: volumes given as per cent', () => {
    expect(verdict(361.7, check('Russia', 'Armenia', 2016, 2020), 'TIV million')).toMatchObject({
      verdict: 'other-measure',
      measure: 'total',
    });
  });

  it('may be a total or a ratio', () => {
    const total = check('Russia', 'Armenia', 2016, 2020, { measure: 'total' });
    expect(verdict(362, total, 'TIV million').verdict).toBe('right');
    const imports = (name: string) => new Map([['recipient', new Set([name])]]);
    const ratio: ResolvedCheck = {
      ...check('', '', 2011, 2020),
      measure: 'ratio',
      of: imports('azerbaijan'),
      against: imports('armenia'),
    };
    expect(verdict(7.7, ratio, 'times')).toMatchObject({ verdict: 'right' });
    expect(verdict(8.2, ratio, 'times').actual).toBeCloseTo(7.7, 1);
  });

  it('is left unchecked where the series says nothing', () => {
    expect(verdict(50, check('Russia', 'Georgia', 2016, 2020))).toMatchObject({
      verdict: 'unchecked',
      actual: null,
    });
    expect(verdict(50, check('Russia', 'Armenia', 1970, 1975)).verdict).toBe('unchecked');
  });
});

it('tries years as long as those given, and those with one end moved, the nearest first', () => {
  expect(neighbours({ from: 2016, to: 2018 }, { from: 2014, to: 2019 })).toEqual([
    { from: 2015, to: 2018 },
    { from: 2017, to: 2018 },
    { from: 2016, to: 2017 },
    { from: 2016, to: 2019 },
    { from: 2015, to: 2017 },
    { from: 2017, to: 2019 },
    { from: 2014, to: 2016 },
  ]);
});
