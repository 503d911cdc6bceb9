import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTestCase, type TestCase } from '../../tests/support/test-case.ts';
import { addCoding } from '../coding/actions.ts';
import { addCode } from '../coding/codebook-actions.ts';
import { search } from './actions.ts';
import { SearchRequest } from './model.ts';
import { addTexts } from './testing/sample-corpus.ts';

const TEXT = 'The first corridor.\n\nThe second corridor.\n\nThe third corridor.';

let context: TestCase;
beforeEach(async () => {
  context = await makeTestCase();
  const [document = ''] = await addTexts(context, [{ text: TEXT, language: 'en' }]);
  const roads = await addCode(context, { name: 'Roads' });
  const closed = await addCode(context, { name: 'Closed roads', parent: roads.id });
  const at = (words: string) => ({
    document,
    start: TEXT.indexOf(words),
    end: TEXT.indexOf(words) + words.length,
  });
  await addCoding(context, { ...at('first'), code: roads.id, coder: 'AB' });
  await addCoding(context, { ...at('second'), code: closed.id, coder: 'CD' });
});
afterEach(() => context.close());

const found = async (query: string): Promise<string[]> =>
  (await search(context.db, SearchRequest.parse({ query }))).hits.map(({ left }) => left);

it('finds passages that a code, or one below it, was given to', async () => {
  expect(await found('corridor code:roads')).toEqual(['The first ', 'The second ']);
  expect(await found('corridor code:"Closed roads"')).toEqual(['The second ']);
  expect(await found('corridor -code:roads')).toEqual(['The third ']);
  expect(await found('corridor code:unknown')).toEqual([]);
});

it('takes a code and a coder side by side for one coding', async () => {
  expect(await found('corridor coder:AB')).toEqual(['The first ']);
  expect(await found('corridor code:"Closed roads" coder:AB')).toEqual([]);
});
