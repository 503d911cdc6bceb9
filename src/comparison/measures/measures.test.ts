import { describe, expect, it } from 'vitest';
import type { CompactObservation } from '../../observations/listing/compact.ts';
import { karabakhPoints, karabakhSeries } from '../../relations/series/testing/karabakh-series.ts';
import { comparedPeriods } from '../gather/periods.ts';
import { makeComparison } from '../testing/make-comparison.ts';
import { changeQuestion, changesOf, matchBreaks } from './changes.ts';
import { contrastsAtBreaks, contrastsOf } from './contrasts.ts';
import { effectsOf } from './effects.ts';
import { type FigureSource, figuresOfCells, figuresOfYears } from './figures.ts';
import { likenessOf } from './likeness.ts';
import { comparedSets } from './set-table.ts';
import { type Valued, valuedQuestions } from './valued.ts';

const comparison = makeComparison({ breaks: [{ date: '2021-01', title: 'After the war' }] });
const periods = comparedPeriods(
  [
    { id: 'before', title: 'Before', date: '2016/2020' },
    { id: 'after', title: 'After', date: '2021/2025' },
  ],
  [],
);
const dyadOf = (dyad: string, recipient: string) => ({
  dyad,
  ask: {
    measure: 'share' as const,
    of: new Map([
      ['supplier', new Set(['russia'])],
      ['recipient', new Set([recipient])],
    ]),
    against: null,
    shared: 'supplier',
  },
  reason: '',
});
const source: FigureSource = {
  reason: '',
  ...{ question: 'arms', series: karabakhSeries, points: karabakhPoints, unit: '%', until: 9999 },
  dyads: [dyadOf('am', 'armenia'), dyadOf('az', 'azerbaijan')],
};

describe('figures', () => {
  it('of a period are those of its years, and give −54.43 points of difference in differences', () => {
    const figures = figuresOfCells(source, periods);
    expect(figures.map(({ value }) => Number(value?.toFixed(2)))).toEqual([94.56, 23.92, 16.22, 0]);
    const valued = valuedQuestions(comparison, [], figures);
    const [contrast, ...others] = contrastsOf(comparison, periods, valued);
    expect(contrast).toMatchObject({ question: 'arms', first: 'am', second: 'az', unit: '%' });
    expect(contrast?.did).toBeCloseTo(-54.43, 2);
    expect(others).toEqual([]);
  });

  it('end with the last year that counts, and say why there is none', () => {
    const until = figuresOfCells({ ...source, until: 2020 }, periods);
    expect(until.map(({ value }) => value === null)).toEqual([false, true, false, true]);
    expect(until[1]?.reason).toContain('no such years');
  });

  it('are set against the dates at which a break was proposed', () => {
    const [found] = contrastsAtBreaks(comparison, figuresOfYears(source));
    expect(found).toMatchObject({ title: 'After the war', split: 2022, seed: 1 });
    expect(found?.did).toBeLessThan(0);
    expect(found?.placebo.value).toBeGreaterThan(0);
  });
});

const valuedAs = (values: Record<string, number | null>): Valued[] =>
  comparison.questions.map((question) => ({
    question,
    unit: '',
    value: (dyad, period) => values[`${question.id} ${dyad} ${period}`] ?? null,
  }));

describe('likeness', () => {
  it('counts attributes that are alike, and how far judged values lie apart', () => {
    const settings = ['x', 'y', 'z'].map((label) => ({
      ...{ id: label, label, note: '' },
      values: { am: 'yes', az: label === 'z' ? 'no' : 'yes' },
    }));
    const valued = valuedAs({
      ...{ 'talk am before': 2, 'talk az before': 0 },
      ...{ 'talk am after': 1, 'talk az after': 1 },
    });
    const [pair] = likenessOf({ ...comparison, settings }, periods, valued);
    expect(pair?.setting).toMatchObject({ same: 2, compared: 3 });
    expect(pair?.differs).toEqual([{ label: 'z', first: 'yes', second: 'no' }]);
    expect(pair?.affinity.value).toBe(0);
    expect(pair?.outcomes).toEqual([{ question: 'talk', period: 'before', first: 2, second: 0 }]);
  });
});

describe('the truth table', () => {
  it('has a case for each dyad and period, and names those that lack a value', () => {
    const truthTable = {
      conditions: [{ question: 'arms', out: 10, crossover: 50, full: 90 }],
      outcome: { question: 'talk', out: 0, crossover: 0.9, full: 2 },
    };
    const valued = valuedAs({
      ...{ 'arms am before': 94, 'arms am after': 24, 'arms az before': 16 },
      ...{ 'talk am before': 2, 'talk am after': 1, 'talk az before': 0, 'talk az after': 1 },
    });
    const sets = comparedSets({ ...comparison, truthTable }, periods, valued);
    expect(sets?.cases.map(({ name }) => name)).toEqual([
      ...['Armenia, Before', 'Armenia, After', 'Azerbaijan, Before'],
    ]);
    expect(sets?.leftOut).toEqual(['Azerbaijan, After: no value for “Arms”']);
    const [without, withArms] = sets?.table.rows ?? [];
    expect(withArms).toMatchObject({ bits: [1], cases: ['Armenia, Before'], outcome: 1 });
    expect(without).toMatchObject({ bits: [0], contradictory: true });
    expect(comparedSets(comparison, periods, valued)).toBeNull();
  });
});

const event = (date: string, id = date): CompactObservation =>
  ({
    id,
    kind: 'event',
    from: date,
    to: date,
    vague: false,
    about: null,
    deaths: null,
  }) as CompactObservation;

describe('effects', () => {
  it('set counts against what there was, and warn of few', () => {
    const cell = (dyad: string, period: string, count: number, of: number) =>
      ({
        ...{ question: 'talk', dyad, period, passages: [] },
        observations: Array.from({ length: count }, (_, at) => ({
          item: event('2020-01-01', `${dyad}${period}${at}`),
        })),
        material: { observations: of, documents: 0, words: 0 },
      }) as never;
    const cells = [
      ...[cell('am', 'before', 8, 20), cell('am', 'after', 2, 20)],
      ...[cell('az', 'before', 1, 10), cell('az', 'after', 5, 10)],
    ];
    const [talk] = effectsOf(comparison, periods, cells, () => []);
    expect(talk?.counts).toEqual([
      [8, 1],
      [2, 5],
    ]);
    // Fisher (1934) of [[8, 2], [1, 5]]: .03497.
    expect(talk?.fisher?.value).toBeCloseTo(0.03497, 5);
    expect(talk?.rates).toHaveLength(4);
    expect(talk?.rates[0]).toMatchObject({
      ratio: { value: 4 },
      warnings: [expect.stringContaining('2 only')],
    });
  });
});

describe('change points', () => {
  const months = (from: number, to: number, each: number): CompactObservation[] =>
    Array.from({ length: to - from }, (_, at) => from + at).flatMap((month) => {
      const name = `${2019 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      return Array.from({ length: each }, (_, at) =>
        event(`${name}-${String(at + 1).padStart(2, '0')}`),
      );
    });

  it('are found near a proposed date, missed, or found without one', () => {
    const breaks = [
      { date: '2020-09-27', title: 'War' },
      { date: '2021-12', title: 'Nothing' },
    ];
    const all = [...months(0, 20, 1), ...months(20, 26, 12), ...months(26, 48, 1)];
    const found = changesOf('am', all, { ...comparison, breaks }, changeQuestion('month'));
    expect(found?.breaks).toEqual(['2020-09', '2021-03']);
    expect(found?.proposed).toMatchObject([
      { title: 'War', nearest: '2020-09', away: 0, found: true },
      { title: 'Nothing', nearest: '2021-03', away: -9, found: false },
    ]);
    expect(found?.unexpected).toEqual(['2021-03']);
    expect(found?.online.map(({ at }) => at)).toEqual(['2020-09', '2021-03']);
    expect(found?.levels.map(({ mean }) => mean)).toEqual([1, 12, 1]);
    const { sweep = [], penalty = 0 } = found ?? {};
    expect(sweep.find(({ from, to }) => from <= penalty && penalty < to)?.breaks).toEqual(
      found?.breaks,
    );
  });

  it('outside of the series, or without a break, find nothing', () => {
    expect(matchBreaks(['2019', '2020'], [], [{ date: '2020', title: 'x' }], 'year', 1)).toEqual({
      proposed: [
        { title: 'x', date: '2020', step: '2020', nearest: null, away: null, found: false },
      ],
      unexpected: [],
    });
    expect(changesOf('am', [event('2020-01-01')], comparison, changeQuestion('month'))).toBeNull();
  });
});
