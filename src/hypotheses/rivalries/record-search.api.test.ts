import { afterEach, beforeEach, expect, it } from 'vitest';
import type { z } from 'zod';
import { ask, makeTestApi, type TestApi } from '../../../tests/support/test-api.ts';
import { chance, makeWeighedCase } from '../../../tests/support/weighed-case.ts';
import type { Observation } from '../../observations/model.ts';
import type { Assessment, Rivalry } from '../weighing/model.ts';
import { fixed } from '../weighing/testing/make-weighing.ts';
import type { WeighingAnswer } from './answers.ts';

type Weighing = z.infer<typeof WeighingAnswer>;
type Recorded = { observation: Observation; assessment: Assessment };

let test: TestApi;
const SEARCH = {
  ...{ id: 'sea_1', title: 'A protocol', where: 'The archive of the ministry', sensitivity: 0.8 },
  chances: [0.9, 0.2, 0.5].map((p, j) => ({
    ...{ hypothesis: `hyp_${j + 1}`, chance: chance(p), why: `Why ${j + 1}` },
  })),
};
beforeEach(async () => {
  test = await makeTestApi();
  await makeWeighedCase(test.context);
  await ask<Rivalry>(test, 'PATCH', '/rivalries/riv_1', { searches: [SEARCH] });
});
afterEach(() => test.close());

const record = <T = Recorded>(result: object, search = 'sea_1') =>
  ask<T>(test, 'POST', `/rivalries/riv_1/searches/${search}/result`, result);
const weighing = async (): Promise<Weighing> =>
  (await ask<Weighing>(test, 'GET', '/rivalries/riv_1/weighing')).body;
const beliefsOf = ({ verdict }: Weighing): string[] =>
  fixed(verdict?.rivals.map(({ belief }) => belief) ?? []);

it('not found, it is an absence that weighs by 1 − q p, and undo takes all of it back', async () => {
  const before = await weighing();
  const { status, body } = await record({
    ...{ result: 'not-found', title: 'No protocol', date: '2026-03-01', searched: '2026-03-01' },
    sources: ['src_ru'],
  });
  expect(status).toBe(201);
  expect(body.observation).toMatchObject({
    ...{ kind: 'absence', title: 'No protocol' },
    absence: { sought: 'A protocol', where: 'The archive of the ministry', sources: ['src_ru'] },
  });
  expect(body.assessment).toMatchObject({ sensitivity: 0.8, chances: SEARCH.chances, position: 3 });
  const after = await weighing();
  expect(after.rivalry.searches).toEqual([]);
  expect(fixed(after.verdict?.rows.at(-1)?.likely ?? [])).toEqual(['0.2800', '0.8400', '0.6000']);
  // .024 · .28, .015 · .84, .048 · .6, over their sum.
  expect(beliefsOf(after)).toEqual(['0.1397', '0.2618', '0.5985']);
  await test.request('POST', '/undo');
  expect(await weighing()).toEqual(before);
  const gone = await test.request('GET', `/observations/${body.observation.id}`);
  expect(gone.status).toBe(404);
});

it('found, it is an event that weighs by the probabilities of the plan', async () => {
  const locators = [{ source: 'src_ru', place: { kind: 'whole' }, reported: null, origin: null }];
  const grade = { reliability: 'B', credibility: '2' };
  const { body } = await record({ result: 'found', date: '2021-01-05', locators, grade });
  expect(body.observation).toMatchObject({ kind: 'event', title: 'A protocol', locators });
  const row = (await weighing()).verdict?.rows.at(-1);
  // r p + (1 − r) u with r = .85 and u = .5
  expect(fixed(row?.likely ?? [])).toEqual(['0.8400', '0.2450', '0.5000']);
});

it('other probabilities and another sensitivity than planned may be said', async () => {
  const chances = SEARCH.chances.map((one) => ({ ...one, chance: chance(0.4) }));
  await record({ result: 'not-found', date: '2026', sensitivity: 0.5, chances });
  const row = (await weighing()).verdict?.rows.at(-1);
  expect(row?.likely).toEqual([0.8, 0.8, 0.8]);
});

it.each<[string, object, RegExp]>([
  ['without a date', { result: 'not-found' }, /date/],
  ['with a sensitivity over 1', { result: 'not-found', date: '2026', sensitivity: 1.2 }, /above 1/],
  [
    'without a record of where one looked',
    { result: 'not-found', date: '2026', where: ' ' },
    /where one looked/,
  ],
  [
    'with a source that is not there',
    { result: 'not-found', date: '2026', sources: ['src_x'] },
    /src_x/,
  ],
  [
    'with what no rival allows',
    {
      result: 'found',
      date: '2026',
      chances: SEARCH.chances.map((one) => ({ ...one, chance: chance(0) })),
    },
    /impossible under every rival/,
  ],
])('%s it is refused, and nothing has happened', async (_, result, words) => {
  const before = await weighing();
  const { status, body } = await record<{ detail: string; fields?: { path: string }[] }>(result);
  expect(status).toBe(422);
  expect(`${body.detail} ${JSON.stringify(body.fields ?? '')}`).toMatch(words);
  expect(await weighing()).toEqual(before);
});

it('only what is on the plan can be recorded, and only once', async () => {
  expect((await record({ result: 'found', date: '2026' }, 'sea_2')).status).toBe(404);
  expect((await record({ result: 'found', date: '2026' })).status).toBe(201);
  expect((await record({ result: 'found', date: '2026' })).status).toBe(404);
});
