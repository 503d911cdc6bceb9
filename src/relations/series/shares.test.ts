import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Series, SeriesPoint } from './model.ts';
import { sharesOf, windowsOf } from './shares.ts';
import { karabakhPoints, karabakhSeries } from './testing/karabakh-series.ts';
import { compareVintages } from './vintages.ts';

const of = (recipient: string) => new Map([['recipient', new Set([recipient.toLowerCase()])]]);
const karabakh = (recipient: string, from: number, to: number) =>
  sharesOf(karabakhSeries, karabakhPoints, { by: 'supplier', of: of(recipient), from, to });
const perCent = (share: number | null): number => Number((100 * (share ?? 0)).toFixed(1));

describe('shares of the arms imports of Armenia and Azerbaijan', () => {
  it.each<[string, number, number, [string, number][]]>([
    [
      'Armenia',
      2016,
      2020,
      [
        ['Russia', 94.6],
        ['Jordan', 5.4],
      ],
    ],
    [
      'Azerbaijan',
      2016,
      2020,
      [
        ['Israel', 66.9],
        ['Russia', 16.2],
        ['Turkey', 7],
        ['Belarus', 5.1],
      ],
    ],
    [
      'Armenia',
      2020,
      2024,
      [
        ['India', 67.2],
        ['Russia', 28.9],
      ],
    ],
    [
      'Armenia',
      2021,
      2025,
      [
        ['India', 72.9],
        ['Russia', 23.9],
      ],
    ],
    [
      'Azerbaijan',
      2011,
      2020,
      [
        ['Russia', 59.4],
        ['Israel', 25.5],
      ],
    ],
  ])('%s %d–%d', (recipient, from, to, expected) => {
    const { shares } = karabakh(recipient, from, to);
    expect(
      shares.slice(0, expected.length).map(({ name, share }) => [name, perCent(share)]),
    ).toEqual(expected);
  });

  it('have the totals and the concentration that were worked out by hand', () => {
    const armenia = karabakh('Armenia', 2016, 2020);
    expect(armenia.total.value).toBeCloseTo(382.5, 6);
    expect(armenia.shares[0]?.sum.value).toBeCloseTo(361.7, 6);
    expect(armenia.concentration.hhi.value).toBeCloseTo(0.8972, 4);
    expect(armenia.concentration.effective.value).toBeCloseTo(1.115, 3);
    const azerbaijan = karabakh('Azerbaijan', 2016, 2020);
    expect(azerbaijan.total.value).toBeCloseTo(1042.11, 6);
    expect(azerbaijan.concentration.hhi.value).toBeCloseTo(0.4819, 4);
    expect(azerbaijan.concentration.effective.value).toBeCloseTo(2.075, 3);
    expect(azerbaijan.concentration.normalised.value).toBeCloseTo(0.4078, 4);
  });

  it('sum to what the whole series holds', () => {
    const total = (recipient: string) => karabakh(recipient, 1992, 2025).total.value;
    expect(total('Armenia')).toBeCloseTo(1078.31, 2);
    expect(total('Azerbaijan')).toBeCloseTo(4908.46, 2);
  });

  it('differ between two relations over two windows by −54.4 points', () => {
    const russia = (recipient: string, from: number, to: number): number =>
      100 *
      (karabakh(recipient, from, to).shares.find(({ name }) => name === 'Russia')?.share ?? 0);
    const change = (recipient: string) =>
      russia(recipient, 2021, 2025) - russia(recipient, 2016, 2020);
    expect(change('Armenia') - change('Azerbaijan')).toBeCloseTo(-54.43, 1);
  });
});

const series = (form: Series['form'], actors: Series['actors'] = {}): Series => ({
  ...karabakhSeries,
  form,
  actors,
});
const point = (date: string, supplier: string, value: number, estimated = false): SeriesPoint => ({
  id: `${date}${supplier}`,
  series: 'ser_1',
  date,
  value,
  keys: { supplier, recipient: 'Armenia' },
  estimated,
  note: '',
});
const ask = (form: Series['form'], points: SeriesPoint[], from: number, to: number, actors = {}) =>
  sharesOf(series(form, actors), points, { by: 'supplier', of: new Map(), from, to });

describe('shares', () => {
  it('keep unknown suppliers in the total', () => {
    const { shares } = ask(
      'plain',
      [point('2016', 'Russia', 3), point('2016', 'unknown supplier(s)', 1)],
      2016,
      2016,
    );
    expect(shares.map(({ name, share }) => [name, share])).toEqual([
      ['Russia', 0.75],
      ['unknown supplier(s)', 0.25],
    ]);
  });

  it('take the spellings of one state together, and what the case maps to one actor', () => {
    const points = [
      point('2016', 'Turkiye', 1),
      point('2017', 'Türkiye', 2),
      point('2017', 'Soviet Union', 1),
      point('2017', 'Russia', 4),
    ];
    expect(ask('plain', points, 2016, 2017).shares.map(({ name }) => name)).toEqual([
      'Russia',
      'Türkiye',
      'Soviet Union',
    ]);
    const actors = { Russia: 'act_russia', 'Soviet Union': 'act_russia' };
    expect(ask('plain', points, 2016, 2017, actors).shares[0]).toMatchObject({
      key: 'act_russia',
      sum: { value: 5 },
    });
  });

  it('have bounds of a year where the year is an estimate at the edge', () => {
    const points = [
      point('2016', 'Russia', 60, true),
      point('2018', 'Russia', 20),
      point('2018', 'Jordan', 20),
      point('2021', 'Jordan', 100, true),
      point('2018', 'Belarus', 0),
    ];
    const { shares, total, estimated } = ask('plain', points, 2016, 2020);
    expect(total).toEqual({ value: 100, low: 40, high: 200 });
    expect(estimated).toBe(0.6);
    expect(shares[0]).toMatchObject({ name: 'Russia', share: 0.8, low: 20 / 140, high: 80 / 100 });
  });

  it('have bounds of half a million where a table is rounded, and a 0 is not nothing', () => {
    const { shares, total } = ask(
      'sipri-tiv-table',
      [point('2016', 'Russia', 9), point('2016', 'Jordan', 0)],
      2016,
      2016,
    );
    expect(total).toEqual({ value: 9, low: 8.5, high: 10 });
    expect(shares[1]).toMatchObject({ name: 'Jordan', share: 0, low: 0, high: 0.5 / 9 });
  });

  it('leave what reaches over an end to the bounds, and count it', () => {
    const { total, straddling } = ask(
      'plain',
      [point('2015/2016', 'Russia', 5), point('2017', 'Russia', 5)],
      2016,
      2018,
    );
    expect({ total, straddling }).toEqual({ total: { value: 5, low: 5, high: 10 }, straddling: 1 });
  });

  it('are none of negative numbers, and of years that go backwards', () => {
    expect(() => ask('plain', [point('2016', 'Russia', -1)], 2016, 2016)).toThrow(
      'negative numbers',
    );
    expect(() => ask('plain', [], 2020, 2016)).toThrow('from 2020 to 2016');
    expect(ask('plain', [], 2016, 2016)).toMatchObject({ shares: [], estimated: null });
  });

  it('sum to one and lie within their bounds', () => {
    const points = fc.array(
      fc.record({
        year: fc.integer({ min: 2010, max: 2024 }),
        supplier: fc.constantFrom('Russia', 'Israel', 'Turkiye', 'India'),
        value: fc.integer({ min: 0, max: 500 }),
        estimated: fc.boolean(),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(points, (given) => {
        const all = given.map(({ year, supplier, value, estimated }) =>
          point(String(year), supplier, value, estimated),
        );
        const { shares, total } = ask('plain', all, 2014, 2018);
        if (total.value === 0) return;
        expect(shares.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 9);
        for (const { share, low, high } of shares) {
          expect(low).toBeLessThanOrEqual((share ?? 0) + 1e-12);
          expect(high).toBeGreaterThanOrEqual((share ?? 0) - 1e-12);
        }
      }),
    );
  });
});

it('windows of five years end in each year from the first whole one on', () => {
  expect(windowsOf({ from: 2016, to: 2021 }, 5)).toEqual([
    { from: 2016, to: 2020 },
    { from: 2017, to: 2021 },
  ]);
  expect(windowsOf({ from: 2016, to: 2018 }, 5)).toEqual([]);
});

it('two vintages are set side by side by what they mean, not by how it is spelt', () => {
  const first = ask('plain', [point('2016', 'Turkey', 1), point('2016', 'Jordan', 1)], 2016, 2016);
  const second = ask('plain', [point('2016', 'Turkiye', 3), point('2016', 'India', 1)], 2016, 2016);
  expect(
    compareVintages(first, second).map(({ name, valueDrift, shareDrift }) => [
      name,
      valueDrift,
      shareDrift,
    ]),
  ).toEqual([
    ['Turkiye', 2, 0.25],
    ['India', 1, 0.25],
    ['Jordan', -1, -0.5],
  ]);
});
