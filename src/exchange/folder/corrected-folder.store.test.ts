import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../tests/support/temporary.ts';
import { makeTestCase, type TestCase } from '../../../tests/support/test-case.ts';
import { importArticle, removeArticle, rereadArticle } from '../../articles/import-article.ts';
import { loadArticle } from '../../articles/store.ts';
import { acts, DECIDED_PAGE, decideAll } from '../../articles/testing/person.ts';
import { checkCase } from '../../shell/check-case.ts';
import { listSources } from '../../sources/store.ts';
import { exportFolder } from './export-folder.ts';
import { importFolder } from './import-folder.ts';

const everything = async ({ db }: TestCase, article: string) => ({
  sources: await listSources(db),
  article: await loadArticle(db, article),
  corrections: await db.selectFrom('article_corrections').selectAll().orderBy('id').execute(),
});

it('a case folder holds whatever a person decided, and it holds there too', async () => {
  const folder = temporaryFolder();
  let turn = 0;
  await fc.assert(
    fc.asyncProperty(acts, async (plan) => {
      const [from, to] = [await makeTestCase(), await makeTestCase()];
      try {
        const { article } = await (await decideAll(from, plan)).state();
        turn += 1;
        const place = join(folder, String(turn));
        await exportFolder(from, place);
        await importFolder(to, place);
        const before = await everything(from, article.id);
        expect(await everything(to, article.id)).toEqual(before);
        expect((await checkCase(to.db)).flatMap(({ faults }) => faults)).toEqual([]);
        await rereadArticle(to, article.id);
        expect(await everything(to, article.id)).toEqual(before);
      } finally {
        await from.close();
        await to.close();
      }
    }),
    { numRuns: 15 },
  );
});

it('what was decided about an article that was taken out comes along', async () => {
  const [from, to] = [await makeTestCase(), await makeTestCase()];
  const plan = [{ act: 'cite' as const, a: 0, b: 1 }];
  const { article } = await (await decideAll(from, plan)).state();
  await removeArticle(from, article.id);
  const place = join(temporaryFolder(), 'case');
  await exportFolder(from, place);
  await importFolder(to, place);
  const bytes = new TextEncoder().encode(DECIDED_PAGE);
  const again = await importArticle(to, { bytes, fileName: 'railways.txt' });
  expect({ ...again, id: article.id }).toEqual(article);
  await from.close();
  await to.close();
});
