import { afterEach, beforeEach, expect, it } from 'vitest';
import { ask, makeTestApi, type TestApi } from '../../../tests/support/test-api.ts';
import { mergeActors } from '../../actors/merge-actors.ts';
import { undo } from '../../db/undo.ts';
import type { FoundWayAnswer } from './answers.ts';
import type { Link, Place } from './model.ts';
import { addCaucasus } from './testing/add-network.ts';
import { makeLink, makePlace } from './testing/make-network.ts';

let test: TestApi;
beforeEach(async () => {
  test = await makeTestApi();
  await addCaucasus(test.context);
});
afterEach(() => test.close());

const way = (query: string) => ask<FoundWayAnswer>(test, 'GET', `/routes/way?${query}`);

it('answers how a train could go, in any script of a name', async () => {
  const { status, body } = await way('from=Ереван&to=moscow&mode=rail&on=2025-12-01');
  expect(status).toBe(200);
  expect(body.question).toEqual({
    from: 'plc_yerevan',
    to: 'plc_moscow',
    modes: ['rail'],
    on: '2025-12-01',
  });
  expect(body.way).toMatchObject({
    kilometres: 3398,
    territories: ['act_armenia', 'act_georgia', 'act_azerbaijan', 'act_russia'],
    controllers: ['act_azerbaijan'],
    legs: [
      { link: 'link_plc_yerevan-plc_tbilisi', from: 'plc_yerevan', to: 'plc_tbilisi' },
      { status: 'restricted', passes: true, why: 'Freight only' },
      { status: 'open' },
    ],
  });
  expect(body.words[0]).toContain('a train could go from Yerevan to Moscow: 3,398 km');
});

it('answers why not, with the state to which a link is closed', async () => {
  const { body } = await way('from=plc_baku&to=plc_yerevan&on=2021-06-01');
  expect(body.way).toBeNull();
  expect(body.barred?.legs[0]).toMatchObject({
    title: 'Tbilisi–Baku',
    status: 'open',
    passes: false,
    barredTo: ['act_armenia'],
  });
});

it('takes today by the clock of the case, and every kind of link', async () => {
  const { body } = await way('from=Tbilisi&to=Baku');
  expect(body.question).toMatchObject({ on: '2026-03-01', modes: [] });
});

it.each([
  ['from=Kars&to=Moscow', 'There is no place “Kars”. Places: Baku (plc_baku)'],
  ['from=Baku&to=Moscow&mode=barge', '“barge” is no kind of link; there are: rail, road'],
  ['from=Baku&to=Moscow&on=2021', 'is no day'],
  ['from=Baku&to=Baku', 'where it would start and end'],
])('refuses %s in words', async (query, words) => {
  const { status, body } = await ask(test, 'GET', `/routes/way?${query}`);
  expect(status).toBe(400);
  expect(body.detail).toContain(words);
});

it('keeps what is added and mended, and undoes it', async () => {
  const { id: _p, ...gyumri } = makePlace('x', 'act_armenia', { name: 'Gyumri' });
  const place = await ask<Place>(test, 'POST', '/places', gyumri);
  expect(place.status).toBe(201);
  const { id: _l, ...line } = makeLink('plc_yerevan', place.body.id, 120, 'open', {
    through: ['act_armenia'],
  });
  // Without `closedTo` a link is closed to nobody.
  const statuses = line.statuses.map(({ closedTo: _c, ...status }) => status);
  const link = await ask<Link>(test, 'POST', '/links', { ...line, statuses });
  expect(link.body.statuses[0]?.closedTo).toEqual([]);
  const edit = { statuses: [{ ...line.statuses[0], closedTo: ['act_georgia'] }] };
  await ask(test, 'PATCH', `/links/${link.body.id}`, edit);
  await ask(test, 'PATCH', `/places/${place.body.id}`, { name: 'Leninakan' });
  const { body } = await way('from=Yerevan&to=Leninakan');
  expect(body.way?.legs).toHaveLength(1);
  await undo(test.context);
  expect((await way('from=Yerevan&to=Gyumri')).status).toBe(200);
  const full = await ask(test, 'DELETE', `/places/${place.body.id}`);
  expect(full.status).toBe(409);
  expect(full.body.detail).toContain('is an end of the link “plc_yerevan–plc_1”');
  expect((await ask(test, 'DELETE', `/links/${link.body.id}`)).status).toBe(200);
  expect((await ask(test, 'DELETE', `/places/${place.body.id}`)).status).toBe(200);
});

it.each<[string, unknown, number, string]>([
  ['/places', { ...makePlace('x', 'act_none'), id: undefined }, 422, 'names the actor act_none'],
  [
    '/links',
    { ...makeLink('plc_baku', 'plc_baku', 1, 'open'), id: undefined },
    422,
    'joins two places',
  ],
  [
    '/links',
    { ...makeLink('plc_baku', 'plc_none', 1, 'open', { through: ['act_russia'] }), id: undefined },
    422,
    'names the place plc_none',
  ],
])('refuses at %s what cannot be', async (path, body, status, words) => {
  const answer = await ask(test, 'POST', path, body);
  expect(answer.status).toBe(status);
  expect(answer.body.detail).toContain(words);
});

it('follows an actor that is merged into another, also in whom a link is closed to', async () => {
  await mergeActors(test.context, 'act_georgia', 'act_armenia');
  const { body } = await ask<{ links: Link[] }>(test, 'GET', '/routes');
  const line = body.links.find(({ title }) => title === 'Tbilisi–Baku');
  expect(line?.statuses.map(({ closedTo }) => closedTo)).toEqual([[], ['act_georgia'], []]);
});
