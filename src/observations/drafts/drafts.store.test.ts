import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CodedCase, makeCodedCase } from '../../../tests/support/retrieval-case.ts';
import { makeTestCase, type TestCase } from '../../../tests/support/test-case.ts';
import { addActor } from '../../actors/actions.ts';
import { importArticle } from '../../articles/import-article.ts';
import { listCodings } from '../../coding/store.ts';
import { change } from '../../db/change.ts';
import { listRecords } from '../../db/records.ts';
import { undo } from '../../db/undo.ts';
import { readSource, updateSource } from '../../sources/store.ts';
import { observationRecords } from '../records.ts';
import { addFromCodings } from './add-from-codings.ts';
import { draftFromCoding } from './from-coding.ts';
import { draftFromNote } from './from-note.ts';

describe('an observation begun', () => {
  let test: TestCase;
  let coded: CodedCase;
  beforeEach(async () => {
    test = await makeTestCase();
    coded = await makeCodedCase(test);
  });
  afterEach(() => test.close());

  const codingOf = async (code: string, document: number): Promise<string> => {
    const filter = { document: coded.documents[document] ?? '', codes: [code] };
    return (await listCodings(test.db, filter))[0]?.id ?? '';
  };

  it('from a coding has its date, words, code and place', async () => {
    const coding = await codingOf(coded.codes.corridor, 1);
    const draft = await draftFromCoding(test.db, coding, null);
    expect(draft).toMatchObject({
      kind: 'event',
      title: 'Зангезурский коридор',
      date: '2020-11-12',
      codes: [coded.codes.corridor],
      locators: [
        {
          source: null,
          place: {
            kind: 'passage',
            document: coded.documents[1],
            quote: 'Зангезурский коридор',
            coding,
          },
        },
      ],
    });
  });

  it('from a coding knows the speaker by any of his names', async () => {
    await addActor(test, {
      kind: 'person',
      name: 'Sergey Lavrov',
      names: [{ text: 'Сергей Лавров', language: 'ru', kind: 'usual' }],
    });
    const source = await readSource(test.db, 'src_1');
    const author = [{ family: 'Лавров', given: 'Сергей' }];
    await change(test, 'Edit', (door) =>
      updateSource(door, { ...source, csl: { ...source.csl, author } }),
    );
    const draft = await draftFromCoding(test.db, await codingOf(coded.codes.rail, 0), null);
    expect(draft).toMatchObject({
      kind: 'statement',
      parts: [{ actor: 'act_1', part: 'who' }],
      statement: { words: 'All roads in the region', language: 'en' },
      locators: [{ source: 'src_1' }],
    });
  });

  it('from many codings is kept at once, what has no date is named', async () => {
    const codings = (await listCodings(test.db)).map(({ id }) => id);
    await change(test, 'Undate', (door) =>
      door.update('documents', coded.documents[1] ?? '', {
        date: '',
        date_from: null,
        date_to: null,
      }),
    );
    const { observations, leftOut } = await addFromCodings(test, codings, 'event');
    expect([observations.length, leftOut.length]).toEqual([6, 2]);
    await undo(test);
    expect(await listRecords(test.db, observationRecords)).toEqual([]);
  });

  it('from a note has the sentence that calls it and the sources that it cites', async () => {
    const { id } = await importArticle(test, {
      fileName: 'article.md',
      bytes: Buffer.from(
        '# Routes\n\nFirst sentence. Rail traffic was resumed in May.[^1] More words follow here.\n\n[^1]: A. Author, *A Book on Railways*, Warsaw 2021, p. 12.\n',
      ),
    });
    const draft = await draftFromNote(test.db, id, 'n1');
    expect(draft).toMatchObject({
      kind: 'event',
      title: 'Rail traffic was resumed in May.',
      text: 'Rail traffic was resumed in May.',
      date: '',
      locators: [{ place: { kind: 'note', article: id, note: 'n1' } }],
    });
    expect(await readSource(test.db, draft.locators[0]?.source ?? '')).toMatchObject({
      csl: { title: 'A Book on Railways' },
    });
    await expect(draftFromNote(test.db, id, 'n7')).rejects.toThrow('has no note n7');
  });
});
