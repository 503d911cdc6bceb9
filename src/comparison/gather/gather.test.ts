import { describe, expect, it } from 'vitest';
import type { CompactObservation } from '../../observations/listing/compact.ts';
import type { ActorPart, Part } from '../../observations/model.ts';
import { Series } from '../../relations/series/model.ts';
import { foldTitle } from '../../sources/similarity.ts';
import type { ComparisonCell } from '../model.ts';
import { makeComparison } from '../testing/make-comparison.ts';
import { chooseByWords } from './choices.ts';
import { concernsDyad, voicesOf } from './dyad-of.ts';
import { gatherCells } from './gather.ts';
import type { Material, MaterialPassage } from './material.ts';
import {
  figureId,
  figureKnownBy,
  type NamedFigure,
  namedFigures,
  seriesOfFigure,
} from './named-figures.ts';
import { comparedPeriods, placeInPeriods, yearsOfPeriod } from './periods.ts';

const within = new Map([
  ['act_ru', new Set(['act_ru', 'act_minister'])],
  ['act_am', new Set(['act_am'])],
  ['act_az', new Set(['act_az'])],
]);
const parts = (...words: string[]): ActorPart[] =>
  words.map((word) => {
    const [part, actor] = word.split(' ');
    return { part: part as Part, actor: `act_${actor}` };
  });
const dyad = { from: 'act_ru', to: 'act_am', directed: true };

describe('an observation concerns a dyad', () => {
  it.each([
    ['when the first acts on the other', ['who ru', 'to am'], true, true],
    [
      'when one who acts for the first speaks about the other',
      ['who minister', 'about am'],
      true,
      true,
    ],
    ['when both act together', ['who ru', 'who am'], true, true],
    ['only undirected when the other acts', ['who am', 'to ru'], false, true],
    ['not when somebody else speaks about both', ['who az', 'about ru', 'about am'], false, false],
    ['not when the other takes no part', ['who ru', 'to az'], false, false],
  ])('%s', (_, words, directed, undirected) => {
    expect(concernsDyad(parts(...words), dyad, within)).toBe(directed);
    expect(concernsDyad(parts(...words), { ...dyad, directed: false }, within)).toBe(undirected);
  });

  it('and has the voices of those who act', () => {
    expect(voicesOf(parts('who minister', 'to am'), dyad, within)).toEqual(['from']);
    expect(voicesOf(parts('who am', 'who ru'), dyad, within)).toEqual(['from', 'to']);
  });
});

const periods = comparedPeriods(
  [
    { id: 'before', title: 'Before', date: '2016/2020-09-26' },
    { id: 'war', title: 'War', date: '2020-09-27/2020-11-10' },
    { id: 'after', title: 'After', date: '2020-11-11/..' },
  ],
  [],
);
const day = (from: string, to: string | null = from) => ({ from, to });

describe('periods', () => {
  it('hold a date once, and tell into which others it reaches', () => {
    const at = (from: string, to?: string | null) => placeInPeriods(day(from, to), periods);
    expect(at('2020-10-10')).toEqual([{ period: 'war', straddles: [] }]);
    expect(at('2020-11-10', '2024-06-30')).toEqual([{ period: 'war', straddles: ['after'] }]);
    expect(at('2020-01-01', '2020-12-31')).toEqual([
      { period: 'before', straddles: ['war', 'after'] },
    ]);
    expect(at('2020-11-11', null)).toEqual([{ period: 'after', straddles: [] }]);
    expect(at('1997-08-29')).toEqual([]);
    expect(placeInPeriods({ from: null, to: null }, periods)).toEqual([]);
  });

  it('that overlap each hold what lies in them', () => {
    const all = comparedPeriods([{ id: 'all', title: 'All', date: '2016/2026' }], []);
    expect(placeInPeriods(day('2020-10-10'), [...all, ...periods])).toHaveLength(2);
  });

  it('have the years of which they hold most days, or else those that they touch', () => {
    const of = periods.map((period) => yearsOfPeriod(period, { from: 1993, to: 2025 }));
    expect(of).toEqual([
      { from: 2016, to: 2020, partly: false },
      { from: 2020, to: 2020, partly: true },
      { from: 2021, to: 2025, partly: false },
    ]);
  });
});

const observation = (id: string, who: string[], date: [string, string], spheres: string[]) =>
  ({
    ...{ id, parts: parts(...who), from: date[0], to: date[1], spheres, codes: ['cod_call'] },
    kind: 'event',
  }) as CompactObservation;

const passage = (id: string, code: string, actors: string[], date: string): MaterialPassage => ({
  ...{ id, code, document: 'doc_1', from: date, to: date, sphere: 'russian', voice: null },
  actors: new Set(actors.map((actor) => `act_${actor}`)),
});

const series = Series.parse({
  ...{ id: 'ser_arms', title: 'Arms', what: 'deliveries', unit: 'TIV', source: null, hash: null },
  ...{ dimensions: ['supplier', 'recipient'], vintage: '2021-03', form: 'plain', actors: {} },
  ...{ provenance: '', licence: '', note: '' },
});
const point = (id: string, value: number, supplier: string) => ({
  ...{ id, series: 'ser_arms', date: '2020', value, keys: { supplier, recipient: 'Armenia' } },
  ...{ estimated: false, note: '' },
});
const points = [
  point('pt_1', 30, 'Russia'),
  point('pt_2', 5, 'India'),
  point('pt_3', 12, 'Russia'),
];
const FIGURE = 'ser_arms?date=2020&recipient=Armenia&supplier=Russia';
const figure = namedFigures(series, points).get(FIGURE) as NamedFigure;

const material: Material = {
  observations: [
    observation('obs_1', ['who ru', 'to am'], ['2020-10-10', '2020-10-10'], ['russian']),
    observation(
      'obs_2',
      ['who ru', 'to am', 'to az'],
      ['2020-11-10', '2024-06-30'],
      ['russian', 'armenian'],
    ),
    { ...observation('obs_3', ['who ru', 'to am'], ['2020-10-11', '2020-10-11'], []), codes: [] },
    observation('obs_4', ['who az', 'to am'], ['2020-10-12', '2020-10-12'], ['turkish']),
  ],
  passages: [
    passage('cdg_1', 'cod_talk', ['ru', 'am'], '2020-10-20'),
    passage('cdg_2', 'cod_talk', ['ru'], '2020-10-20'),
    passage('cdg_3', 'cod_other', ['ru', 'am'], '2020-10-20'),
  ],
  figures: [figure],
  documents: [
    { id: 'doc_1', ...day('2020-10-20'), words: 800, actors: new Set(['act_ru', 'act_am']) },
    { id: 'doc_2', ...day('2020-10-21'), words: 900, actors: new Set(['act_am']) },
  ],
  below: new Map([['cod_talk', new Set(['cod_talk', 'cod_call'])]]),
  within,
};

const record: ComparisonCell = {
  ...{ id: 'cel_1', comparison: 'cmp_1', question: 'talk', dyad: 'az', period: 'war' },
  ...{ judgement: 'Seldom', value: 1, confidence: 'low', coder: 'A', madeOn: '', note: '' },
  added: [
    { kind: 'observation', id: 'obs_4', why: 'answers a call' },
    { kind: 'observation', id: 'obs_gone', why: '' },
    { kind: 'figure', id: FIGURE, why: 'the year of the war' },
  ],
  leftOut: [{ kind: 'observation', id: 'obs_2', why: 'about Armenia' }],
};

describe('the cells of a comparison', () => {
  const cells = gatherCells(makeComparison(), periods, material, [record]);
  const at = (question: string, of: string, period: string) => {
    const cell = cells.find(
      (one) => one.question === question && one.dyad === of && one.period === period,
    );
    if (!cell) throw new Error('there is no such cell');
    return cell;
  };
  const ids = (list: { item: { id: string } }[]) => list.map(({ item }) => item.id);

  it('are all there, and have what is under the codes of the question and below', () => {
    expect(cells).toHaveLength(12);
    const cell = at('talk', 'am', 'war');
    expect(ids(cell.observations)).toEqual(['obs_1', 'obs_2']);
    expect(cell.observations.map(({ straddles }) => straddles)).toEqual([false, true]);
    expect(ids(cell.passages)).toEqual(['cdg_1']);
    expect(at('talk', 'am', 'after').empty).toBe(true);
    expect(at('arms', 'am', 'war').empty).toBe(true);
  });

  it('know how much material there was', () => {
    expect(at('talk', 'am', 'war').material).toEqual({ observations: 3, documents: 1, words: 800 });
    expect(at('talk', 'az', 'war').material).toEqual({ observations: 1, documents: 0, words: 0 });
  });

  it('take in and leave out what was picked by hand, and tell what is gone', () => {
    const cell = at('talk', 'az', 'war');
    expect(ids(cell.observations)).toEqual(['obs_4']);
    expect(cell.observations[0]?.added).toBe('answers a call');
    expect(cell.leftOut.map(({ id }) => id)).toEqual(['obs_2']);
    expect(cell.missing.map(({ id }) => id)).toEqual(['obs_gone']);
    expect(cell.figures).toEqual([{ item: figure, straddles: true, added: 'the year of the war' }]);
    expect(cell.record?.judgement).toBe('Seldom');
  });

  it('count spheres, and are one-sided when only one is heard', () => {
    const cell = at('talk', 'am', 'war');
    expect(cell.spheres).toEqual([
      { sphere: 'russian', observations: 2, passages: 1 },
      { sphere: 'armenian', observations: 1, passages: 0 },
    ]);
    expect(cell.oneSided).toBeNull();
    expect(at('talk', 'az', 'war').oneSided).toBe('sphere');
    const mutual = makeComparison().dyads.map((one) => ({ ...one, directed: false }));
    const [, war] = gatherCells(makeComparison({ dyads: mutual }), periods, material, []);
    expect(war).toMatchObject({ voices: ['from'], oneSided: 'member' });
  });
});

describe('a figure that is named', () => {
  it('has one id whatever the order of its keys, and is the sum of numbers that share it', () => {
    expect(figure).toMatchObject({ value: 42, numbers: 2, from: '2020-01-01', unit: 'TIV' });
    const turned = {
      series: 'ser_arms',
      date: '2020',
      keys: { recipient: 'Armenia', supplier: 'Russia' },
    };
    expect(figureId(turned)).toBe(FIGURE);
    expect(seriesOfFigure(FIGURE)).toBe('ser_arms');
    const doubtful = { ...turned, date: '2020?', keys: { supplier: 'What?' } };
    expect(seriesOfFigure(figureId(doubtful))).toBe('ser_arms');
    expect(seriesOfFigure('pt_1')).toBe('');
  });

  it('was known when its time was over and its vintage was out', () => {
    expect(
      ['2020-06-01', '2020-12-31', '2021-03-30', '2021-03-31', null].map((day) =>
        figureKnownBy(figure, day),
      ),
    ).toEqual([false, false, false, true, true]);
    const plain = { ...figure, series: { ...figure.series, vintage: '' } };
    expect(figureKnownBy(plain, '2020-12-31')).toBe(true);
  });
});

it('what can be put in is found by the beginnings of its words, and that of the period comes first', () => {
  const all = [
    { id: 'a', folded: foldTitle('Talks in Москва'), ...day('2018-01-01') },
    { id: 'b', folded: foldTitle('Tálks in Yerevan'), ...day('2020-10-10') },
    { id: 'c', folded: foldTitle('Arms'), ...day('2020-10-11') },
  ];
  const ids = (typed: string, of = periods[1]) =>
    chooseByWords(all, typed, of ?? null).map(({ id }) => id);
  expect(ids('')).toEqual(['b', 'c', 'a']);
  expect(ids('TALK in')).toEqual(['b', 'a']);
  expect(ids('моск')).toEqual(['a']);
  expect(ids('alks')).toEqual([]);
});
