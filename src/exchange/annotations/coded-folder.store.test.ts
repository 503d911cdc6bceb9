import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildCase, casePlan, toldOf } from '../../../tests/support/coded-case.ts';
import { makeTestCase, type TestCase } from '../../../tests/support/test-case.ts';
import { addCoding, markRead } from '../../coding/actions.ts';
import { addCode } from '../../coding/codebook-actions.ts';
import { correctDocument } from '../../coding/correct-document.ts';
import { listCodes, listCodings, listReadings } from '../../coding/store.ts';
import { importDocuments } from '../../documents/import-documents.ts';
import { layOutPlain } from '../../documents/lay-out.ts';
import { listRevisions, readWords } from '../../documents/store.ts';
import { exportFolder } from '../folder/export-folder.ts';
import { importFolder } from '../folder/import-folder.ts';

let from: TestCase;
let to: TestCase;
let folder: string;
beforeEach(async () => {
  [from, to] = [await makeTestCase(), await makeTestCase()];
  folder = mkdtempSync(join(tmpdir(), 'dragoman-coded-'));
});
afterEach(async () => {
  await from.close();
  await to.close();
  rmSync(folder, { recursive: true });
});

const TEXT = 'A 🌍 railway was promised.\n\nIt was not built.';

/** A document with two codings, one of which a corrected text no longer has. */
async function coded(): Promise<{ place: string; document: string }> {
  const ids: string[] = [];
  const draft = {
    fileName: 'a.txt',
    format: 'text' as const,
    original: { bytes: new TextEncoder().encode(TEXT), mediaType: 'text/plain' },
    text: TEXT,
    layout: layOutPlain(TEXT),
    stated: { authors: [] },
    attributes: {},
    dropped: [],
    warnings: [],
  };
  await importDocuments(from, [draft], {
    onStored: (stored) => ids.push(...stored.map(({ id }) => id)),
  });
  const document = ids[0] ?? '';
  const code = await addCode(from, { name: 'promise' });
  await addCoding(from, { document, code: code.id, start: 5, end: 12 });
  await addCoding(from, { document, code: code.id, start: TEXT.length - 6, end: TEXT.length - 1 });
  await correctDocument(from, document, TEXT.replace('not built', 'postponed'), 'misread');
  await markRead(from, document, 'Tester', true);
  const place = join(folder, 'case');
  await exportFolder(from, place);
  return { place, document };
}

it('brings any case back the same, ids and all', async () => {
  await fc.assert(
    fc.asyncProperty(casePlan, fc.uuid(), async (made, name) => {
      const [one, two] = [await makeTestCase(), await makeTestCase()];
      try {
        await buildCase(one, made);
        const files = await exportFolder(one, join(folder, name));
        await importFolder(two, join(folder, name));
        expect(await toldOf(two)).toEqual(await toldOf(one));
        expect(await listCodings(two.db)).toEqual(await listCodings(one.db));
        expect(await listCodes(two.db)).toEqual(await listCodes(one.db));
        await exportFolder(two, join(folder, `${name}-again`));
        for (const file of files) {
          expect(readFileSync(join(folder, `${name}-again`, file)), file).toEqual(
            readFileSync(join(folder, name, file)),
          );
        }
      } finally {
        await one.close();
        await two.close();
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);

it('keeps earlier texts, what waits for review, and who has read what', async () => {
  const { place, document } = await coded();
  await importFolder(to, place);
  expect(await listCodings(to.db)).toEqual(await listCodings(from.db));
  expect((await listCodings(to.db)).map(({ state }) => state).sort()).toEqual(['placed', 'review']);
  const revisions = await listRevisions(to.db, document);
  expect(revisions).toEqual(await listRevisions(from.db, document));
  expect(await readWords(to.db, revisions[0]?.text ?? '')).toBe(TEXT);
  expect(await listReadings(to.db)).toEqual(await listReadings(from.db));
});

it('writes codings as Web Annotations that count code points', async () => {
  const { place, document } = await coded();
  const [line] = readFileSync(join(place, 'codings.jsonl'), 'utf8').split('\n');
  expect(JSON.parse(line ?? '')).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    body: [{ purpose: 'classifying' }, { value: 'promise', purpose: 'tagging' }],
    target: {
      source: `documents/${document}.txt`,
      selector: [
        { type: 'TextPositionSelector', start: 4, end: 11 },
        { type: 'TextQuoteSelector', exact: 'railway', prefix: 'A 🌍 ' },
      ],
    },
  });
  expect(readFileSync(join(place, `documents/${document}.txt`), 'utf8')).toBe(
    TEXT.replace('not built', 'postponed'),
  );
});

const damage = (place: string, name: string, change: (text: string) => string): void => {
  const path = join(place, name);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};

it('puts a coding into review whose quotation is not at its position', async () => {
  const { place } = await coded();
  damage(place, 'codings.jsonl', (text) =>
    text.replace('"start":4,"end":11', '"start":5,"end":12'),
  );
  await importFolder(to, place);
  const [first] = await listCodings(to.db);
  expect(first).toMatchObject({ state: 'review', quote: 'railway' });
  expect(first?.doubt).toContain('does not stand at its position');
});

it.each<[string, string, (text: string) => string]>([
  ['a text that was changed', 'documents/ID.txt', (text) => `${text}!`],
  [
    'a text outside the folder',
    'documents/ID.json',
    (text) => text.replace('documents/ID.txt', '../../x.txt'),
  ],
  [
    'an id that names another place',
    'documents/ID.json',
    (text) => text.replace('"id": "ID"', '"id": "../ID"'),
  ],
  ['an original that was changed', 'documents/ID.original.txt', (text) => `${text}!`],
  ['a code that is not there', 'codebook.json', () => '[]'],
  ['half an annotation', 'codings.jsonl', (text) => text.slice(0, 200)],
  ['another kind of annotation', 'codings.jsonl', (text) => text.replace('classifying', 'liking')],
  ['memos that are none', 'coding-records.json', () => '{"runs": 1}'],
])('%s is refused and nothing is imported', async (_, name, change) => {
  const { place, document } = await coded();
  damage(place, name.replace('ID', document), (text) =>
    change(text.replaceAll(document, 'ID')).replaceAll('ID', document),
  );
  await expect(importFolder(to, place)).rejects.toMatchObject({ code: 'bad-input' });
  expect(await listCodes(to.db)).toEqual([]);
});

it('writes no file for what the case does not have', async () => {
  await exportFolder(from, join(folder, 'empty'));
  expect(readdirSync(join(folder, 'empty')).sort()).toEqual([
    'case.json',
    'ro-crate-metadata.json',
  ]);
});
