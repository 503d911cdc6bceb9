import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTestApi, type TestApi } from '../../tests/support/test-api.ts';
import {
  CollocatesResponse,
  CountsResponse,
  DispersionResponse,
  FrequenciesResponse,
  KeywordsResponse,
  PassagesResponse,
  SearchResponse,
} from './model.ts';
import { allSpans } from './results/all-spans.ts';
import { addTexts } from './testing/sample-corpus.ts';

let api: TestApi;
beforeEach(async () => {
  api = await makeTestApi();
  const before = Array.from({ length: 6 }, (_, at) => ({
    text: `Talks ${at} about peace and a strong peace treaty.`,
    date: '2019',
    language: 'en',
  }));
  const after = Array.from({ length: 6 }, (_, at) => ({
    text: `Talks ${at} about the Zangezur corridor.\n\nThe corridor again.`,
    date: '2021',
    language: 'en',
  }));
  await addTexts(api.context, [...before, ...after]);
});
afterEach(() => api.close());

const post = async (path: string, body: unknown): Promise<unknown> => {
  const response = await api.request('POST', path, body);
  expect(response.status).toBe(200);
  return response.json();
};

const total = async (query: string): Promise<number> =>
  SearchResponse.parse(await post('/search', { query })).total;

it('answers a search with counts, how it was understood, and hits', async () => {
  const answer = SearchResponse.parse(await post('/search', { query: 'corridor', limit: 2 }));
  expect(answer).toMatchObject({
    total: 12,
    passages: 12,
    documents: 6,
    searched: { documents: 12, passages: 18 },
    index: { passages: 18, indexed: 18 },
  });
  expect(answer.hits).toHaveLength(2);
  expect(answer.understood).toContain('corridor');
});

it('says what is wrong with a query and where', async () => {
  const response = await api.request('POST', '/search', { query: 'corridor (route' });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ details: { start: 9 } });
});

it('gives passages with marks, and counts by an attribute', async () => {
  const passages = PassagesResponse.parse(await post('/search/passages', { query: 'corridor' }));
  expect(passages.found).toHaveLength(12);
  const counts = CountsResponse.parse(
    await post('/search/counts', { query: 'corridor', by: 'language' }),
  );
  expect(counts.rows).toMatchObject([{ key: 'en', hits: 12, documents: 12 }]);
});

it('tells the words of one year from those of the rest, each with its passages', async () => {
  const asked = { target: 'date:2021', leastFrequency: 3, level: 0.1 };
  const table = KeywordsResponse.parse(await post('/search/keywords', asked));
  expect(table.target).toEqual({ words: 54, documents: 6 });
  expect(table.reference).toEqual({ words: 54, documents: 6 });
  const corridor = table.rows.find(({ word }) => word === 'corridor');
  expect(corridor).toMatchObject({ typicalOf: 'target', target: 12, reference: 0, targetTexts: 6 });
  const peace = table.rows.find(({ word }) => word === 'peace');
  expect(peace).toMatchObject({ typicalOf: 'reference', target: 0, reference: 12 });
  expect(table.rows.map(({ word }) => word)).not.toContain('talks');
  expect(await total(corridor?.targetQuery ?? '')).toBe(12);
  expect(await total(peace?.referenceQuery ?? '')).toBe(12);
});

it('gives the same keywords when the rest is written as a query', async () => {
  const rest = await post('/search/keywords', { target: 'date:2021', leastFrequency: 3 });
  const asked = { target: 'date:2021', reference: 'date:2019', leastFrequency: 3 };
  const written = KeywordsResponse.parse(await post('/search/keywords', asked));
  expect(written.rows.map(({ word, g2 }) => [word, g2])).toEqual(
    KeywordsResponse.parse(rest).rows.map(({ word, g2 }) => [word, g2]),
  );
});

it('finds what stands beside a word, on which side, and where', async () => {
  const asked = { query: 'treaty', window: 2 };
  const { node, rows } = CollocatesResponse.parse(await post('/search/collocates', asked));
  expect(node).toBe(6);
  expect(rows.map(({ word, left, right }) => [word, left, right])).toEqual([
    ['strong', 6, 0],
    ['peace', 6, 0],
  ]);
  expect(rows[0]).toMatchObject({ frequency: 6, logDice: 14 });
  expect(await total(rows[0]?.query ?? '')).toBe(6);
});

it('says how evenly hits are spread', async () => {
  const spread = DispersionResponse.parse(await post('/search/dispersion', { query: 'peace' }));
  expect(spread).toMatchObject({ hits: 12, documents: 12, documentsWithHits: 6 });
  expect(spread.dp).toBeCloseTo(0.5, 10);
});

it('lists the most frequent words, capitals aside', async () => {
  const asked = { query: 'date:2021', limit: 2 };
  const list = FrequenciesResponse.parse(await post('/search/frequencies', asked));
  expect(list.rows.map(({ word, count, documents }) => [word, count, documents])).toEqual([
    ['the', 12, 6],
    ['corridor', 12, 6],
  ]);
  expect(await total(list.rows[1]?.query ?? '')).toBe(12);
});

it('gives every span of a query for coding, in bounds', async () => {
  const spans = [];
  for await (const some of allSpans(api.context.db, 'corridor', { most: 5 })) spans.push(...some);
  expect(spans).toHaveLength(5);
  for (const { start, end, passage } of spans) {
    expect(end - start).toBe('corridor'.length);
    expect(start).toBeGreaterThanOrEqual(passage.start);
    expect(end).toBeLessThanOrEqual(passage.end);
  }
});

it('indexes on demand and says how far it is', async () => {
  const state = await api.request('GET', '/search/index');
  expect(await state.json()).toEqual({ passages: 18, indexed: 0 });
  expect(await post('/search/index', {})).toEqual({ passages: 18, indexed: 18 });
});
