import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeObservedCase, OBSERVATIONS } from '../../tests/support/observed-case.ts';
import { ask as askApi, makeTestApi, type TestApi } from '../../tests/support/test-api.ts';
import { claimRecords } from '../argument/records.ts';
import { change } from '../db/change.ts';
import { findRecord, insertRecord, listRecords } from '../db/records.ts';
import { redo, undo } from '../db/undo.ts';
import type { Problem } from '../http/problem.ts';
import { deleteSource, readSource, updateSource } from '../sources/store.ts';
import type { Joined } from './joining/join-actions.ts';
import type { CompactObservation } from './listing/compact.ts';
import type { DyadCount, FilterChoices } from './listing/list.ts';
import type { Observation } from './model.ts';
import { observationRecords } from './records.ts';

describe('observations over HTTP', () => {
  let test: TestApi;
  beforeEach(async () => {
    test = await makeTestApi();
    await makeObservedCase(test.context);
  });
  afterEach(() => test.close());

  const ask = <T = Problem>(method: string, path: string, body?: unknown) =>
    askApi<T>(test, method, path, body);
  const found = async (query: string): Promise<string[]> => {
    const { status, body } = await ask<{ observations: CompactObservation[] }>(
      'GET',
      `/observations/timeline?${query}`,
    );
    expect(status, JSON.stringify(body)).toBe(200);
    return body.observations.map(({ id }) => id.slice(4));
  };
  const all = ['war', 'truce', 'stay', 'say', 'act'];

  it('are read several at once, and what is gone is named', async () => {
    const { status, body } = await ask<{
      observations: { observation: Observation; corroboration: { independent: number } }[];
      gone: string[];
    }>('POST', '/observations/read', { ids: ['obs_truce', 'obs_none', 'obs_war'] });
    expect(status).toBe(200);
    expect(body.observations.map(({ observation }) => observation.id)).toEqual([
      'obs_truce',
      'obs_war',
    ]);
    expect(body.observations.map(({ corroboration }) => corroboration.independent)).toEqual([1, 2]);
    expect(body.gone).toEqual(['obs_none']);
  });

  it('come in the order of time, with what lanes and lists need', async () => {
    const { body } = await ask<{ from: string; to: string; observations: CompactObservation[] }>(
      'GET',
      '/observations/timeline',
    );
    expect(body).toMatchObject({ from: '2020-09-27', to: '2024-06-30' });
    expect(body.observations.map(({ id }) => id.slice(4))).toEqual(all);
    expect(body.observations[3]).toEqual({
      ...{ id: 'obs_say', kind: 'statement', title: 'The minister on peacekeepers' },
      ...{ date: '2021-05', from: '2021-05-01', to: '2021-05-31', vague: true, uncertain: false },
      parts: [
        { actor: 'act_minister', part: 'who' },
        { actor: 'act_am', part: 'about' },
      ],
      ...{
        codes: [],
        episode: null,
        grade: null,
        about: 'peacekeepers: stay',
        table: null,
        deaths: null,
      },
      ...{ locators: 1, independent: 1, corroborated: false, spheres: ['russian'] },
      ...{ oneSphere: true, secondHand: false },
    });
    expect(body.observations[2]).toMatchObject({ vague: false, to: '2024-06-30' });
    expect(body.observations[4]).toMatchObject({ uncertain: true, about: 'breach' });
  });

  it.each([
    ['kind=statement,act', ['say', 'act']],
    ['from=2021', ['stay', 'say', 'act']],
    ['from=2020-10&to=2020-10', ['truce']],
    ['to=2020-09-27', ['war']],
    ['actor=act_am', ['war', 'truce', 'say']],
    ['actor=act_am&part=about', ['say']],
    ['actor=act_ru', ['truce', 'stay']],
    ['actor=act_ru&within=true', ['truce', 'stay', 'say']],
    ['dyad=act_az,act_am', ['war']],
    ['dyad=act_am,act_az', []],
    ['dyad=act_am,act_az&directed=false', ['war', 'truce']],
    ['sphere=armenian', ['war', 'stay']],
    ['source=src_az', ['truce']],
    ['corroborated=true', ['war']],
    ['oneSphere=true', ['truce', 'stay', 'say']],
    ['grade=B2', ['war', 'truce']],
    ['grade=A', ['war']],
    ['without=locators', ['act']],
    ['without=grade', ['stay', 'say']],
    ['table=none&kind=act', ['act']],
    [`words=${encodeURIComponent('МИРОТВОРЦЫ')}`, ['say']],
    ['words=ceasefire+mosc', ['truce']],
    ['words=oscow', []],
  ])('are filtered by %s', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('refuse a filter that cannot be meant', async () => {
    const wrong = await ask('GET', '/observations?kind=miracle');
    expect(wrong).toMatchObject({ status: 422 });
    expect(wrong.body.detail).toContain('kinds.0');
    expect((await ask('GET', '/observations?dyad=act_az')).body.detail).toContain('two actors');
    expect((await ask('GET', '/observations?grade=F')).status).toBe(422);
  });

  it('are listed a page at a time, and counted by pair and by value', async () => {
    const page = await ask<{ total: number; observations: CompactObservation[] }>(
      'GET',
      '/observations?order=newest&limit=2&offset=1',
    );
    expect(page.body.total).toBe(5);
    expect(page.body.observations.map(({ id }) => id)).toEqual(['obs_say', 'obs_stay']);
    const { body } = await ask<{ dyads: DyadCount[] }>('GET', '/observations/dyads');
    expect(body.dyads[0]).toEqual({
      ...{ who: 'act_ru', to: 'act_az', count: 2, first: '2020-10-10', last: '2024-06-30' },
    });
    expect(body.dyads).toHaveLength(3);
    const choices = await ask<FilterChoices>('GET', '/observations/choices?kind=event');
    expect(choices.body).toMatchObject({
      total: 3,
      actors: [
        { id: 'act_az', count: 3 },
        { id: 'act_am', count: 2 },
        { id: 'act_ru', count: 2 },
      ],
    });
  });

  it('show every change at once, undone ones too', async () => {
    expect(await found('')).toEqual(all);
    await ask('PATCH', '/observations/obs_war', { date: '2023-09-19' });
    expect(await found('')).toEqual(['truce', 'stay', 'say', 'act', 'war']);
    await undo(test.context);
    expect(await found('')).toEqual(all);
    await redo(test.context);
    expect(await found('from=2023-09')).toEqual(['stay', 'war']);
    await ask('POST', '/observations/remove', { ids: ['obs_war', 'obs_act'] });
    expect(await found('')).toEqual(['truce', 'stay', 'say']);
    const { db } = test.context;
    const away = await readSource(db, 'src_am');
    await change(test.context, 'Edit', (door) =>
      updateSource(door, { ...away, sphere: 'western' }),
    );
    expect(await found('sphere=western')).toEqual(['stay']);
    await change(test.context, 'Remove', (door) => deleteSource(door, 'src_am'));
    expect(await found('sphere=western')).toEqual([]);
  });

  it('are added with defaults, and only with what is in the case', async () => {
    const event = { kind: 'event', title: 'A call', date: '2020-11-09' };
    const { body } = await ask<{ observations: Observation[] }>('POST', '/observations', {
      observations: [event],
    });
    expect(body.observations[0]).toMatchObject({ id: 'obs_1', parts: [], event: { type: null } });
    const stranger = await ask('POST', '/observations', {
      observations: [event, { ...event, parts: [{ actor: 'act_x', part: 'who' }] }],
    });
    expect(stranger.body.detail).toBe('“A call” names the actor act_x, which is not in this case.');
    expect(await found('words=call')).toHaveLength(1);
    const wrong = await ask('POST', '/observations', {
      observations: [{ ...event, date: '9 November' }],
    });
    expect(wrong.body.fields?.[0]?.path).toBe('observations.0.date');
  });

  it('change their kind only with the facts of the other', async () => {
    const bare = await ask('PATCH', '/observations/obs_war', { kind: 'act' });
    expect(bare).toMatchObject({ status: 422 });
    const act = { effect: 'breach', agreement: null, provision: null };
    const { body } = await ask<Observation>('PATCH', '/observations/obs_war', { kind: 'act', act });
    expect(body).toMatchObject({ kind: 'act', act });
    expect(body).not.toHaveProperty('event');
  });

  it('are edited many at once, one undo', async () => {
    const edit = {
      grade: { reliability: 'C', credibility: '3' },
      addParts: [{ actor: 'act_ru', part: 'through' }],
      removeParts: [{ actor: 'act_az', part: 'who' }],
    };
    await ask('POST', '/observations/edit', { ids: ['obs_war', 'obs_act'], edit });
    expect(await found('part=through&actor=act_ru&grade=C3')).toEqual(['war', 'act']);
    expect(await found('dyad=act_az,act_am')).toEqual([]);
    await undo(test.context);
    expect(await found('dyad=act_az,act_am')).toEqual(['war']);
  });

  it('on which something rests are not removed, and none of those asked for is', async () => {
    await change(test.context, 'Claim', (door) =>
      insertRecord(door, claimRecords, {
        ...{
          id: 'clm_1',
          text: 'Moscow mediated.',
          restsOn: ['obs_truce'],
          locators: [],
          note: '',
        },
      }),
    );
    const { status, body } = await ask('POST', '/observations/remove', {
      ids: ['obs_war', 'obs_truce'],
    });
    expect(status).toBe(409);
    expect(body.detail).toContain('“Moscow mediated.”');
    expect(await found('')).toEqual(all);
    const one = await ask<{ references: unknown[] }>('GET', '/observations/obs_truce');
    expect(one.body.references).toHaveLength(1);
  });

  it('keep the grade of the record apart from that of what was said', async () => {
    const { body } = await ask<{ observation: Observation }>('GET', '/observations/obs_say');
    expect(body.observation).toMatchObject({
      grade: null,
      statement: { contentGrade: { reliability: 'C', credibility: '3' } },
    });
  });

  it('show which of their places have one origin', async () => {
    const { body } = await ask('GET', '/observations/obs_truce');
    expect(body).toMatchObject({ corroboration: { independent: 1, origins: [[0, 1]] } });
  });

  it('of one event are proposed, joined with a choice of what differs, and split by one undo', async () => {
    await ask('POST', '/observations', {
      observations: [
        {
          ...{ kind: 'event', title: 'A ceasefire is agreed at Moscow', date: '2020-10' },
          ...{ parts: [{ actor: 'act_am', part: 'to' }], grade: null },
          locators: [{ ...OBSERVATIONS[0]?.locators?.[1] }],
        },
      ],
    });
    const { body: proposed } = await ask<{ pairs: { second: CompactObservation }[] }>(
      'GET',
      '/observations/duplicates',
    );
    expect(proposed.pairs).toHaveLength(1);
    expect(proposed).toMatchObject({
      pairs: [{ first: { id: 'obs_1' }, second: { id: 'obs_truce' }, actors: ['act_am'] }],
      complete: true,
    });
    const wanted = { ids: ['obs_truce', 'obs_1'], choose: { title: 'obs_1' } };
    const { body } = await ask<Joined>('POST', '/observations/join/forecast', wanted);
    expect(body.differences.map(({ field, chosen }) => [field, chosen])).toEqual([
      ['title', 'obs_1'],
      ['date', 'obs_truce'],
    ]);
    await ask('POST', '/observations/join', wanted);
    const joined = await findRecord(test.context.db, observationRecords, 'obs_truce');
    expect(joined).toMatchObject({
      ...{ title: 'A ceasefire is agreed at Moscow', date: '2020-10-10' },
      grade: { reliability: 'B' },
    });
    expect(joined?.locators).toHaveLength(3);
    expect(await found('corroborated=true')).toEqual(['war', 'truce']);
    await undo(test.context);
    expect(await listRecords(test.context.db, observationRecords)).toHaveLength(6);
    const kinds = await ask('POST', '/observations/join', { ids: ['obs_war', 'obs_say'] });
    expect(kinds).toMatchObject({ status: 409 });
  });
});
