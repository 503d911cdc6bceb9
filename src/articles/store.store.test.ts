import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestCase, type TestCase, testEngines } from '../../tests/support/test-case.ts';
import { change } from '../db/change.ts';
import { undo } from '../db/undo.ts';
import { articleToRows, rowsToArticle } from './rows.ts';
import { deleteArticle, insertArticle, listArticles, loadArticle } from './store.ts';
import { articleArbitrary } from './testing/article-arbitrary.ts';

const AT = '2026-03-01T12:00:00.000Z';

describe.each(testEngines())('articles in a case, %s engine', (engine) => {
  let test: TestCase;
  beforeEach(async () => {
    test = await makeTestCase({ engine });
  });
  afterEach(() => test.close());

  it('gives back the article that was saved, and nothing after it was removed', async () => {
    await fc.assert(
      fc.asyncProperty(articleArbitrary(), async (article) => {
        await change(test, 'Import', (door) => insertArticle(door, article, AT, 1));
        expect(await loadArticle(test.db, article.id)).toEqual(article);
        await change(test, 'Remove', (door) => deleteArticle(door, article.id));
        expect(await listArticles(test.db)).toEqual([]);
        await undo(test);
        expect(await loadArticle(test.db, article.id)).toEqual(article);
        await undo(test);
        await expect(loadArticle(test.db, article.id)).rejects.toMatchObject({ code: 'not-found' });
      }),
      { numRuns: 15 },
    );
  });
});

it('turns rows into the article they were made from', () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      expect(rowsToArticle(articleToRows(article, AT, 1))).toEqual(article);
    }),
    { numRuns: 100 },
  );
});
