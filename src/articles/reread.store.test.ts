import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeTestCase } from '../../tests/support/test-case.ts';
import { checkCase } from '../shell/check-case.ts';
import { editSource } from '../sources/actions.ts';
import { listSources } from '../sources/store.ts';
import { importArticle, removeArticle, rereadArticle } from './import-article.ts';
import { mergeSourcesByHand, splitSource } from './source-uses/actions.ts';
import { usesOfSource } from './source-uses/source-uses.ts';
import { loadArticle } from './store.ts';
import { acts, DECIDED_PAGE, decideAll } from './testing/person.ts';

it('keeps every decision of a person whenever the file is read again', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (plan) => {
      const test = await makeTestCase();
      try {
        const person = await decideAll(test, plan);
        const before = await person.state();
        const { lost } = await rereadArticle(test, before.article.id);
        expect(lost).toEqual([]);
        expect(await person.state()).toEqual(before);
        expect((await checkCase(test.db)).flatMap(({ faults }) => faults)).toEqual([]);
      } finally {
        await test.close();
      }
    }),
    { numRuns: 25 },
  );
});

it('brings back what was decided when the same file is imported again', async () => {
  const test = await makeTestCase();
  const file = { bytes: new TextEncoder().encode(DECIDED_PAGE), fileName: 'railways.txt' };
  const first = await importArticle(test, file);
  const [broers, waal] = [first.citations[0]?.source ?? '', first.citations[2]?.source ?? ''];
  const cornell = first.citations.find(({ note }) => note === 'n6')?.source ?? '';
  await mergeSourcesByHand(test, broers, [waal]);
  await editSource(test, cornell, { csl: { title: 'Another title altogether' } });
  const uses = await usesOfSource(test.db, broers);
  const split = await splitSource(test, broers, [uses.at(-1)?.row ?? '']);
  const before = {
    sources: await listSources(test.db),
    article: await loadArticle(test.db, first.id),
  };
  await removeArticle(test, first.id);
  expect((await checkCase(test.db)).flatMap(({ faults }) => faults)).toEqual([]);
  const second = await importArticle(test, file);
  expect(await listSources(test.db)).toEqual(before.sources);
  expect({ ...second, id: first.id }).toEqual(before.article);
  expect(await usesOfSource(test.db, split.id)).toHaveLength(1);
  await test.close();
});

it('knows merged sources when another article brings them', async () => {
  const test = await makeTestCase();
  const file = (text: string) => ({ bytes: new TextEncoder().encode(text), fileName: 'r.txt' });
  const first = await importArticle(test, file(DECIDED_PAGE));
  const [broers, waal] = [first.citations[0]?.source ?? '', first.citations[2]?.source ?? ''];
  await mergeSourcesByHand(test, broers, [waal]);
  const before = await listSources(test.db);
  await importArticle(test, file(DECIDED_PAGE.replace('Nobody knows', 'Somebody knows')));
  expect(await listSources(test.db)).toEqual(before);
  await test.close();
});
