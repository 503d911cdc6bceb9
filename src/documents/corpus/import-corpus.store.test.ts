import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestCase, type TestCase } from '../../../tests/support/test-case.ts';
import { undo } from '../../db/undo.ts';
import { findCopies } from '../near-copies/find-copies.ts';
import { importCorpus, type RejectedRow } from './import-corpus.ts';
import { openCorpus } from './open-corpus.ts';

const corpusOf = (content: string) =>
  openCorpus({
    fileName: 'corpus.csv',
    async *open() {
      yield Buffer.from(content);
    },
  });

describe('a corpus', () => {
  let test: TestCase;
  beforeEach(async () => {
    test = await makeTestCase();
  });
  afterEach(() => test.close());

  it('is stored row by row; each row is a document or is named with the reason', async () => {
    const rejected: RejectedRow[] = [];
    const content =
      'body,date,rubric\nOne text.,2020-11-10,World\n,2020,\nA, b, c, d\nOne text.,2020-11-10,World\n';
    const done = await importCorpus(
      test,
      await corpusOf(content),
      { text: 'body', date: 'date' },
      {
        onRejected: (row) => rejected.push(row),
      },
    );
    expect(done).toMatchObject({ rows: 4, stored: 1, known: 1, rejected: 2 });
    expect(rejected.map(({ row }) => row)).toEqual([3, 4]);
    const [row] = await test.db.selectFrom('documents').selectAll().execute();
    expect(row).toMatchObject({ file_name: 'corpus.csv, row 2', date: '2020-11-10' });
    expect(JSON.parse(row?.details ?? '{}').attributes).toEqual({ rubric: 'World' });
    await undo(test);
    expect(await test.db.selectFrom('documents').selectAll().execute()).toEqual([]);
  });

  it('says which column is missing before anything is stored', async () => {
    const corpus = await corpusOf('body\nOne text.\n');
    await expect(importCorpus(test, corpus, {})).rejects.toThrow('text=body');
  });

  it('shows which texts are the same or nearly so', async () => {
    const words = Array.from({ length: 60 }, (_, at) => `word${at}`);
    const near = words.map((word, at) => (at % 10 === 5 ? 'other' : word)).join(' ');
    const other = words.map((word) => `${word}x`).join(' ');
    const same = words.join(' ');
    await importCorpus(
      test,
      await corpusOf(`title,text\nA,${same}\nB,${same}\nC,${near}\nD,${other}\n`),
      { text: 'text', title: 'title' },
    );
    const rows = await test.db.selectFrom('documents').select(['id', 'title', 'text']).execute();
    const first = rows.find(({ title }) => title === 'A');
    const copies = await findCopies(test.db, first ?? { id: '', text: '' });
    expect(copies.map(({ title, share }) => [title, share])).toEqual([
      ['B', 1],
      ['C', expect.closeTo(0.9, 2)],
    ]);
  });
});
