import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeTestCase, type TestCase, testEngines } from '../../tests/support/test-case.ts';
import { search } from './actions.ts';
import { ensureIndexed, indexState } from './index/ensure-indexed.ts';
import { SearchRequest } from './model.ts';
import { addTexts } from './testing/sample-corpus.ts';

/** Spellings of two names, with the language of the text in which each stands. */
const NAMES = [
  [
    ['Pashinyan', 'en'],
    ['Пашинян', 'ru'],
    ['Փաշինյան', 'hy'],
    ['Paşinyan', 'tr'],
    ['ფაშინიანი', 'ka'],
  ],
  [
    ['Karabakh', 'en'],
    ['Карабах', 'ru'],
    ['Qarabağ', 'az'],
    ['Ղարաբաղ', 'hy'],
    ['ყარაბაღი', 'ka'],
  ],
] as const;

const NEAR_NAMES = [
  ['Aliyev', 'Aliyeva'],
  ['Sargsyan', 'Sarkisov'],
  ['Shusha', 'Sushi'],
] as const;

describe.each(testEngines())('spellings (%s)', (engine) => {
  let context: TestCase;
  beforeAll(async () => {
    context = await makeTestCase({ engine });
    const spellings = NAMES.flatMap((name) => [...name]);
    await addTexts(context, [
      ...spellings.map(([text, language]) => ({ text: `${text} 2020.`, language })),
      ...NEAR_NAMES.flat().map((text) => ({ text: `${text} 2021.`, language: 'en' })),
    ]);
  });
  afterAll(() => context.close());

  const found = async (query: string): Promise<string[]> =>
    (await search(context.db, SearchRequest.parse({ query }))).hits.map(({ match }) => match);

  it('finds every spelling of a name by every other', async () => {
    for (const name of NAMES) {
      const all = name.map(([spelling]) => spelling);
      for (const spelling of all) expect(await found(spelling), spelling).toEqual(all);
    }
  });

  it('keeps near names apart', async () => {
    for (const [one, other] of NEAR_NAMES) {
      expect(await found(one)).toEqual([one]);
      expect(await found(other)).toEqual([other]);
    }
  });

  it('finds one spelling alone in the exact mode', async () => {
    expect(await found('exact:qarabağ')).toEqual(['Qarabağ']);
    expect(await found('=qarabağ')).toEqual([]);
  });
});

describe.each(testEngines())('an index that is stopped (%s)', (engine) => {
  it('goes on where it was, and holds every passage once', async () => {
    const context = await makeTestCase({ engine });
    const text = Array.from({ length: 9000 }, (_, at) => `word${at % 10} one`).join('\n\n');
    await addTexts(context, [{ text }]);
    const stop = new AbortController();
    const onProgress = (): void => stop.abort();
    expect(await ensureIndexed(context.db, { onProgress, signal: stop.signal })).toEqual({
      passages: 9000,
      indexed: 8192,
    });
    await addTexts(context, [{ text: 'word1 more' }]);
    expect(await ensureIndexed(context.db)).toEqual({ passages: 9001, indexed: 9001 });
    await addTexts(context, [{ text: 'word1 last' }]);
    const { total } = await search(context.db, SearchRequest.parse({ query: 'exact:word1' }));
    expect(total).toBe(902);
    expect(await indexState(context.db)).toEqual({ passages: 9002, indexed: 9002 });
    await context.close();
  });

  it('leaves nothing of a chunk that was not finished', async () => {
    const context = await makeTestCase({ engine });
    await addTexts(context, [{ text: 'one two three' }]);
    await context.db.schema.alterTable('search_postings').renameTo('elsewhere').execute();
    await expect(ensureIndexed(context.db)).rejects.toThrow();
    await context.db.schema.alterTable('elsewhere').renameTo('search_postings').execute();
    const words = await context.db.selectFrom('search_words').selectAll().execute();
    expect(words).toEqual([]);
    await ensureIndexed(context.db);
    const { total } = await search(context.db, SearchRequest.parse({ query: 'two' }));
    expect(total).toBe(1);
    await context.close();
  });
});
