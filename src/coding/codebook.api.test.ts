import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTestApi, type TestApi } from '../../tests/support/test-api.ts';
import { importDocuments } from '../documents/import-documents.ts';
import { layOutPlain } from '../documents/lay-out.ts';
import { addCoding } from './actions.ts';
import type { Codebook, CodeEvent, MergeForecast } from './codebook-model.ts';
import type { Code } from './model.ts';

const TEXT = 'The corridor was named first. The route came later.';
let test: TestApi;
let document: string;

beforeEach(async () => {
  test = await makeTestApi();
  const draft = {
    fileName: 'speech.txt',
    format: 'text' as const,
    original: null,
    text: TEXT,
    layout: layOutPlain(TEXT),
    stated: { authors: [] },
    attributes: {},
    dropped: [],
    warnings: [],
  };
  await importDocuments(test.context, [draft], {
    onStored: ([first]) => (document = first?.id ?? ''),
  });
});
afterEach(() => test.close());

const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> =>
  (await (await test.request(method, path, body)).json()) as T;
const add = (body: unknown): Promise<Code> => ask('POST', '/codes', body);
const give = (code: string, words: string, coder = 'Tester') =>
  addCoding(test.context, {
    document,
    code,
    coder,
    start: TEXT.indexOf(words),
    end: TEXT.indexOf(words) + words.length,
  });
const names = ({ codes }: Codebook): string[] => codes.map(({ name }) => name);

it('adds a code between its neighbours, edits it, and refuses what is no code', async () => {
  const first = await add({ name: 'Routes', codable: false });
  await add({ name: 'road', parent: first.id });
  const railway = await add({ name: ' railway ', parent: first.id, position: 0 });
  expect(railway).toMatchObject({ name: 'railway', position: 0, codable: true });
  const book = await ask<Codebook>('GET', '/codebook');
  expect(book.codes.find(({ name }) => name === 'road')).toMatchObject({ position: 1 });
  expect(
    await ask('PATCH', `/codes/${railway.id}`, { definition: 'Rails', colour: '#123abc' }),
  ).toMatchObject({ definition: 'Rails', colour: '#123abc', name: 'railway' });
  expect((await test.request('PATCH', `/codes/${railway.id}`, { colour: 'red' })).status).toBe(422);
  expect((await test.request('POST', '/codes', { name: '' })).status).toBe(422);
  expect((await test.request('PATCH', '/codes/none', { name: 'x' })).status).toBe(404);
});

it('counts what each coder coded, and does not make a folder of a code that is in use', async () => {
  const { id } = await add({ name: 'corridor' });
  await give(id, 'corridor');
  await give(id, 'corridor', 'Second');
  await give(id, 'route', 'Second');
  const { counts } = await ask<Codebook>('GET', '/codebook');
  expect(counts.map(({ coder, origin, count }) => [coder, origin, count])).toEqual([
    ['Second', 'person', 2],
    ['Tester', 'person', 1],
  ]);
  const refused = await test.request('PATCH', `/codes/${id}`, { codable: false });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('cannot become a folder');
});

it('says what a merge will do, does that, and tells it as the life of both codes', async () => {
  const into = await add({ name: 'corridor' });
  const from = await add({ name: 'passage' });
  await add({ name: 'land passage', parent: from.id });
  await give(into.id, 'corridor');
  await give(from.id, 'corridor');
  await give(from.id, 'route');
  const forecast = await ask<MergeForecast>('GET', `/codes/${from.id}/merge?into=${into.id}`);
  expect(forecast).toEqual({
    moved: 1,
    doubled: 1,
    children: 1,
    memos: 0,
    settlements: 0,
    references: [],
  });
  const after = await ask<Codebook>('POST', `/codes/${from.id}/merge`, { into: into.id });
  expect(names(after).sort()).toEqual(['corridor', 'land passage']);
  expect(after.counts).toMatchObject([{ code: into.id, count: 2 }]);
  const { events } = await ask<{ events: CodeEvent[] }>('GET', `/codes/${into.id}/history`);
  expect(events.map(({ words }) => words)).toEqual([
    ['Took over codings of “passage”'],
    ['Made as “corridor”'],
  ]);
  expect((await test.request('POST', `/codes/${into.id}/merge`, { into: into.id })).status).toBe(
    422,
  );
});

it('does not merge codings into a folder', async () => {
  const folder = await add({ name: 'Routes', codable: false });
  const from = await add({ name: 'passage' });
  await give(from.id, 'route');
  expect((await test.request('POST', `/codes/${from.id}/merge`, { into: folder.id })).status).toBe(
    422,
  );
});

it('splits, renames, moves and removes, and remembers all of it', async () => {
  const folder = await add({ name: 'Routes', codable: false });
  const code = await add({ name: 'corridor' });
  await give(code.id, 'corridor');
  const route = await give(code.id, 'route');
  expect(await ask('GET', `/codes/${code.id}/codings`)).toMatchObject({
    codings: [
      { quote: 'corridor', coder: 'Tester' },
      { id: route.id, quote: 'route' },
    ],
  });
  const made = await ask<Code>('POST', `/codes/${code.id}/split`, {
    name: 'route',
    codings: [route.id],
  });
  await test.request('PATCH', `/codes/${code.id}`, { name: 'Corridor', whenNot: 'Roads in use' });
  await test.request('POST', `/codes/${code.id}/move`, { parent: folder.id, position: 0 });
  const { events } = await ask<{ events: CodeEvent[] }>('GET', `/codes/${code.id}/history`);
  expect(events.flatMap(({ words }) => words)).toEqual([
    'Moved from the top to “Routes”',
    'Renamed from “corridor” to “Corridor”',
    'Rewritten: when not',
    'Gave codings to “route”',
    'Made as “corridor”',
  ]);
  expect(events[0]).toMatchObject({ by: 'Tester', state: 'done', at: '2026-03-01T12:00:00.000Z' });
  const of = await ask<{ events: CodeEvent[] }>('GET', `/codes/${made.id}/history`);
  expect(of.events.flatMap(({ words }) => words)).toEqual([
    'Made as “route”',
    'Took over codings of “Corridor”',
  ]);
  expect(await ask('DELETE', `/codes/${folder.id}`)).toEqual({
    ...{ codes: 2, codings: 1, references: [] },
  });
  await ask('POST', '/undo');
  expect(names(await ask<Codebook>('GET', '/codebook')).sort()).toEqual([
    'Corridor',
    'Routes',
    'route',
  ]);
});

it('shows what a file would change, takes it in as one change, and gives it out again', async () => {
  const { id } = await add({ name: 'corridor', definition: 'Old words' });
  await give(id, 'corridor');
  const file = {
    fileName: 'book.yaml',
    text: 'corridor: {definition: New words, codable: no}\nRoutes: [road]\nFar > off: x\n',
  };
  const { rows } = await ask<{ rows: { path: string[]; state: string }[] }>(
    'POST',
    '/codebook/preview',
    file,
  );
  expect(rows.map(({ path, state }) => [path.join('/'), state])).toEqual([
    ['corridor', 'changed'],
    ['Routes', 'new'],
    ['Routes/road', 'new'],
    ['Far > off', 'new'],
  ]);
  expect(await ask('POST', '/codebook/import', file)).toEqual({ added: 3, changed: 0 });
  await ask('POST', '/undo');
  expect(await ask('POST', '/codebook/import', { ...file, overwrite: true })).toEqual({
    added: 3,
    changed: 1,
  });
  const csv = await (await test.request('GET', '/codebook/export?format=csv')).text();
  expect(csv).toContain('corridor,corridor,New words,,,,#0072b2,yes,');
  expect(csv).toContain('Far \\> off,Far > off,');
  const page = await test.request('GET', '/codebook/export?format=html');
  expect(page.headers.get('content-disposition')).toContain('codebook.html');
  expect(await page.text()).toContain('Codebook: Test case');
  expect(
    (await test.request('POST', '/codebook/preview', { fileName: 'a.csv', text: 'x' })).status,
  ).toBe(422);
});
