import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary.ts';
import { listArticles } from '../articles/store.ts';
import { setCaseInfo } from '../cases/actions.ts';
import { readCaseInfo } from '../cases/store.ts';
import { undo } from '../db/undo.ts';
import { openForScreens } from './open-for-screens.ts';

const SAMPLE = join(import.meta.dirname, '../../cases/sample');
let data: string;

beforeEach(() => {
  data = join(temporaryFolder(), 'data');
  vi.stubEnv('DRAGOMAN_DATA', data);
});
afterEach(() => vi.unstubAllEnvs());

it('opens the sample with its article and findings, and finds the work of last time again', async () => {
  const heard: string[] = [];
  const first = await openForScreens(SAMPLE, (line) => heard.push(line));
  expect((await readCaseInfo(first.db)).title).toContain('planted faults');
  expect(await listArticles(first.db)).toHaveLength(1);
  const findings = await first.db.selectFrom('findings').select('id').execute();
  expect(findings.length).toBeGreaterThan(5);
  expect(await undo(first)).toBeNull();
  await setCaseInfo(first, { question: 'Mine?' });
  await first.close();
  expect(heard.join(' ')).toContain(first.file);
  const second = await openForScreens(SAMPLE, () => undefined);
  expect(second.file).toBe(first.file);
  expect((await readCaseInfo(second.db)).question).toBe('Mine?');
  await second.close();
});

it('takes another case file when the folder has changed', async () => {
  const folder = join(temporaryFolder(), 'study');
  cpSync(SAMPLE, folder, { recursive: true });
  const first = await openForScreens(folder, () => undefined);
  await first.close();
  writeFileSync(join(folder, 'more.txt'), 'more');
  const second = await openForScreens(folder, () => undefined);
  await second.close();
  expect(second.file).not.toBe(first.file);
});

it.each([
  ['no JSON', '{', 'case.json cannot be read'],
  ['no title', '{}', 'title'],
  ['a file outside', '{"title":"T","articles":["../x.md"]}', 'not in its folder'],
  ['a file that is not there', '{"title":"T","articles":["x.md"]}', 'cannot be read'],
])('leaves nothing behind when case.json has %s', async (_, json, words) => {
  const folder = temporaryFolder();
  mkdirSync(data);
  writeFileSync(join(folder, 'case.json'), json);
  const opening = openForScreens(folder, () => undefined);
  await expect(opening).rejects.toMatchObject({
    code: 'bad-input',
    message: expect.stringContaining(words),
  });
  expect(readdirSync(data)).toEqual([]);
});
