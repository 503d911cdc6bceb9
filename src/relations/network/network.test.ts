import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompactObservation } from '../../observations/listing/compact.ts';
import { makeAgreement } from '../agreements/testing/make-agreement.ts';
import type { Series, SeriesPoint } from '../series/model.ts';
import { makeActor, STATES } from '../testing/make-actors.ts';
import { type NetworkFacts, type NetworkQuestion, networkOn } from './network.ts';

const role = (kind: 'office' | 'member' | 'part', body: string, period = '') => ({
  ...{ id: `rol_${kind}_${body}`, kind, in: body, period, title: '' },
  locators: [],
});

const ACTORS = [
  ...STATES.filter(({ id }) => id !== 'act_armenia'),
  makeActor('act_armenia', 'Armenia', { roles: [role('member', 'act_csto', '1992/..')] }),
  makeActor('act_csto', 'CSTO', { kind: 'alliance' }),
  makeActor('act_ministry', 'Ministry', { kind: 'ministry', roles: [role('part', 'act_russia')] }),
  makeActor('act_minister', 'Minister', {
    kind: 'person',
    roles: [role('office', 'act_ministry', '2004-03-09/2020-12-31')],
  }),
];

const seen = (
  id: string,
  date: string,
  parts: CompactObservation['parts'],
  kind: CompactObservation['kind'] = 'event',
): CompactObservation => ({
  ...{ id, kind, title: id, date, from: date, to: date, vague: false, uncertain: false, parts },
  ...{ codes: [], episode: null, grade: null, about: null, deaths: null, table: null },
  ...{ locators: 0, independent: 0, corroborated: false, spheres: [], oneSphere: false },
  secondHand: false,
});

const part = (actor: string, as: CompactObservation['parts'][number]['part']) => ({
  actor: `act_${actor}`,
  part: as,
});

const series = (id: string, vintage: string): Series => ({
  ...{ id, title: id, what: '', unit: 'TIV million', dimensions: ['supplier', 'recipient'] },
  ...{ source: null, provenance: '', licence: '', vintage, hash: null, form: 'plain', note: '' },
  actors: { Russia: 'act_russia', Armenia: 'act_armenia' },
});

const point = (date: string, value: number, estimated = false): SeriesPoint => ({
  ...{ id: `pt_${date}_${value}`, series: 's', date, value, estimated, note: '' },
  keys: { supplier: 'Russia', recipient: 'Armenia' },
});

const FACTS: NetworkFacts = {
  actors: ACTORS,
  agreements: [{ agreement: makeAgreement(), provisions: [], performances: [] }],
  observations: [
    seen('obs_call', '2020-11-20', [part('minister', 'who'), part('armenia', 'to')]),
    seen('obs_talks', '2020-11-22', [
      part('armenia', 'who'),
      part('azerbaijan', 'to'),
      part('russia', 'through'),
    ]),
    seen(
      'obs_says',
      '2020-11-25',
      [part('azerbaijan', 'who'), part('armenia', 'about')],
      'statement',
    ),
    seen('obs_late', '2023-09-19', [part('azerbaijan', 'who'), part('armenia', 'to')]),
    seen('obs_number', '2020-11-20', [part('russia', 'who'), part('armenia', 'to')], 'figure'),
  ],
  series: [
    {
      series: series('ser_new', '2026'),
      points: [point('2020', 12), point('2020', 3), point('2019', 99)],
    },
    { series: series('ser_old', '2021'), points: [point('2020', 70)] },
  ],
};

const on = (day: string, more: Partial<NetworkQuestion> = {}) =>
  networkOn(FACTS, { on: day, days: 30, fold: true, ...more });
const ids = (day: string, more: Partial<NetworkQuestion> = {}): string[] =>
  on(day, more).ties.map(({ id }) => id);

describe('the network on a day', () => {
  it('ties parties of what is in force, members, buyers, those who act and speak, and who stands between', () => {
    expect(ids('2020-11-30')).toEqual([
      'agreement~act_armenia~act_azerbaijan',
      'membership~act_armenia~act_csto',
      'arms~act_russia~act_armenia',
      'event~act_armenia~act_azerbaijan',
      'event~act_russia~act_armenia',
      'statement~act_azerbaijan~act_armenia',
      'mediation~act_russia~act_armenia',
      'mediation~act_russia~act_azerbaijan',
    ]);
  });

  it('names what each tie rests on, once', () => {
    const { ties } = on('2020-11-30');
    const between = ties.find(({ id }) => id === 'mediation~act_russia~act_armenia');
    expect(between).toMatchObject({ weight: 2, directed: true, certain: true });
    expect(between?.evidence.map(({ table, id }) => `${table} ${id}`)).toEqual([
      'agreements agr_1',
      'observations obs_talks',
    ]);
  });

  it('sums the transfers of the year of the latest vintage, with one piece of evidence', () => {
    const arms = on('2020-01-01').ties.find(({ kind }) => kind === 'arms');
    expect(arms).toMatchObject({ weight: 15, unit: 'TIV million' });
    expect(arms?.evidence).toEqual([
      { table: 'series', id: 'ser_new', title: 'ser_new', date: '2020' },
    ]);
  });

  it('knows nothing of an agreement before its day, nor of events outside the window', () => {
    expect(ids('2020-10-01', { days: 10 })).toEqual([
      'membership~act_armenia~act_csto',
      'arms~act_russia~act_armenia',
    ]);
    expect(ids('2023-09-19', { days: 0 })).toContain('event~act_azerbaijan~act_armenia');
  });

  it('says from when to when anything is dated', () => {
    expect(on('2020-11-30').span).toEqual({ from: '2019-01-01', to: '2023-09-19' });
    expect(on('2025-01-01').span.to).toBe('2025-01-01');
  });

  it('lets a minister stand for the state while in office, and for himself when asked or afterwards', () => {
    expect(ids('2020-11-30', { fold: false })).toContain('event~act_minister~act_armenia');
    const later = networkOn(
      {
        ...FACTS,
        observations: [seen('x', '2021-06-01', [part('minister', 'who'), part('armenia', 'to')])],
      },
      { on: '2021-06-01', days: 1, fold: true },
    );
    expect(later.ties.map(({ id }) => id)).toContain('event~act_minister~act_armenia');
  });

  it('does not hang on the order of the facts', () => {
    const shuffled = <T>(all: readonly T[]) =>
      fc.shuffledSubarray([...all], { minLength: all.length });
    const question = { on: '2020-11-30', days: 30, fold: true };
    const expected = networkOn(FACTS, question);
    fc.assert(
      fc.property(
        shuffled(FACTS.actors),
        shuffled(FACTS.observations),
        shuffled(FACTS.series),
        (actors, observations, all) => {
          const facts = { ...FACTS, actors, observations, series: all };
          expect(networkOn(facts, question)).toEqual(expected);
        },
      ),
    );
  });
});
