import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary.ts';

const PAGE = `Railways after the war

Introduction

“The line was opened after thirty long years,” said Nikol Pashinyan¹.

1 L. Broers, *Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019.
`;

const page = (): string => {
  const path = join(temporaryFolder(), 'railways.txt');
  writeFileSync(path, PAGE);
  return path;
};

it('prints what was understood as JSON, which is also what no format means', async () => {
  const path = page();
  const result = await runCli('article', path, '--format', 'json');
  expect(result.code).toBe(0);
  expect(JSON.parse(result.out)).toMatchObject({
    title: 'Railways after the war',
    paragraphs: [{ id: 'p1', section: 'Introduction', notes: [1] }],
    notes: [{ number: 1, kind: 'citation' }],
    quotations: [{ speaker: 'Nikol Pashinyan', notes: [1], paragraph: 'p1' }],
  });
  expect(await runCli('article', path)).toEqual(result);
});

it('prints Pandoc Markdown with footnotes', async () => {
  const { out, code } = await runCli('article', page(), '--format', 'markdown');
  expect(code).toBe(0);
  expect(out).toContain('said Nikol Pashinyan[^1].');
  expect(out).toContain('[^1]: L. Broers, *Anatomy of a Rivalry*');
});

it('imports an article once and keeps the case whole', async () => {
  const file = join(temporaryFolder(), 'study');
  const path = page();
  await runCli('new', file, '--title', 'Routes');
  const first = await runCli('import', file, path, '--as', 'article');
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toContain('1 notes');
  const second = await runCli('import', file, path);
  expect(second).toMatchObject({ code: 2, out: '' });
  expect(second.err).toContain('in the case already');
  expect(await runCli('check', file)).toMatchObject({ code: 0 });
});

it('answers a file that is missing or empty in plain words', async () => {
  expect(await runCli('article', '/no/such/file')).toMatchObject({ code: 2, out: '' });
  const empty = join(temporaryFolder(), 'empty.txt');
  writeFileSync(empty, '');
  const result = await runCli('article', empty);
  expect(result).toMatchObject({ code: 3, out: '' });
  expect(result.err).toContain('empty');
});
