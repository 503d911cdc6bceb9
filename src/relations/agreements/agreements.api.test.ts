import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTestApi, type TestApi } from '../../../tests/support/test-api.ts';
import { addObservations } from '../../observations/actions.ts';
import { addStates } from '../testing/make-actors.ts';
import { makeAgreement, makeProvision } from './testing/make-agreement.ts';

let test: TestApi;
beforeEach(async () => {
  test = await makeTestApi();
  await addStates(test.context);
  const { id: _a, ...agreement } = makeAgreement();
  const { id: _p, agreement: _of, ...provision } = makeProvision();
  await test.request('POST', '/agreements', agreement);
  await test.request('POST', '/agreements/agr_1/provisions', provision);
});
afterEach(() => test.close());

const json = async (response: Response | Promise<Response>): Promise<unknown> =>
  (await response).json();

it('answers how an agreement stands on a day', async () => {
  const rated = await test.request('PUT', '/provisions/prv_1/performances/act_armenia/2020', {
    score: '2',
    claims: [],
    observations: [],
    note: '',
  });
  expect(rated.status).toBe(200);
  expect(await json(test.request('GET', '/agreements/agr_1?on=2025-05-11'))).toMatchObject({
    on: '2025-05-11',
    legal: { state: 'in-force', term: { noticeOpen: false, current: { k: 0 } } },
    due: [
      { kind: 'notice', state: 'past', days: { to: '2025-05-10' } },
      { kind: 'expiry', state: 'next', days: { to: '2025-11-10' }, away: 183 },
      { state: 'next' },
      { state: 'ahead' },
    ],
    provisions: [{ state: 'partly', performances: [{ score: '2' }] }],
    scores: [
      { year: 2020, party: null, score: 66.66666666666667, missing: 1 },
      { year: 2020, party: 'act_armenia' },
    ],
  });
});

it('lists what is due, by today without a day, and as a calendar', async () => {
  // The clock of the test stands in March 2026.
  expect(await json(test.request('GET', '/agreements/due'))).toMatchObject({
    on: '2026-03-01',
    due: [
      { state: 'past' },
      { state: 'past' },
      { state: 'next', days: { to: '2030-05-10' } },
      { state: 'next', days: { to: '2030-11-10' } },
      { state: 'ahead' },
      { state: 'ahead' },
    ],
  });
  const calendar = await test.request('GET', '/agreements/due.ics?on=2021-01-01');
  expect(calendar.headers.get('content-type')).toContain('text/calendar');
  const text = await calendar.text();
  expect(text).toContain('DTSTART;VALUE=DATE:20250510\r\nDTEND;VALUE=DATE:20250511\r\n');
  expect(text).toContain('SUMMARY:Last day for notice: Statement of 10 November 2020');
  expect(text).toContain('DTSTAMP:20260301T120000Z');
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(text.replaceAll('\r\n ', '')).toContain(
    'that day included (184 days before 2025-11-10): 2025-05-09 is in time\\, 2025-05-11 is late.',
  );
});

it('edits and deletes', async () => {
  expect(
    await json(test.request('PATCH', '/agreements/agr_1', { title: 'Ceasefire' })),
  ).toMatchObject({ title: 'Ceasefire' });
  expect(await json(test.request('PATCH', '/provisions/prv_1', { number: '4' }))).toMatchObject({
    number: '4',
  });
  expect((await test.request('DELETE', '/agreements/agr_1')).status).toBe(200);
  expect(await json(test.request('GET', '/agreements'))).toEqual({ agreements: [] });
});

it('deletes nothing that an act names', async () => {
  await addObservations(test.context, [
    {
      ...{ kind: 'act', title: 'A convoy is stopped', date: '2020-12-12' },
      act: { effect: 'breach', agreement: 'agr_1', provision: 'prv_1' },
    },
  ]);
  for (const path of ['/agreements/agr_1', '/provisions/prv_1']) {
    const refused = await test.request('DELETE', path);
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({
      detail: expect.stringContaining('is named by “A convoy is stopped”'),
      details: { references: [{ table: 'observations' }] },
    });
  }
});

it.each<[string, string, unknown, number, string]>([
  ['GET', '/agreements/none', undefined, 404, 'There is no none among the agreements'],
  ['GET', '/agreements?on=2021', undefined, 400, 'is no day: write 2021-05-15'],
  ['PATCH', '/agreements/agr_1', { parties: ['act_armenia'] }, 422, 'at least two parties'],
  ['PUT', '/provisions/prv_1/performances/act_armenia/1', {}, 422, 'year'],
])('%s %s is refused in words', async (method, path, body, status, words) => {
  const response = await test.request(method, path, body);
  expect(response.status).toBe(status);
  expect(JSON.stringify(await response.json())).toContain(words);
});
