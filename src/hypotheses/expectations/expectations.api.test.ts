import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { ask as askApi, makeTestApi, type TestApi } from '../../../tests/support/test-api.ts';
import { makeWeighedCase } from '../../../tests/support/weighed-case.ts';
import { undo } from '../../db/undo.ts';
import type { Problem } from '../../http/problem.ts';
import type { LedgerAnswer } from './answers.ts';
import type { Expectation } from './model.ts';

type Ledger = z.infer<typeof LedgerAnswer>;

describe('expectations over HTTP', () => {
  let test: TestApi;
  beforeEach(async () => {
    test = await makeTestApi();
    await makeWeighedCase(test.context);
  });
  afterEach(() => test.close());
  const ask = <T = Problem>(method: string, path: string, body?: unknown) =>
    askApi<T>(test, method, path, body);

  const NEW = {
    text: 'A truce is agreed before the end of 2020.',
    words: 'sooner or later they will sit down',
    by: 'A columnist',
    madeOn: '2020-10-01',
    horizon: '2020',
    probability: { as: 'words', words: 'likely' },
    unchanged: 'false',
  };
  const bearing = [{ observation: 'obs_truce', effect: 'supports', why: 'It was agreed.' }];

  it('are decided by observations, scored, and open before these were known', async () => {
    const { status, body: made } = await ask<Expectation>('POST', '/expectations', NEW);
    expect(status, JSON.stringify(made)).toBe(201);
    expect(made).toMatchObject({ status: 'open', bearing: [], emitted: [] });
    const path = `/expectations/${made.id}`;
    expect(await ask('PUT', `${path}/resolution`, { status: 'true', bearing })).toMatchObject({
      status: 200,
    });
    const { body: now } = await ask<Ledger>('GET', '/expectations');
    expect(now.entries).toMatchObject([
      { status: 'true', decidedOn: '2020-10-10', known: ['obs_truce'] },
    ]);
    expect(now.entries[0]?.score?.brier).toBeCloseTo(0.325 ** 2, 12);
    expect(now.scores.forecasts.count).toBe(1);
    expect(now.persistence).toEqual({ count: 1, right: 0, authors: 1 });
    const { body: before } = await ask<Ledger>('GET', '/expectations?asOf=2020-10-09');
    expect(before.entries).toMatchObject([
      { status: 'open', decidedOn: null, known: [], score: null, overdue: false },
    ]);
    expect((await ask<Ledger>('GET', '/expectations?asOf=2020-09-30')).body.entries).toEqual([]);
  });

  it('once decided stay as they were said, until they are opened again', async () => {
    const { body: made } = await ask<Expectation>('POST', '/expectations', { ...NEW, bearing });
    const path = `/expectations/${made.id}`;
    await ask('PUT', `${path}/resolution`, { status: 'true', resolution: 'Agreed in Moscow.' });
    const refused = await ask('PATCH', path, { probability: null, horizon: '2021' });
    expect(refused.status).toBe(409);
    expect(refused.body.details).toEqual({ fields: ['horizon', 'probability'] });
    expect((await ask('PATCH', path, { note: 'Seen again.' })).status).toBe(200);
    await ask('DELETE', `${path}/resolution`);
    const { body: after } = await ask<Expectation>('PATCH', path, { probability: null });
    expect(after.probability).toBeUndefined();
    expect(after).toMatchObject({ status: 'open', resolution: '', bearing });
    await undo(test.context);
    const { body } = await ask<Ledger>('GET', '/expectations');
    expect(body.entries[0]?.expectation.probability).toEqual(NEW.probability);
  });

  it.each<[string, object, RegExp]>([
    ['a horizon in the past', { horizon: '2019' }, /ended before it was made on 2020-10-01/],
    [
      'an observation that is not there',
      { bearing: [{ ...bearing[0], observation: 'obs_x' }] },
      /observation obs_x/,
    ],
    ['the same observation twice', { bearing: [...bearing, ...bearing] }, /bears on it twice/],
    [
      'a probability beyond 1',
      { probability: { as: 'number', low: 0.9, likely: 1.1, high: 1.2 } },
      /not above 1/,
    ],
    [
      'a hypothesis that is not there',
      { emitted: [{ hypothesis: 'hyp_x', chance: NEW.probability, why: '' }] },
      /hypothesis hyp_x/,
    ],
    [
      'the same hypothesis twice',
      {
        emitted: ['hyp_1', 'hyp_1'].map((hypothesis) => ({
          ...{ hypothesis, chance: NEW.probability, why: '' },
        })),
      },
      /hyp_1 speaks of it twice/,
    ],
  ])('refuse %s', async (_, wrong, why) => {
    const { status, body } = await ask('POST', '/expectations', { ...NEW, ...wrong });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(JSON.stringify(body)).toMatch(why);
  });

  it.each<[string, object, RegExp]>([
    ['by nothing', { status: 'true' }, /Name an observation/],
    ['as void without a condition', { status: 'void' }, /no condition that could fail/],
    [
      'before it was made',
      { status: 'true', bearing, resolvedOn: '2020-09' },
      /before it was made/,
    ],
  ])('are not decided %s', async (_, wrong, why) => {
    const { body: made } = await ask<Expectation>('POST', '/expectations', NEW);
    const { status, body } = await ask('PUT', `/expectations/${made.id}/resolution`, wrong);
    expect(status).toBe(422);
    expect(body.detail).toMatch(why);
  });

  it('are removed with undo', async () => {
    const { body: made } = await ask<Expectation>('POST', '/expectations', NEW);
    expect((await ask('DELETE', `/expectations/${made.id}`)).status).toBe(200);
    expect((await ask('DELETE', `/expectations/${made.id}`)).status).toBe(404);
    await undo(test.context);
    expect((await ask<Ledger>('GET', '/expectations')).body.entries).toHaveLength(1);
  });
});
