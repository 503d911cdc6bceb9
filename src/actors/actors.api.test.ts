import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask as askApi, makeTestApi, type TestApi } from '../../tests/support/test-api.ts';
import { change } from '../db/change.ts';
import { findRecord, insertRecord, listRecords } from '../db/records.ts';
import { undo } from '../db/undo.ts';
import type { Problem } from '../http/problem.ts';
import { agreementRecords } from '../relations/records.ts';
import { addActors } from './actions.ts';
import type { ActorMerge } from './merge-actors.ts';
import type { Actor } from './model.ts';
import { actorRecords } from './records.ts';
import type { RoleOn } from './roles-on.ts';
import type { ProposedState } from './state-codes.ts';

describe('actors over HTTP', () => {
  let test: TestApi;
  beforeEach(async () => {
    test = await makeTestApi();
  });
  afterEach(() => test.close());

  const ask = <T = Problem>(method: string, path: string, body?: unknown) =>
    askApi<T>(test, method, path, body);
  const add = async (...actors: { name: string; [field: string]: unknown }[]): Promise<Actor[]> => {
    const kinds = actors.map((actor) => ({ kind: 'state', ...actor }));
    const { status, body } = await ask<{ actors: Actor[] }>('POST', '/actors', { actors: kinds });
    expect(status, JSON.stringify(body)).toBe(201);
    return body.actors;
  };

  it('are added, edited and removed, each with one undo', async () => {
    const [armenia] = await add({ name: 'Armenia', codes: { iso2: 'AM' } });
    expect(armenia).toMatchObject({ id: 'act_1', names: [], codes: { iso2: 'AM' }, note: '' });
    const { body: edited } = await ask('PATCH', '/actors/act_1', {
      names: [{ text: 'Հայաստան', language: 'hy', kind: 'usual' }],
    });
    expect(edited).toMatchObject({ name: 'Armenia', codes: { iso2: 'AM' } });
    const { body } = await ask('GET', '/actors/act_1');
    expect(body).toMatchObject({ query: '("Armenia" OR "Հայաստան")', references: [] });
    expect((await ask('DELETE', '/actors/act_1')).status).toBe(200);
    await undo(test.context);
    await undo(test.context);
    expect((await ask<{ actors: Actor[] }>('GET', '/actors')).body.actors).toEqual([armenia]);
  });

  it('have roles only in actors that are there, and none in a circle', async () => {
    await add({ name: 'Russia' }, { name: 'CSTO' }, { name: 'CIS' });
    const role = (body: string, kind = 'member') => ({ roles: [{ kind, in: body }] });
    const nowhere = await ask('PATCH', '/actors/act_1', role('act_9'));
    expect(nowhere).toMatchObject({ status: 422 });
    expect(nowhere.body.detail).toContain('Russia has a role in act_9');
    await ask('PATCH', '/actors/act_1', role('act_2'));
    await ask('PATCH', '/actors/act_2', role('act_3', 'part'));
    const circle = await ask('PATCH', '/actors/act_3', role('act_1', 'part'));
    expect(circle.body.detail).toContain('CIS → Russia → CSTO → CIS');
    expect((await ask('PATCH', '/actors/act_3', role('act_1', 'office'))).status).toBe(200);
  });

  it('never share a code', async () => {
    await add({ name: 'Armenia', codes: { iso3: 'ARM', cow: 371 } });
    const second = await ask('POST', '/actors', {
      actors: [{ kind: 'state', name: 'Hayastan', codes: { cow: 371 } }],
    });
    expect(second.body.detail).toBe(
      'Armenia has the Correlates of War code 371 already; two actors cannot share it.',
    );
  });

  it('refuse a date that is none, by name', async () => {
    await add({ name: 'Armenia' });
    const { status, body } = await ask('PATCH', '/actors/act_1', {
      roles: [{ kind: 'office', in: 'act_1', title: 'President', period: 'May 2018' }],
    });
    expect(status).toBe(422);
    expect(body.fields?.[0]?.path).toBe('roles.0.period');
  });

  it('that something names are not removed; the answer says what does', async () => {
    await add({ name: 'Armenia' }, { name: 'President', kind: 'person' });
    await ask('PATCH', '/actors/act_2', { roles: [{ kind: 'office', in: 'act_1' }] });
    const { status, body } = await ask('DELETE', '/actors/act_1');
    expect(status).toBe(409);
    expect(body.details?.references).toEqual([
      { table: 'actors', id: 'act_2', title: 'President', path: 'roles.*.in' },
    ]);
  });

  it('are merged with all that named them, and one undo takes them apart', async () => {
    const [kept] = await add(
      { name: 'Turkey', codes: { iso2: 'TR' } },
      { name: 'Türkiye', codes: { iso3: 'TUR' }, names: [] },
      { name: 'Foreign Ministry', kind: 'ministry' },
      { name: 'Russia' },
    );
    await ask('PATCH', '/actors/act_3', { roles: [{ kind: 'part', in: 'act_2' }] });
    await change(test.context, 'Add', (door) =>
      insertRecord(door, agreementRecords, {
        ...{ id: 'agr_1', title: 'Monitoring centre', kind: 'statement', signed: '2020-11-11' },
        ...{ inForce: '', parties: ['act_2', 'act_4'], thirdParties: [], term: null },
        legal: { status: 'in-force', since: '', why: '' },
        ...{ document: null, supersedes: [], locators: [], note: '' },
      }),
    );
    const forecast = await ask<ActorMerge>('GET', '/actors/act_1/merge?other=act_2');
    expect(forecast.body.differences).toEqual([{ field: 'name', kept: 'Turkey', lost: 'Türkiye' }]);
    const { body: done } = await ask<ActorMerge>('POST', '/actors/act_1/merge', { other: 'act_2' });
    expect(done.references).toHaveLength(2);
    expect(done.merged).toMatchObject({
      codes: { iso2: 'TR', iso3: 'TUR' },
      names: [{ text: 'Türkiye', language: 'und', kind: 'alias' }],
    });
    const { db } = test.context;
    expect((await findRecord(db, agreementRecords, 'agr_1'))?.parties).toEqual(['act_1', 'act_4']);
    expect((await findRecord(db, actorRecords, 'act_3'))?.roles[0]?.in).toBe('act_1');
    await undo(test.context);
    expect(await listRecords(db, actorRecords)).toHaveLength(4);
    expect(await findRecord(db, actorRecords, 'act_1')).toEqual(kept);
    const refused = await ask('POST', '/actors/act_4/merge', { other: 'act_2' });
    expect(refused.body.detail).toContain('both parties to “Monitoring centre”');
  });

  it('are not merged into a circle', async () => {
    await addActors(test.context, [
      { id: 'act_a', kind: 'organisation', name: 'A' },
      ...(['b', 'c'] as const).map((id, at) => ({
        ...{ id: `act_${id}`, kind: 'organisation' as const, name: id.toUpperCase() },
        roles: [{ kind: 'part' as const, in: at === 0 ? 'act_a' : 'act_b' }],
      })),
    ]);
    const { body } = await ask('POST', '/actors/act_a/merge', { other: 'act_c' });
    expect(body.detail).toContain('A → B → A');
  });

  it('are proposed as states by code or name, with names in languages', async () => {
    const { body } = await ask<{ state: ProposedState }>(
      'GET',
      '/state-codes?of=371&languages=en,hy',
    );
    expect(body.state).toEqual({
      codes: { iso2: 'AM', iso3: 'ARM', cow: 371, gw: 371 },
      name: 'Armenia',
      names: [
        { text: 'Armenia', language: 'en', kind: 'usual' },
        { text: 'Հայաստան', language: 'hy', kind: 'usual' },
      ],
    });
    expect(
      (await ask<{ state: ProposedState | null }>('GET', '/state-codes?of=Germany')).body.state
        ?.codes,
    ).toMatchObject({
      cow: 255,
      gw: 260,
    });
    expect(
      (await ask<{ state: ProposedState | null }>('GET', '/state-codes?of=Atlantis')).body.state,
    ).toBeNull();
  });

  it('hold offices on a day', async () => {
    await add({ name: 'Armenia' }, { name: 'N. P.', kind: 'person' });
    await ask('PATCH', '/actors/act_2', {
      roles: [
        { kind: 'office', in: 'act_1', title: 'Prime Minister', period: '2018-05-08/..' },
        { kind: 'office', in: 'act_1', title: 'Member of Parliament', period: '2012/2018' },
      ],
    });
    const { body } = await ask<{ offices: RoleOn[] }>('GET', '/actors/act_2/on/2020-11-09');
    expect(body.offices.map(({ role }) => role.title)).toEqual(['Prime Minister']);
    expect(
      (await ask<{ officers: RoleOn[] }>('GET', '/actors/act_1/on/2020-11-09')).body.officers,
    ).toHaveLength(1);
    expect((await ask('GET', '/actors/act_1/on/someday')).status).toBe(422);
  });
});
