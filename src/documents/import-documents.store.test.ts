import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestCase, type TestCase } from '../../tests/support/test-case.ts';
import { listRevisions as history } from '../db/history.ts';
import { redo, undo } from '../db/undo.ts';
import type { DocumentDraft } from './draft.ts';
import { type ImportedDocument, importDocuments } from './import-documents.ts';
import { listPassages, readDocument, readText } from './store.ts';

const draft = (text: string, more: Partial<DocumentDraft> = {}): DocumentDraft => ({
  fileName: 'corpus.csv, row 1',
  format: 'record',
  original: null,
  text,
  layout: { blocks: [{ start: 0, end: text.length, kind: 'paragraph' }], styles: [], pages: [] },
  stated: { authors: [] },
  attributes: {},
  dropped: [],
  warnings: [],
  ...more,
});

describe('documents of a case', () => {
  let test: TestCase;
  beforeEach(async () => {
    test = await makeTestCase();
  });
  afterEach(() => test.close());

  const count = async (): Promise<number> =>
    (await test.db.selectFrom('documents').select('id').execute()).length;
  const take = async (drafts: DocumentDraft[]): Promise<ImportedDocument[]> => {
    const seen: ImportedDocument[] = [];
    await importDocuments(test, drafts, { onStored: (some) => seen.push(...some) });
    return seen;
  };

  it('keep the words, the passages and the facts, each letter in its place', async () => {
    const text = 'Лавров заявил 👋🏽 и в Москве, и в Баку.';
    const [stored] = await take([
      draft(text, { stated: { authors: [], title: 'Заявление', date: '10 ноября 2020' } }),
    ]);
    const document = await readDocument(test.db, stored?.id ?? '');
    expect(document).toMatchObject({ title: 'Заявление', language: 'ru', date: '2020-11-10' });
    const kept = await readText(test.db, document.text);
    expect(kept).toMatchObject({ text, words: 8, characters: 38 });
    const passages = await listPassages(test.db, document.text);
    expect(passages.map(({ start, end }) => text.slice(start, end))).toEqual([text]);
  });

  it('are not stored twice, and an import that stopped goes on', async () => {
    const rows = ['one word', 'two words', 'three words'].map((text) => draft(text));
    await take(rows.slice(0, 2));
    expect((await take(rows)).map(({ outcome }) => outcome)).toEqual(['known', 'known', 'stored']);
    expect(await count()).toBe(3);
  });

  it('tell when another document has the very same words', async () => {
    await take([draft('The same words.')]);
    const [second] = await take([draft('The same words.', { attributes: { outlet: 'TASS' } })]);
    expect(second?.outcome).toBe('same-text');
    expect(await test.db.selectFrom('texts').select('sha256').execute()).toHaveLength(1);
    expect(await test.db.selectFrom('passages').select('seq').execute()).toHaveLength(1);
  });

  it('come in one change, however many they are, and leave in one', async () => {
    const rows = Array.from({ length: 450 }, (_, at) => draft(`Paragraph number ${at}.`));
    await take(rows);
    expect(await history(test.db)).toHaveLength(1);
    await undo(test);
    expect(await count()).toBe(0);
    await redo(test);
    expect(await count()).toBe(450);
  });

  it('stop between batches when told to, and keep what was stored', async () => {
    const stop = new AbortController();
    const rows = Array.from({ length: 1000 }, (_, at) => draft(`Paragraph number ${at}.`));
    const done = await importDocuments(test, rows, {
      onStored: () => stop.abort(),
      signal: stop.signal,
    });
    expect(done.stored).toBe(200);
    expect(await count()).toBe(200);
  });
});
