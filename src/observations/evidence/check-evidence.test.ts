import { describe, expect, it } from 'vitest';
import { source, whole } from '../../../tests/support/observed-case.ts';
import type { Actor, ActorRole } from '../../actors/model.ts';
import type { Observation } from '../model.ts';
import { checkEvidence } from './check-evidence.ts';

const actor = (id: string, name: string, kind: Actor['kind'], roles: Partial<ActorRole>[] = []) =>
  ({
    id,
    kind,
    name,
    names: [],
    codes: {},
    roles: roles.map((role, at) => ({
      id: `rol_${id}_${at}`,
      kind: 'office' as const,
      in: 'act_state',
      title: 'President',
      period: '1991-11-11/1998-02-03',
      locators: [],
      ...role,
    })),
    sphere: null,
    note: '',
  }) satisfies Actor;

const ACTORS = [
  actor('act_state', 'Armenia', 'state'),
  actor('act_ministry', 'Foreign ministry', 'ministry', [{ kind: 'part', title: '', period: '' }]),
  actor('act_levon', 'Levon Ter-Petrosyan', 'person', [{}]),
  actor('act_zohrab', 'Zohrab Mnatsakanyan', 'person', [
    { in: 'act_ministry', title: 'Minister', period: '2018-05-12/2020-11-16' },
  ]),
  actor('act_expert', 'A. Expert', 'person'),
];

const SOURCES = [
  source('before', null, { issued: '2020-10-17' }),
  source('after', null, { issued: '2021-12' }),
  source('undated', null),
];

const observation = (of: Partial<Observation>): Observation =>
  ({
    id: 'obs_1',
    kind: 'event',
    title: 'A call',
    text: '',
    date: '2020-10-17',
    parts: [],
    codes: [],
    place: null,
    grade: null,
    locators: [whole('after')],
    episode: null,
    imported: null,
    note: '',
    event: { type: null, mode: null, deaths: null },
    ...of,
  }) as Observation;

const check = (of: Partial<Observation>) =>
  checkEvidence({ observations: [observation(of)], actors: ACTORS, sources: SOURCES }).map(
    ({ rule, message }) => `${rule}: ${message}`,
  );

const who = (...actors: string[]) => actors.map((id) => ({ actor: id, part: 'who' as const }));

it('finds an observation that rests on nothing, and says which', () => {
  expect(
    checkEvidence({ observations: [observation({ locators: [] })], actors: [], sources: [] }),
  ).toEqual([
    {
      rule: 'observation-without-source',
      observation: 'obs_1',
      title: 'A call',
      date: '2020-10-17',
      message: 'it names no place in a source',
    },
  ]);
  expect(check({})).toEqual([]);
});

describe('an office', () => {
  it.each([
    ['a title before the name', { title: 'President Ter-Petrosyan answers' }],
    ['a title before the whole name', { text: 'So said President Levon Ter-Petrosyan.' }],
  ])('that was over is found by %s', (_, words) => {
    expect(check({ ...words, parts: who('act_levon') })).toEqual([
      'office-not-held: Levon Ter-Petrosyan is called President and was not on that day',
    ]);
  });

  it.each([
    ['he held it', { title: 'President Ter-Petrosyan answers', date: '1994-05-12' }],
    ['the day is too vague', { title: 'President Ter-Petrosyan answers', date: '1998' }],
    ['he is called a former one', { title: 'Former President Ter-Petrosyan answers' }],
    ['another is called so', { title: 'President Ter-Petrosyanov answers' }],
  ])('is not found when %s', (_, words) => {
    expect(check({ locators: [whole('undated')], ...words, parts: who('act_levon') })).toEqual([]);
  });

  it('must be held by whom is named beside a body, also above that in which it was', () => {
    const left = { date: '2020-11-17', parts: who('act_zohrab', 'act_state') };
    expect(check(left)).toEqual([
      'office-not-held: Zohrab Mnatsakanyan had no office in Armenia on that day',
    ]);
    expect(check({ ...left, date: '2020-11-16' })).toEqual([]);
  });

  it('is not asked of those who never had one there, nor of the other side', () => {
    const parts = [...who('act_expert', 'act_state'), { actor: 'act_levon', part: 'to' as const }];
    expect(check({ parts })).toEqual([]);
  });
});

describe('a source', () => {
  it('that was out before the event is found', () => {
    expect(check({ date: '2020-10-19/2020-10-20', locators: [whole('before')] })).toEqual([
      'source-before-event: before is of 2020-10-17, before it happened',
    ]);
  });

  it.each([
    ['of the same day', '2020-10-17', 'before'],
    ['of a time that had begun', '2020-10-01/2021', 'before'],
    ['without a date', '2022-01-01', 'undated'],
    ['of the month of the event', '2021-12-20', 'after'],
    ['of an event whose begin nobody knows', '/2022', 'before'],
  ])('%s is believed', (_, date, id) => {
    expect(check({ date, locators: [whole(id)] })).toEqual([]);
  });

  it('that is reported by an older one is found', () => {
    const reported = { source: 'before', at: 'note 34' };
    expect(check({ locators: [{ ...whole('after'), reported }] })).toEqual([
      'source-before-event: before is of 2020-10-17, before after of which it reports',
    ]);
  });
});
