import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestCase, type TestCase } from '../../tests/support/test-case.ts';
import { undo } from '../db/undo.ts';
import { removeDocuments } from './actions.ts';
import { documentFaults } from './check.ts';
import { readJob, startFiles, stopJob } from './import-jobs.ts';
import { readPieces } from './read-pieces.ts';

const file = (name: string, text: string) => ({
  fileName: name,
  bytes: new TextEncoder().encode(text),
});

describe('documents in the case', () => {
  let test: TestCase;
  beforeEach(async () => {
    test = await makeTestCase();
  });
  afterEach(() => test.close());

  const documents = () => test.db.selectFrom('documents').selectAll().execute();

  it('are whole after an import, and the check says when they are not', async () => {
    await startFiles(test, [file('a.txt', 'First words.\n\nSecond words.')]).ended;
    expect(await documentFaults(test.db)).toEqual([]);
    await test.db.updateTable('documents').set({ source: 'src_gone' }).execute();
    await test.db.updateTable('passages').set({ end_at: 999 }).execute();
    expect(await documentFaults(test.db)).toEqual([
      expect.stringContaining('src_gone'),
      expect.stringContaining('passage outside'),
    ]);
    await test.db.updateTable('texts').set({ text: 'Other words' }).execute();
    expect((await documentFaults(test.db)).join()).toContain('has been altered');
    await test.db.deleteFrom('texts').execute();
    expect((await documentFaults(test.db)).join()).toContain('is missing');
  });

  it('go with what was coded in them, and come back with it', async () => {
    await startFiles(test, [file('a.txt', 'First words.')]).ended;
    const [document] = await documents();
    const place = {
      document: document?.id ?? '',
      text: document?.text ?? '',
      start_at: 0,
      end_at: 5,
    };
    const words = { quote: 'First', prefix: '', suffix: ' words.', coder: 'A', origin: 'person' };
    await test.db
      .insertInto('codings')
      .values({
        id: 'cdg_1',
        guid: 'g',
        code: 'cod_1',
        made_at: '2026-03-01',
        state: 'placed',
        doubt: '',
        run: null,
        ...place,
        ...words,
      })
      .execute();
    expect(await removeDocuments(test, [place.document])).toEqual({ codings: 1 });
    expect(await test.db.selectFrom('codings').select('id').execute()).toEqual([]);
    await undo(test);
    expect(await test.db.selectFrom('codings').select('id').execute()).toHaveLength(1);
    expect(await documentFaults(test.db)).toEqual([]);
  });

  it('stop being read when told to; what was stored stays', async () => {
    const files = Array.from({ length: 60 }, (_, at) =>
      file(`${at}.txt`, `Words of number ${at}.`),
    );
    const { job, ended } = startFiles(test, files);
    while (job.stored === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    stopJob(test.db, job.id);
    await ended;
    const stored = (await documents()).length;
    expect(job).toMatchObject({ state: 'stopped', stored });
    expect(stored).toBeLessThan(60);
    const again = startFiles(test, files);
    await again.ended;
    expect(again.job).toMatchObject({ state: 'done', stored: 60 - stored, known: stored });
    expect(readJob(test.db, again.job.id).items).toHaveLength(60);
  });

  it('give every letter of a text in one of its pieces', async () => {
    const text = '# Head\n\nOne *word*.\n\nTwo.';
    await startFiles(test, [file('a.md', text)]).ended;
    const [document] = await documents();
    const all = await readPieces(test.db, document?.text ?? '', 0, 100);
    expect(all.pieces.map((piece) => [piece.block, piece.text])).toEqual([
      [0, 'Head'],
      [1, 'One word.'],
      [2, 'Two.'],
    ]);
    expect(all.pieces[1]?.styles).toMatchObject([{ start: 4, end: 8, style: 'italic' }]);
    const last = await readPieces(test.db, document?.text ?? '', 2, 5);
    expect(last.pieces.map(({ text: words }) => words)).toEqual(['Two.']);
  });
});
