import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTestCase, type TestCase } from '../../tests/support/test-case.ts';
import { createApi } from '../server/api.ts';

const PAGE =
  'Railways after the war\n\nIntroduction\n\nIt was “opened at last after thirty long years”, said Nikol Pashinyan¹.\n\n1 L. Broers, *Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019.\n';

let test: TestCase;
let api: ReturnType<typeof createApi>;
beforeEach(async () => {
  test = await makeTestCase();
  api = createApi(test);
});
afterEach(() => test.close());

const upload = (path: string, body: string, fileName = 'railways.txt') =>
  api.request(`${path}?fileName=${encodeURIComponent(fileName)}`, {
    method: 'POST',
    body: new TextEncoder().encode(body),
    headers: { 'content-type': 'application/octet-stream' },
  });
const send = (method: string, path: string, body?: unknown) =>
  api.request(path, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
const listed = async (): Promise<unknown[]> => {
  const answer = (await (await send('GET', '/articles')).json()) as { articles: unknown[] };
  return answer.articles;
};

it('shows what a file holds without keeping it', async () => {
  const response = await upload('/articles/preview', PAGE);
  expect(response.status).toBe(200);
  const preview = await response.json();
  expect(preview).toMatchObject({
    fileText: PAGE,
    known: null,
    article: { notes: [{ number: 1 }], quotations: [{ speaker: 'Nikol Pashinyan' }] },
  });
  expect(await listed()).toEqual([]);
});

it('keeps an upload, lists it, corrects it, and takes it out', async () => {
  const made = await upload('/articles', PAGE, 'C:\\papers\\railways.txt');
  expect(made.status).toBe(201);
  const { id } = (await made.json()) as { id: string };
  expect(await listed()).toMatchObject([{ id, fileName: 'railways.txt', notes: 1 }]);
  const corrected = await send('POST', `/articles/${id}/corrections`, {
    target: { kind: 'quotation', id: 'q1' },
    value: { what: 'speaker', speaker: null },
  });
  expect(await corrected.json()).toMatchObject({ article: { quotations: [{ speaker: null }] } });
  const again = await send('POST', `/articles/${id}/reread`);
  expect(await again.json()).toEqual({ lost: [] });
  expect(await (await send('GET', `/articles/${id}`)).json()).toMatchObject({
    canReread: false,
    corrections: [{ user: 'Tester', value: { what: 'speaker', speaker: null } }],
    article: { quotations: [{ speaker: null }] },
  });
  expect((await send('DELETE', `/articles/${id}`)).status).toBe(200);
  expect(await listed()).toEqual([]);
});

it('says in words why a file was refused', async () => {
  const empty = await upload('/articles', '');
  expect(empty.status).toBe(422);
  expect(await empty.json()).toMatchObject({ type: '/problems/bad-input' });
  await upload('/articles', PAGE);
  const twice = await upload('/articles', PAGE);
  expect(twice.status).toBe(409);
  expect(await twice.json()).toMatchObject({ type: '/problems/conflict' });
});

it('corrects an entry of the bibliography in the article and in the register', async () => {
  const entry = 'Broers L., *Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019.';
  const { id } = (await (
    await upload('/articles', `${PAGE}\nBibliography\n\n${entry}\n`)
  ).json()) as {
    id: string;
  };
  const correct = (value: unknown) =>
    send('POST', `/articles/${id}/corrections`, { target: { kind: 'entry', id: 'b1' }, value });
  const after = await correct({ what: 'field', field: 'author', value: 'Broers, Laurence' });
  expect(await after.json()).toMatchObject({
    article: { entries: [{ reference: { names: [{ given: 'Laurence', printed: 'Broers L.' }] } }] },
    sources: [{ csl: { author: [{ family: 'Broers', given: 'Laurence' }] } }],
  });
  const wrong = await correct({ what: 'field', field: 'issued', value: 'last year' });
  expect(wrong.status).toBe(422);
  await send('POST', '/undo');
  expect(await (await send('GET', '/sources')).json()).toMatchObject({
    sources: [{ csl: { author: [{ family: 'Broers', given: 'L.' }] } }],
  });
});
