import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTestCase, type TestCase } from '../../tests/support/test-case.ts';
import { addCoding } from '../coding/actions.ts';
import { addCode, editCode } from '../coding/codebook-actions.ts';
import { listCodes } from '../coding/store.ts';
import { importDocuments } from '../documents/import-documents.ts';
import { layOutPlain } from '../documents/lay-out.ts';
import { createApi } from '../server/api.ts';

let from: TestCase;
let to: TestCase;
beforeEach(async () => {
  [from, to] = [await makeTestCase(), await makeTestCase()];
  const ids: string[] = [];
  const text = 'A railway was promised.';
  await importDocuments(
    from,
    [
      {
        fileName: 'a.txt',
        format: 'text',
        original: null,
        text,
        layout: layOutPlain(text),
        stated: { authors: [] },
        attributes: {},
        dropped: [],
        warnings: [],
      },
    ],
    { onStored: (stored) => ids.push(...stored.map(({ id }) => id)) },
  );
  const { id } = await addCode(from, { name: 'railway' });
  await addCoding(from, { document: ids[0] ?? '', code: id, start: 2, end: 9 });
});
afterEach(async () => {
  await from.close();
  await to.close();
});

const upload = (body: string | ArrayBuffer) =>
  createApi(to).request('/projects?fileName=case.qdpx', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/octet-stream' },
  });

const linesOf = async (response: Response): Promise<unknown[]> =>
  (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

it.each([
  [
    'qdpx',
    { codes: { added: 1 }, documents: { added: 1 }, codings: { added: 1, placed: 1, review: 0 } },
  ],
  ['qdc', { codes: { added: 1 }, documents: { added: 0 }, calibration: null }],
])('gives the case as %s, and takes it into another', async (form, expected) => {
  const file = await createApi(from).request(`/projects/${form}`);
  expect(file.status).toBe(200);
  expect(file.headers.get('content-disposition')).toContain(`.${form}"`);
  const made = await upload(await file.arrayBuffer());
  expect(made.status).toBe(200);
  const lines = await linesOf(made);
  expect(lines[0]).toEqual({ stage: 'codes', done: 0, of: 1 });
  expect(lines.at(-1)).toMatchObject({ result: { ...expected, losses: [] } });
});

it('shows what a project would bring, and keeps nothing of it', async () => {
  const file = await createApi(from).request('/projects/qdpx');
  const seen = await createApi(to).request('/projects/preview?fileName=case.qdpx', {
    method: 'POST',
    body: await file.arrayBuffer(),
    headers: { 'content-type': 'application/octet-stream' },
  });
  expect(seen.status).toBe(200);
  expect((await linesOf(seen)).at(-1)).toMatchObject({
    preview: {
      result: { codes: { added: 1 }, documents: { added: 1 }, codings: { placed: 1 } },
      contents: { codes: [{ path: ['railway'], codings: 1 }], examples: [{ agrees: true }] },
      conflicts: [],
      waiting: [],
      changes: true,
    },
  });
  expect(await to.db.selectFrom('documents').select('id').execute()).toEqual([]);
});

it('takes decisions beside the project, and refuses what decides nothing', async () => {
  const { request } = createApi(to);
  const file = await (await createApi(from).request('/projects/qdpx')).arrayBuffer();
  await (await upload(file)).text();
  const [code] = await listCodes(to.db);
  await editCode(to, code?.id ?? '', { definition: 'Rails only' });
  const send = (decisions: string): Response | Promise<Response> => {
    const form = new FormData();
    form.set('file', new File([new Uint8Array(file)], 'case.qdpx'));
    form.set('decisions', decisions);
    return request('/projects?fileName=case.qdpx', { method: 'POST', body: form });
  };
  const decided = await send(JSON.stringify({ kinds: { 'code-rules': 'here' } }));
  expect((await linesOf(decided)).at(-1)).toMatchObject({ result: { codes: { known: 1 } } });
  expect(await listCodes(to.db)).toMatchObject([{ definition: 'Rails only' }]);
  const refused = await send(JSON.stringify({ kinds: { 'code-rules': 'mine' } }));
  expect(await refused.json()).toMatchObject({ detail: expect.stringContaining('"here"') });
});

it('keeps nothing when the reader goes away', async () => {
  const file = await createApi(from).request('/projects/qdpx');
  const made = await upload(await file.arrayBuffer());
  const reader = made.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  // A change waits for the one before it to end.
  await addCode(to, { name: 'afterwards' });
  expect(await to.db.selectFrom('codes').select('name').execute()).toEqual([
    { name: 'afterwards' },
  ]);
  expect(await to.db.selectFrom('documents').select('id').execute()).toEqual([]);
});

it('says before an export what it would not hold', async () => {
  const before = await createApi(from).request('/projects/losses');
  expect(await before.json()).toEqual({ losses: [] });
  await from.db
    .insertInto('readings')
    .values({ id: 'r', document: 'd', coder: 'c', at: '' })
    .execute();
  const after = await createApi(from).request('/projects/losses');
  expect(await after.json()).toMatchObject({
    losses: [{ kind: 'readings', outcome: 'lost', count: 1 }],
  });
});

it('refuses what is no project, and an empty codebook has nothing to give', async () => {
  const refused = await upload('hello');
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ detail: expect.stringContaining('no project') });
  expect((await createApi(to).request('/projects/qdc')).status).toBe(422);
});
