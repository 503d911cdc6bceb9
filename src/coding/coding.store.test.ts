import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestCase, type TestCase } from '../../tests/support/test-case.ts';
import { redo, undo } from '../db/undo.ts';
import { importDocuments } from '../documents/import-documents.ts';
import { layOutPlain } from '../documents/lay-out.ts';
import { readDocument, readWords } from '../documents/store.ts';
import { addCoding, editCoding, markRead, removeCodings } from './actions.ts';
import { addCode, moveCode } from './codebook-actions.ts';
import { mergeCodes, removeCode, splitCode } from './codebook-reshape.ts';
import { correctDocument } from './correct-document.ts';
import { listCodes, listCodings, listReadings } from './store.ts';

const TEXT = 'The corridor was named first.\n\nЗангезурский коридор 👋🏽 обсуждали.';

describe('coding', () => {
  let test: TestCase;
  let document: string;
  beforeEach(async () => {
    test = await makeTestCase();
    await importDocuments(
      test,
      [
        {
          fileName: 'speech.txt',
          format: 'text',
          original: null,
          text: TEXT,
          layout: layOutPlain(TEXT),
          stated: { authors: [] },
          attributes: {},
          dropped: [],
          warnings: [],
        },
      ],
      { onStored: ([first]) => (document = first?.id ?? '') },
    );
  });
  afterEach(() => test.close());

  const code = (words: string, name: string, coder?: string) =>
    addCoding(test, {
      document,
      code: name,
      start: TEXT.indexOf(words),
      end: TEXT.indexOf(words) + words.length,
      ...(coder === undefined ? {} : { coder }),
    });

  it('keeps the words with their place, once per coder, and takes them back', async () => {
    const { id } = await addCode(test, { name: 'corridor' });
    const coding = await code('коридор', id);
    expect(coding).toMatchObject({ quote: 'коридор', coder: 'Tester', state: 'placed' });
    expect((await code('коридор', id)).id).toBe(coding.id);
    await code('коридор', id, 'Second');
    expect(await listCodings(test.db, { document })).toHaveLength(2);
    await removeCodings(test, [coding.id]);
    expect(await listCodings(test.db, { coders: ['Tester'] })).toEqual([]);
    await undo(test);
    expect(await listCodings(test.db, { coders: ['Tester'] })).toEqual([coding]);
  });

  it('widens a selection that cuts a character in two', async () => {
    const { id } = await addCode(test, { name: 'gesture' });
    const start = TEXT.indexOf('👋🏽') + 1;
    const coding = await addCoding(test, { document, code: id, start, end: start + 1 });
    expect(coding.quote).toBe('👋🏽');
  });

  it('refuses a folder, an unknown code and a place outside the text', async () => {
    const folder = await addCode(test, { name: 'Routes', codable: false });
    await expect(code('corridor', folder.id)).rejects.toThrow('“Routes” is a folder');
    await expect(code('corridor', 'cod_none')).rejects.toThrow('no code cod_none');
    const { id } = await addCode(test, { name: 'x' });
    await expect(addCoding(test, { document, code: id, start: 5, end: 900 })).rejects.toThrow(
      'not inside the text',
    );
  });

  it('follows a corrected text by its words, and waits where they were changed', async () => {
    const { id } = await addCode(test, { name: 'corridor' });
    const [latin, russian] = [await code('corridor', id), await code('коридор', id)];
    const corrected = TEXT.replace('The corridor', 'The so-called corridor').replace(
      'коридор',
      'корридор',
    );
    const result = await correctDocument(test, document, corrected, 'The scan was misread');
    expect(result).toMatchObject({ carried: 1, review: 1 });
    const after = await listCodings(test.db, { document });
    const moved = after.find((coding) => coding.id === latin.id);
    expect(corrected.slice(moved?.start, moved?.end)).toBe('corridor');
    expect(after.find((coding) => coding.id === russian.id)).toMatchObject({
      state: 'review',
      quote: 'коридор',
      doubt: 'The words themselves were changed.',
    });
    const start = corrected.indexOf('корридор');
    await editCoding(test, russian.id, { start, end: start + 8 });
    expect(await listCodings(test.db, { state: 'review' })).toEqual([]);
    await undo(test);
    await undo(test);
    expect(await readWords(test.db, (await readDocument(test.db, document)).text)).toBe(TEXT);
    expect(await listCodings(test.db, { document })).toEqual([latin, russian]);
  });

  it('lets codes of one name stand in two branches, and moves, merges and splits them', async () => {
    const armenia = await addCode(test, { name: 'Armenia' });
    const azerbaijan = await addCode(test, { name: 'Azerbaijan' });
    const first = await addCode(test, { name: 'mediation', parent: armenia.id });
    const second = await addCode(test, { name: 'mediation', parent: azerbaijan.id });
    await code('corridor', first.id);
    await code('corridor', second.id);
    await code('коридор', first.id);
    await mergeCodes(test, first.id, second.id);
    expect((await listCodings(test.db, { codes: [second.id] })).map(({ quote }) => quote)).toEqual([
      'corridor',
      'коридор',
    ]);
    const [, russian] = await listCodings(test.db, { codes: [second.id] });
    const made = await splitCode(test, second.id, { name: 'talks', codings: [russian?.id ?? ''] });
    expect(made.parent).toBe(azerbaijan.id);
    await moveCode(test, made.id, { parent: null, position: 0 });
    expect((await listCodes(test.db)).find(({ id }) => id === made.id)).toMatchObject({
      parent: null,
      position: 0,
    });
    await expect(moveCode(test, azerbaijan.id, { parent: second.id, position: 0 })).rejects.toThrow(
      'cannot stand below itself',
    );
    expect(await removeCode(test, azerbaijan.id)).toEqual({ codes: 2, codings: 1, references: [] });
    for (let step = 0; step < 4; step += 1) await undo(test);
    expect(await listCodings(test.db, { codes: [first.id] })).toHaveLength(2);
    await redo(test);
    expect(await listCodings(test.db, { codes: [first.id] })).toEqual([]);
  });

  it('remembers once who has read a text, until it is taken back', async () => {
    await markRead(test, document, 'Tester', true);
    await markRead(test, document, 'Tester', true);
    expect(await listReadings(test.db, document)).toMatchObject([{ coder: 'Tester' }]);
    await markRead(test, document, 'Tester', false);
    expect(await listReadings(test.db)).toEqual([]);
  });
});
