import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTestApi, type TestApi } from '../../tests/support/test-api.ts';
import { importDocuments } from '../documents/import-documents.ts';
import { layOutPlain } from '../documents/lay-out.ts';
import { codingAt } from './actions.ts';
import { anchorAt } from './anchoring.ts';
import { addCode } from './codebook-actions.ts';
import { correctDocument } from './correct-document.ts';
import { codingToRow } from './rows.ts';

const TEXT = 'The corridor was named first.\n\nЗангезурский коридор 👋🏽 обсуждали.';

let test: TestApi;
let document: string;
beforeEach(async () => {
  test = await makeTestApi();
  await importDocuments(
    test.context,
    [
      {
        fileName: 'speech.txt',
        format: 'text',
        original: null,
        text: TEXT,
        layout: layOutPlain(TEXT),
        stated: { authors: [] },
        attributes: {},
        dropped: [],
        warnings: [],
      },
    ],
    { onStored: ([first]) => (document = first?.id ?? '') },
  );
});
afterEach(() => test.close());

const json = async (method: string, path: string, body?: unknown): Promise<unknown> =>
  (await test.request(method, path, body)).json();
const at = (words: string) => ({
  document,
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
const placed = (coder?: string) =>
  json('GET', `/documents/${document}/codings${coder ? `?coder=${coder}` : ''}`);

it('codes, gives another code, removes, and takes the removal back', async () => {
  const { id } = await addCode(test.context, { name: 'corridor' });
  const other = await addCode(test.context, { name: 'route' });
  const added = await test.request('POST', '/codings', { ...at('коридор'), code: id });
  expect(added.status).toBe(201);
  const { coding } = (await added.json()) as { coding: { id: string; quote: string } };
  expect(coding.quote).toBe('коридор');
  await json('PATCH', `/codings/${coding.id}`, { code: other.id });
  expect(await placed()).toMatchObject({ codings: [{ id: coding.id, code: other.id }] });
  await json('POST', '/codings/remove', { ids: [coding.id] });
  expect(await placed()).toMatchObject({ codings: [] });
  await json('POST', '/undo');
  expect(await placed()).toMatchObject({ codings: [{ id: coding.id, code: other.id }] });
});

it('refuses to make two codings the same', async () => {
  const first = await addCode(test.context, { name: 'corridor' });
  const other = await addCode(test.context, { name: 'route' });
  await json('POST', '/codings', { ...at('коридор'), code: first.id });
  const { coding } = (await json('POST', '/codings', { ...at('коридор'), code: other.id })) as {
    coding: { id: string };
  };
  const changed = await test.request('PATCH', `/codings/${coding.id}`, { code: first.id });
  expect(changed.status).toBe(409);
  const undisturbed = await test.request('PATCH', `/codings/${coding.id}`, { code: other.id });
  expect(undisturbed.status).toBe(200);
});

it('makes a code and applies it in one step that one undo takes back', async () => {
  const made = await json('POST', '/codings', { ...at('corridor'), newCode: 'corridor' });
  expect(made).toMatchObject({ code: { name: 'corridor' }, coding: { quote: 'corridor' } });
  await json('POST', '/undo');
  expect(await json('GET', '/codebook')).toMatchObject({ codes: [] });
  expect(await placed()).toMatchObject({ codings: [] });
});

it('shows a coder what he coded and nothing of the others', async () => {
  const { id } = await addCode(test.context, { name: 'corridor' });
  await json('POST', '/codings', { ...at('corridor'), code: id, coder: 'Anna' });
  await json('POST', '/codings', { ...at('коридор'), code: id, coder: 'Boris' });
  expect(await placed('Anna')).toMatchObject({ codings: [{ coder: 'Anna' }] });
  expect(await placed()).toMatchObject({ codings: [{ coder: 'Anna' }, { coder: 'Boris' }] });
  expect(await json('GET', '/reading-list?coder=Anna')).toMatchObject({
    documents: [{ id: document, coded: 1, review: 0, read: false }],
  });
  await json('POST', `/documents/${document}/readings`, { coder: 'Clara', read: true });
  expect(await json('GET', '/coders')).toEqual({
    user: 'Tester',
    coders: [
      { name: 'Anna', codings: 1 },
      { name: 'Boris', codings: 1 },
      { name: 'Clara', codings: 0 },
    ],
  });
  expect(await json('GET', '/reading-list?coder=Clara')).toMatchObject({
    documents: [{ coded: 0, read: true }],
  });
});

it('confirms what a machine coded', async () => {
  const code = await addCode(test.context, { name: 'corridor' });
  const { text } = (await placed()) as { text: string };
  const anchor = anchorAt(TEXT, at('corridor'));
  if (!anchor) throw new Error('no anchor');
  const of = { code: code.id, document, text, coder: 'Tester', origin: 'machine' } as const;
  const coding = codingAt(test.context, anchor, of);
  await test.context.db.insertInto('codings').values(codingToRow(coding)).execute();
  expect(await placed()).toMatchObject({ codings: [{ origin: 'machine' }] });
  await json('POST', '/codings/confirm', { ids: [coding.id] });
  expect(await placed()).toMatchObject({ codings: [{ origin: 'confirmed' }] });
});

it('lists what could not be carried over, with the old words and a proposal, and places it', async () => {
  const code = await addCode(test.context, { name: 'corridor' });
  await json('POST', '/codings', { ...at('corridor'), code: code.id });
  const corrected = TEXT.replace('corridor', 'passage');
  await correctDocument(test.context, document, corrected, 'as printed');
  expect(await placed()).toMatchObject({ codings: [] });
  const review = (await json('GET', `/documents/${document}/review`)) as {
    waiting: { coding: { id: string }; proposal: { start: number; end: number } }[];
  };
  expect(review.waiting).toMatchObject([
    { coding: { quote: 'corridor', doubt: /changed/ }, words: 'passage' },
  ]);
  const [first] = review.waiting;
  await json('PATCH', `/codings/${first?.coding.id}`, first?.proposal);
  expect(await placed()).toMatchObject({ codings: [{ start: 4, end: 11 }] });
  expect(await json('GET', `/documents/${document}/review`)).toEqual({ waiting: [] });
});

it('keeps memos on a coding with it: removed together, back together', async () => {
  const { coding } = (await json('POST', '/codings', {
    ...at('corridor'),
    newCode: 'corridor',
  })) as { coding: { id: string } };
  const of = { on: 'coding', target: coding.id };
  const memo = (await json('POST', '/memos', { ...of, text: 'Whose word?' })) as { id: string };
  await json('PATCH', `/memos/${memo.id}`, { text: 'Whose word is it?' });
  const listed = () => json('GET', `/memos?on=coding&target=${coding.id}`);
  expect(await listed()).toMatchObject({ memos: [{ text: 'Whose word is it?' }] });
  await json('POST', '/codings/remove', { ids: [coding.id] });
  expect(await listed()).toEqual({ memos: [] });
  await json('POST', '/undo');
  expect(await listed()).toMatchObject({ memos: [{ id: memo.id }] });
  await json('DELETE', `/memos/${memo.id}`);
  expect(await json('GET', '/memos')).toEqual({ memos: [] });
});

it('gives a text once and for ever', async () => {
  const { text } = (await placed()) as { text: string };
  const answer = await test.request('GET', `/texts/${text}`);
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(await answer.json()).toMatchObject({ text: TEXT, layout: { blocks: [{}, {}] } });
});

it.each([
  ['POST', '/codings', { document: 'none', start: 0, end: 4, newCode: 'x' }, 404],
  ['POST', '/codings', { document: 'none', start: 0, end: 4 }, 422],
  ['POST', '/codings', { document: 'none', start: 0, end: 4, code: 'a', newCode: 'b' }, 422],
  ['PATCH', '/codings/none', { start: 0, end: 4 }, 404],
  ['POST', '/codings/remove', { ids: ['none'] }, 404],
  ['POST', '/codings/remove', { ids: [] }, 422],
  ['GET', '/documents/none/codings', undefined, 404],
  ['POST', '/memos', { on: 'code', target: 'none', text: 'x' }, 404],
  ['POST', '/memos', { on: 'case', target: 'other', text: 'x' }, 422],
  ['DELETE', '/memos/none', undefined, 404],
])('%s %s with %j is refused', async (method, path, body, status) => {
  expect((await test.request(method, path, body)).status).toBe(status);
});

it('refuses a folder and leaves no new code behind when the place is wrong', async () => {
  const wrong = await test.request('POST', '/codings', {
    document,
    start: 3,
    end: 90_000,
    newCode: 'lost',
  });
  expect(wrong.status).toBe(422);
  expect(await json('GET', '/codebook')).toMatchObject({ codes: [] });
});
