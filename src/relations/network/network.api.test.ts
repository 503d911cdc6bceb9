import { expect, it, onTestFinished } from 'vitest';
import type { z } from 'zod';
import { makeRelationsCase } from '../../../tests/support/relations-case.ts';
import { ask, makeTestApi, type TestApi } from '../../../tests/support/test-api.ts';
import type { NetworkOnAnswer } from './answers.ts';

type Answer = z.infer<typeof NetworkOnAnswer>;

async function openCase(): Promise<TestApi> {
  const test = await makeTestApi();
  onTestFinished(() => test.close());
  await makeRelationsCase(test.context);
  return test;
}

it('answers who is tied to whom, with the records behind each tie', async () => {
  const test = await openCase();
  const { body } = await ask<Answer>(test, 'GET', '/network?on=2020-12-20&days=30');
  expect(body.window).toEqual({ from: '2020-11-20', to: '2021-01-19' });
  expect(body.ties.map(({ id }) => id)).toEqual([
    'agreement~act_armenia~act_azerbaijan',
    'arms~act_georgia~act_azerbaijan',
    'arms~act_russia~act_azerbaijan',
    'event~act_azerbaijan~act_armenia',
    'mediation~act_russia~act_armenia',
    'mediation~act_russia~act_azerbaijan',
  ]);
  expect(body.ties[3]?.evidence).toEqual([
    { table: 'observations', id: 'obs_convoy', title: 'A convoy is stopped', date: '2020-12-12' },
  ]);
  expect(body.actors.find(({ id }) => id === 'act_azerbaijan')).toMatchObject({ ties: 5 });
});

it('takes today by the clock of the case, and refuses what is no day', async () => {
  const test = await openCase();
  const { body } = await ask<Answer>(test, 'GET', '/network');
  expect(body.question).toEqual({ on: '2026-03-01', days: 90, fold: true });
  expect((await ask(test, 'GET', '/network?on=2020')).body.detail).toContain('is no day');
  expect((await ask(test, 'GET', '/network?days=-1')).status).toBe(422);
});
