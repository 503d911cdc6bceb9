import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTestApi, type TestApi } from '../../../tests/support/test-api.ts';
import { importArticle } from '../import-article.ts';

const PAGE = `Railways after the war

Ewa Kowalska

Introduction

The railway will be opened within a year¹. It was not². The term is disputed³.

1 L. Broers, *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019, p. 12.

2 Ibid.

3 T. De Waal, *Black Garden: Armenia and Azerbaijan through Peace and War*, New York University Press, New York 2013.

Bibliography

Broers L., *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019.
`;

interface Use {
  row: string;
  kind: string;
  note: string | null;
  printed: string;
}

/** What the routes answer, as far as these tests look at it. */
interface Answer {
  sources: { id: string; inBibliography: boolean }[];
  uses: Use[];
  counts: unknown[];
  styles: unknown[];
  id: string;
  text: string;
  detail: string;
}
const json = async (response: Response): Promise<Answer> => (await response.json()) as Answer;

let test: TestApi;
let broers: string;
let waal: string;
beforeEach(async () => {
  test = await makeTestApi();
  await importArticle(test.context, { bytes: new TextEncoder().encode(PAGE), fileName: 'r.txt' });
  const ids = (await sources()).map(({ id }) => id);
  broers = ids.find((id) => id.startsWith('broers')) ?? '';
  waal = ids.find((id) => id.includes('waal')) ?? '';
});
afterEach(() => test.close());

async function sources(): Promise<Answer['sources']> {
  const response = await test.request('GET', '/sources');
  return (await json(response)).sources;
}
async function uses(id: string): Promise<Use[]> {
  const response = await test.request('GET', `/sources/${id}/uses`);
  return (await json(response)).uses;
}

it('shows every place where a source stands, as it was printed', async () => {
  expect(await uses(broers)).toMatchObject([
    { kind: 'citation', note: '1', form: 'full', locator: 'p. 12' },
    { kind: 'citation', note: '2', form: 'ibid', printed: expect.stringMatching(/^Ibid/) },
    { kind: 'entry', note: null, printed: expect.stringMatching(/^Broers L\./) },
  ]);
});

it('counts the uses of each source', async () => {
  const { counts } = await json(await test.request('GET', '/source-uses'));
  expect(counts).toContainEqual({ source: broers, citations: 2, entries: 1, articles: 1 });
  expect(counts).toContainEqual({ source: waal, citations: 1, entries: 0, articles: 1 });
});

it('merges two sources, re-points their citations, and takes it back', async () => {
  const merged = await test.request('POST', `/sources/${broers}/merge`, { others: [waal] });
  expect(merged.status).toBe(200);
  expect(await sources()).toHaveLength(1);
  expect(await uses(broers)).toHaveLength(4);
  await test.request('POST', '/undo');
  expect(await sources()).toHaveLength(2);
  expect(await uses(waal)).toHaveLength(1);
});

it('splits a place off into a source of its own', async () => {
  const entry = (await uses(broers)).find(({ kind }) => kind === 'entry');
  const split = await test.request('POST', `/sources/${broers}/split`, { rows: [entry?.row] });
  expect(split.status).toBe(201);
  const made = await json(split);
  expect(made).toMatchObject({
    inBibliography: true,
    csl: { title: expect.stringContaining('Anatomy') },
  });
  expect(await uses(made.id)).toHaveLength(1);
  expect(await uses(broers)).toHaveLength(2);
  expect((await sources()).find(({ id }) => id === broers)?.inBibliography).toBe(false);
});

it('splits neither everything nor what is not there', async () => {
  const rows = (await uses(broers)).map(({ row }) => row);
  expect((await test.request('POST', `/sources/${broers}/split`, { rows })).status).toBe(422);
  const wrong = await test.request('POST', `/sources/${broers}/split`, { rows: ['none'] });
  expect(wrong.status).toBe(404);
});

it('removes only what nothing cites', async () => {
  expect((await test.request('POST', '/sources/remove', { ids: [broers] })).status).toBe(409);
  await test.request('POST', '/sources', { id: 'loose', type: 'book', title: 'Loose' });
  expect((await test.request('POST', '/sources/remove', { ids: ['loose'] })).status).toBe(200);
  expect(await sources()).toHaveLength(2);
});

it('prints a source in a chosen style', async () => {
  const response = await test.request('GET', `/sources/${broers}/citation?style=dragoman-gost`);
  expect((await json(response)).text).toMatch(/^Broers L\. Armenia and Azerbaijan/);
  expect((await test.request('GET', `/sources/${broers}/citation?style=none`)).status).toBe(404);
  const { styles } = await json(await test.request('GET', '/citation-styles'));
  expect(styles).toHaveLength(5);
});

it('imports a file of references whole or not at all, and writes one', async () => {
  const whole = { fileName: 'a.bib', text: '@book{k, title={A}, year=2020}\n@book{l, title={B}}' };
  expect((await test.request('POST', '/bibliography/preview', whole)).status).toBe(200);
  expect(await sources()).toHaveLength(2);
  expect((await test.request('POST', '/bibliography', whole)).status).toBe(201);
  expect(await sources()).toHaveLength(4);
  const broken = { fileName: 'b.bib', text: '@book{m, title={A}}\n@book{n, title={B}' };
  const refused = await test.request('POST', '/bibliography', broken);
  expect(refused.status).toBe(422);
  expect((await json(refused)).detail).toMatch(/line 2/);
  expect(await sources()).toHaveLength(4);
  const file = await test.request('GET', '/bibliography?format=ris');
  expect(await file.text()).toMatch(/^TY {2}-/m);
});
