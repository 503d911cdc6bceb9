import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTestCase, type TestCase } from '../../../tests/support/test-case.ts';
import { createApi } from '../../server/api.ts';
import { createCase } from '../../shell/open-case.ts';
import { addCode } from '../codebook-actions.ts';

let test: TestCase;
let folder: string;
beforeEach(async () => {
  test = await makeTestCase();
  folder = mkdtempSync(join(tmpdir(), 'dragoman-merge-'));
});
afterEach(async () => {
  await test.close();
  rmSync(folder, { recursive: true });
});

const send = (path: string, file: Uint8Array | null, decisions?: string): Promise<Response> => {
  const body = new FormData();
  if (file) body.set('file', new File([Buffer.from(file)], 'copy.dragoman'));
  if (decisions !== undefined) body.set('decisions', decisions);
  return Promise.resolve(createApi(test).request(path, { method: 'POST', body }));
};

async function colleagueFile(): Promise<Uint8Array> {
  const file = join(folder, 'colleague.dragoman');
  const info = { title: 'Roads', question: '', authors: [], languages: [], period: '' };
  const made = await createCase(file, info);
  await addCode(made, { name: 'road' });
  await made.close();
  return readFileSync(file);
}

it('looks at an uploaded copy, then takes it in, and takes it back', async () => {
  const bytes = await colleagueFile();
  const preview = await send('/merge/preview', bytes);
  expect(preview.status).toBe(200);
  expect(await preview.json()).toMatchObject({
    title: 'Roads',
    codes: { added: 1, known: 0 },
    conflicts: [],
  });
  expect(await (await send('/merge', bytes, '{}')).json()).toMatchObject({ codes: 1 });
  const codes = () => test.db.selectFrom('codes').select('name').execute();
  expect(await codes()).toEqual([{ name: 'road' }]);
  await createApi(test).request('/undo', { method: 'POST' });
  expect(await codes()).toEqual([]);
});

it.each([
  ['nothing', null, '{}', 422],
  ['another file', new TextEncoder().encode('Not a case at all.'), '{}', 422],
])('refuses %s in words', async (_name, bytes, decisions, status) => {
  for (const path of ['/merge/preview', '/merge']) {
    const answer = await send(path, bytes, decisions);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('problem+json');
  }
});

it('refuses decisions that are none', async () => {
  const answer = await send('/merge', await colleagueFile(), '{"code:1":"both"}');
  expect(answer.status).toBe(422);
});
