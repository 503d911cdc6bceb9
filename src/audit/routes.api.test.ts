import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTestApi, type TestApi } from '../../tests/support/test-api.ts';
import { readArticle } from '../articles/read-article.ts';
import { insertArticle } from '../articles/store.ts';
import { change } from '../db/change.ts';
import { keepOriginal } from '../db/originals.ts';
import type { Finding } from './model.ts';

const FILE = Buffer.from(
  'A study of routes\n\nIntroduction\n\nThe army had to left the district after the war, and both of the neighbours noticed it.¹ He said: "we shall see what is to come” when he was asked in Yerevan..\n\n1 J. Kucera, A talk about roads, Eurasianet, 4 VI 2021.\n',
);

let test: TestApi;
let path: string;
beforeEach(async () => {
  test = await makeTestApi();
  const { context } = test;
  const { article } = await readArticle(FILE, 'study.txt');
  await change(context, 'Import', async (door) => {
    await keepOriginal(door.context, FILE, 'text/plain');
    await insertArticle(door, { ...article, id: 'art_1' }, '2026-03-01', 1);
  });
  path = '/articles/art_1';
});
afterEach(() => test.close());

const json = async <T>(response: Response): Promise<T> => (await response.json()) as T;
const findings = async (): Promise<Finding[]> =>
  (await json<{ findings: Finding[] }>(await test.request('GET', `${path}/findings`))).findings;
const decide = (ids: string[], state: string, reason?: string) =>
  test.request('POST', '/findings/decide', { ids, state, ...(reason ? { reason } : {}) });

it('finds, and a second run keeps what was decided', async () => {
  const first = await json<{ added: number }>(await test.request('POST', `${path}/audit`));
  expect(first.added).toBeGreaterThan(2);
  const [one, two] = await findings();
  await decide([one?.id ?? ''], 'dismissed', 'House style');
  await decide([two?.id ?? ''], 'accepted');
  const again = await json(await test.request('POST', `${path}/audit`));
  expect(again).toEqual({ added: 0, kept: first.added, gone: 0 });
  expect((await findings()).slice(0, 2)).toMatchObject([
    { id: one?.id, state: 'dismissed', reason: 'House style' },
    { id: two?.id, state: 'accepted', reason: null },
  ]);
});

it('a decision about many is one step back', async () => {
  await test.request('POST', `${path}/audit`);
  const ids = (await findings()).map((one) => one.id);
  await decide(ids, 'dismissed', 'Done on purpose');
  expect((await findings()).every((one) => one.state === 'dismissed')).toBe(true);
  await test.request('POST', '/undo');
  expect((await findings()).every((one) => one.state === 'open')).toBe(true);
});

it('does not dismiss without a reason, nor decide about what is not there', async () => {
  await test.request('POST', `${path}/audit`);
  const [one] = await findings();
  expect((await decide([one?.id ?? ''], 'dismissed')).status).toBe(422);
  expect((await decide(['fnd_none'], 'accepted')).status).toBe(404);
  expect((await findings())[0]?.state).toBe('open');
});

it('previews and hands out a corrected copy; dismissed findings stay uncorrected', async () => {
  await test.request('POST', `${path}/audit`);
  const typo = (await findings()).find((one) => one.rule === 'typo-real-word');
  const copy = async () => (await test.request('GET', `${path}/corrected`)).text();
  expect(await copy()).toBe(FILE.toString().replace('"we', '“we'));
  await decide([typo?.id ?? ''], 'accepted');
  expect(await copy()).toContain('had to leave');
  const preview = await json(await test.request('GET', `${path}/corrections`));
  expect(preview).toMatchObject({ fileName: 'study.fixed.txt', changes: [{}, {}] });
  const marks = (await findings()).find((one) => one.rule === 'quote-unbalanced-marks');
  await decide([marks?.id ?? ''], 'dismissed', 'House style');
  expect(await copy()).toContain('"we shall');
});

it('hands out the report as a page and as JSON', async () => {
  await test.request('POST', `${path}/audit`);
  const html = await test.request('GET', `${path}/audit-report`);
  expect(html.headers.get('content-disposition')).toContain('study.audit.html');
  expect(await html.text()).toContain('had to left');
  const report = await json(await test.request('GET', `${path}/audit-report?format=json`));
  expect(report).toMatchObject({ summary: { findings: (await findings()).length } });
});

it('answers for an article that is not there', async () => {
  expect((await test.request('POST', '/articles/none/audit')).status).toBe(404);
});

it('lists articles with their last run, and the rules', async () => {
  expect(await json(await test.request('GET', '/audit'))).toMatchObject({
    articles: [{ article: 'art_1', lastRun: null }],
  });
  await test.request('POST', `${path}/audit`);
  expect(await json(await test.request('GET', '/audit'))).toMatchObject({
    articles: [{ lastRun: { user: 'Tester', at: '2026-03-01T12:00:00.000Z' } }],
  });
  const { rules } = await json<{ rules: unknown[] }>(await test.request('GET', '/audit/rules'));
  expect(rules.length).toBeGreaterThan(10);
});
