import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestCase, type TestCase, testEngines } from '../../tests/support/test-case.ts';
import { undo } from '../db/undo.ts';
import { readDocument, readWords } from '../documents/store.ts';
import { search, searchCounts, searchPassages } from './actions.ts';
import { SearchRequest } from './model.ts';
import { addTexts } from './testing/sample-corpus.ts';

const ask = (context: TestCase, query: string, more: Partial<SearchRequest> = {}) =>
  search(context.db, SearchRequest.parse({ query, ...more }));

const matches = async (context: TestCase, query: string): Promise<string[]> =>
  (await ask(context, query)).hits.map(({ match }) => match);

describe.each(testEngines())('search (%s)', (engine) => {
  let context: TestCase;
  beforeEach(async () => {
    context = await makeTestCase({ engine });
  });
  afterEach(() => context.close());

  it('finds a word in its line, with its place in the text', async () => {
    const text = 'First came the talks.\n\nThen the corridor was named, and the talks went on.';
    const [document = ''] = await addTexts(context, [{ title: 'Talks', text, date: '2020-11-10' }]);
    const { hits, ...found } = await ask(context, 'corridor', { context: 2 });
    expect(found).toMatchObject({ total: 1, passages: 1, documents: 1, words: 14 });
    expect(hits).toEqual([
      {
        document,
        title: 'Talks',
        source: null,
        sphere: null,
        passage: 2,
        date: '2020-11-10',
        language: 'en',
        left: 'Then the ',
        match: 'corridor',
        right: ' was named',
        start: text.indexOf('corridor'),
        end: text.indexOf('corridor') + 8,
      },
    ]);
  });

  it('joins words by AND, OR, NOT and NEAR, and never across passages', async () => {
    await addTexts(context, [
      { text: 'The corridor and the route.\n\nThe corridor alone.\n\nA route to Lachin.' },
    ]);
    expect(await matches(context, 'corridor route')).toEqual(['corridor', 'route']);
    expect(await matches(context, 'corridor OR route')).toHaveLength(4);
    expect(await matches(context, 'route -Lachin')).toEqual(['route']);
    expect(await matches(context, 'route NEAR/2 corridor')).toEqual(['corridor and the route']);
    expect(await matches(context, 'route NEAR/1 corridor')).toEqual([]);
    expect(await matches(context, '"route the"')).toEqual([]);
    expect(await matches(context, '"corridor alone"')).toEqual(['corridor alone']);
    expect(await matches(context, 'corri*')).toEqual(['corridor', 'corridor']);
  });

  it('counts only texts that are in force, and each document of a shared text', async () => {
    await addTexts(context, [{ text: 'A lonely ceasefire.', attributes: { n: '1' } }]);
    await addTexts(context, [{ text: 'A lonely ceasefire.', attributes: { n: '2' } }]);
    expect(await ask(context, 'ceasefire')).toMatchObject({ total: 2, documents: 2 });
    await undo(context);
    expect(await ask(context, 'ceasefire')).toMatchObject({ total: 1, documents: 1, words: 3 });
    await undo(context);
    expect(await ask(context, 'ceasefire')).toMatchObject({ total: 0, documents: 0, words: 0 });
  });

  it('filters by date and language, alone and under OR and NOT', async () => {
    await addTexts(context, [
      { text: 'The border was closed.', date: '2020-09-27', language: 'en' },
      { text: 'The border was opened.', date: '2021-11', language: 'en' },
      { text: 'Граница была закрыта и не открыта.', date: '2021', language: 'ru' },
    ]);
    expect((await ask(context, 'date:2020')).hits.map(({ match }) => match)).toEqual([
      'The border was closed',
    ]);
    expect(await ask(context, 'border date:2021')).toMatchObject({ total: 1, words: 10 });
    expect((await ask(context, 'border -date:2020..2020')).total).toBe(1);
    expect((await ask(context, 'closed OR language:ru')).total).toBe(2);
    expect((await ask(context, 'date:2021-11..2021-12')).total).toBe(1);
  });

  it('sorts by the words around the match and by date', async () => {
    await addTexts(context, [
      { text: 'zeta corridor alpha', date: '2021' },
      { text: 'Alpha corridor zeta', date: '2020' },
      { text: 'corridor mu' },
    ]);
    const lefts = async (sort: SearchRequest['sort']) =>
      (await ask(context, 'corridor', { sort })).hits.map(({ left }) => left.trim());
    expect(await lefts(['1L'])).toEqual(['', 'Alpha', 'zeta']);
    expect(await lefts(['1R'])).toEqual(['zeta', '', 'Alpha']);
    expect(await lefts(['date'])).toEqual(['Alpha', 'zeta', '']);
    expect(await lefts(['-date'])).toEqual(['zeta', 'Alpha', '']);
  });

  it('gives passages once, with all their marks', async () => {
    const text = 'A corridor is no corridor.\n\nNothing here.';
    await addTexts(context, [{ text }]);
    const { found, total, passages } = await searchPassages(context.db, {
      query: 'corridor',
      offset: 0,
      limit: 10,
      sort: [],
    });
    expect([total, passages, found.length]).toEqual([2, 1, 1]);
    const words = found[0]?.marks.map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['corridor', 'corridor']);
  });

  it('counts over time with the empty years between, each row with its query', async () => {
    await addTexts(context, [
      { text: 'corridor one', date: '2018-05-01' },
      { text: 'corridor two corridor', date: '2020' },
      { text: 'nothing three', date: '2020-03' },
      { text: 'undated corridor' },
    ]);
    const { rows } = await searchCounts(context.db, { query: 'corridor', by: 'year' });
    expect(rows.map(({ key, hits, documents }) => [key, hits, documents])).toEqual([
      ['2018', 1, 1],
      ['2019', 0, 0],
      ['2020', 2, 2],
      ['', 1, 1],
    ]);
    for (const row of rows) {
      if (row.query === null) continue;
      expect((await ask(context, row.query)).total, row.query).toBe(row.hits);
    }
    expect(rows[2]).toMatchObject({
      words: 5,
      perMillion: 400_000,
      query: 'corridor date:2020-01-01..2020-12-31',
    });
  });

  it('counts by a column of a corpus', async () => {
    await addTexts(context, [
      { text: 'corridor', attributes: { party: 'A' } },
      { text: 'corridor again corridor', attributes: { party: 'B' } },
    ]);
    const { rows } = await searchCounts(context.db, { query: 'corridor', by: 'attribute:party' });
    expect(rows.map(({ key, hits, words }) => [key, hits, words])).toEqual([
      ['B', 2, 3],
      ['A', 1, 1],
    ]);
    for (const { query, hits } of rows) expect((await ask(context, query ?? '')).total).toBe(hits);
    expect((await ask(context, 'corridor column:party')).total).toBe(3);
  });

  it('counts by outlet and first author, as the source says or the file itself', async () => {
    await addTexts(context, [
      { text: 'corridor', outlet: 'TASS', authors: ['Ivanova, A.', 'Petrov, B.'] },
      { text: 'corridor again corridor' },
    ]);
    const count = async (by: 'outlet' | 'author') =>
      (await searchCounts(context.db, { query: 'corridor', by })).rows.map(({ key, hits }) => [
        key,
        hits,
      ]);
    const total = async (query: string) => (await ask(context, query)).total;
    expect(await count('outlet')).toEqual([
      ['', 2],
      ['TASS', 1],
    ]);
    expect(await count('author')).toEqual([
      ['', 2],
      ['Ivanova, A.', 1],
    ]);
    expect(await total('corridor outlet:tass')).toBe(1);
    expect(await total('corridor author:petrov')).toBe(1);
    expect(await total('corridor -author:Ivanova')).toBe(2);
  });

  it('says which spellings of a word occur', async () => {
    await addTexts(context, [
      { text: 'Пашинян прибыл, и Пашинян уехал из Москвы.', language: 'ru' },
      { text: 'Pashinyan left.', language: 'en' },
    ]);
    const { terms, understood } = await ask(context, 'Paşinyan');
    expect(terms[0]?.spellings.map(({ form }) => form)).toEqual(['Пашинян', 'Pashinyan']);
    expect(understood).toContain('пашинян, pashinyan');
  });

  it('gives a match that is the text at its place, whatever the words', async () => {
    const word = fc.constantFrom('мир', 'war', 'İz', 'e\u0301t', '𐐀𐐁', "Arts'akh", 'שלום', '亚');
    const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.array(word, { minLength: 1, maxLength: 3 }),
        async (all, asked) => {
          const own = await makeTestCase({ engine });
          try {
            const text = all.map((words) => words.join('\u{1F30D} ')).join('\n\n');
            const [id = ''] = await addTexts(own, [{ text }]);
            const query = `exact:"${asked.join(' ')}"`;
            const { hits, total } = await ask(own, query, { limit: 500 });
            const stored = await readWords(own.db, (await readDocument(own.db, id)).text);
            const expected = all.flatMap((words) =>
              words.filter((_, at) => asked.every((each, n) => words[at + n] === each)),
            );
            expect(total).toBe(expected.length);
            for (const { match, start, end } of hits) {
              expect(match).toBe(stored.slice(start, end));
              expect(match.split('\u{1F30D} ')).toEqual(asked);
            }
          } finally {
            await own.close();
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});
