import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTestCase, type TestCase } from '../../../tests/support/test-case.ts';
import { setNoteKind } from '../../articles/actions.ts';
import { importArticle } from '../../articles/import-article.ts';
import { loadArticle } from '../../articles/store.ts';
import { setSphere } from '../../sources/actions.ts';
import { listSources } from '../../sources/store.ts';
import { exportFolder } from './export-folder.ts';
import { importFolder } from './import-folder.ts';

const PAGE = `Railways after the war

Ewa Kowalska

Introduction

According to Nikol Pashinyan, “the railway will be opened within a year”¹. It was not².

1 L. Broers, *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019, p. 12.

2 Ibid.
`;

let from: TestCase;
let to: TestCase;
let folder: string;
beforeEach(async () => {
  [from, to] = [await makeTestCase(), await makeTestCase()];
  folder = mkdtempSync(join(tmpdir(), 'dragoman-folder-'));
});
afterEach(async () => {
  await from.close();
  await to.close();
  rmSync(folder, { recursive: true });
});

async function exported(): Promise<string> {
  const file = { bytes: new TextEncoder().encode(PAGE), fileName: 'railways.txt' };
  const { id } = await importArticle(from, file);
  await setNoteKind(from, id, 'n1', 'mixed');
  await setSphere(
    from,
    (await listSources(from.db)).map((source) => source.id),
    'turkish',
  );
  const place = join(folder, 'case');
  await exportFolder(from, place);
  return place;
}

const everything = async ({ db }: TestCase) => ({
  sources: await listSources(db),
  articles: await db.selectFrom('articles').selectAll().execute(),
  corrections: await db.selectFrom('article_corrections').selectAll().execute(),
  originals: await db.selectFrom('originals').select(['sha256', 'media_type']).execute(),
});

it('loses nothing on the way out and back', async () => {
  const place = await exported();
  await importFolder(to, place);
  expect(await everything(to)).toEqual(await everything(from));
  const [article] = (await everything(from)).articles;
  const id = article?.id ?? '';
  expect(await loadArticle(to.db, id)).toEqual(await loadArticle(from.db, id));
});

it('writes the same folder from the case that was made of it', async () => {
  const place = await exported();
  await importFolder(to, place);
  const again = join(folder, 'again');
  const files = await exportFolder(to, again);
  for (const name of files) {
    expect(readFileSync(join(again, name), 'utf8'), name).toBe(
      readFileSync(join(place, name), 'utf8'),
    );
  }
});

it('writes into an empty folder only', async () => {
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  await expect(exportFolder(from, folder)).rejects.toMatchObject({ code: 'conflict' });
});

const damage = (place: string, name: string, change: (text: string) => string): void => {
  const path = join(place, name);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};
const reading = (place: string): string =>
  JSON.parse(readFileSync(join(place, 'case.json'), 'utf8')).readings[0];

it.each<[string, (place: string) => void]>([
  [
    'an original that was changed',
    (place) =>
      damage(
        place,
        JSON.parse(readFileSync(join(place, reading(place)), 'utf8')).original,
        (text) => `${text}!`,
      ),
  ],
  [
    'a reading with a stranger in it',
    (place) =>
      damage(place, reading(place), (text) => text.replace('"article": "', '"article": "x')),
  ],
  [
    'a reading with another column',
    (place) =>
      damage(place, reading(place), (text) =>
        text.replace('"file_name"', '"evil": 1, "file_name"'),
      ),
  ],
  ['a broken register', (place) => damage(place, 'sources.csl.json', (text) => text.slice(0, -5))],
  [
    'a source without our record',
    (place) => damage(place, 'sources.csl.json', (text) => text.replace('"dragoman"', '"other"')),
  ],
  [
    'a file outside the folder',
    (place) => damage(place, 'case.json', (text) => text.replace('articles/', '../../')),
  ],
])('%s is refused and nothing is imported', async (_, harm) => {
  const place = await exported();
  harm(place);
  await expect(importFolder(to, place)).rejects.toMatchObject({ code: 'bad-input' });
  expect(await listSources(to.db)).toEqual([]);
});
