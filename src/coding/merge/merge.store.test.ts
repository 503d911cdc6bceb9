import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestCase, type TestCase } from '../../../tests/support/test-case.ts';
import { undo } from '../../db/undo.ts';
import { importDocuments } from '../../documents/import-documents.ts';
import { layOutPlain } from '../../documents/lay-out.ts';
import { readDocument, readWords } from '../../documents/store.ts';
import { addCoding, editCoding, markRead, removeCodings } from '../actions.ts';
import { addCode, editCode } from '../codebook-actions.ts';
import { removeCode } from '../codebook-reshape.ts';
import { correctDocument } from '../correct-document.ts';
import { addMemo } from '../memo-actions.ts';
import { listCodes, listCodings, listMemos, listReadings } from '../store.ts';
import { mergeCase, previewMerge } from './merge-case.ts';
import type { MergeChoice } from './model.ts';

const TEXT = 'The corridor was named first.\n\nThen the road was named, and the bridge.';

let ours: TestCase;
let theirs: TestCase;
let document: string;
let corridor: string;

async function addText(to: TestCase, title: string, text: string): Promise<string> {
  let id = '';
  const draft = {
    fileName: `${title}.txt`,
    format: 'text' as const,
    original: null,
    text,
    layout: layOutPlain(text),
    stated: { title, authors: [] },
    attributes: {},
    dropped: [],
    warnings: [],
  };
  await importDocuments(to, [draft], { onStored: ([first]) => (id = first?.id ?? '') });
  return id;
}

/** A copy of the file as it is now, in which another person goes on working. */
async function copyOf(test: TestCase): Promise<TestCase> {
  const copy = await makeTestCase();
  for (const table of [
    'documents',
    'document_revisions',
    'texts',
    'passages',
    'codes',
    'codings',
    'readings',
    'memos',
    'revisions',
    'revision_rows',
  ] as const) {
    const rows = await test.db.selectFrom(table).selectAll().execute();
    if (rows.length > 0) await copy.db.insertInto(table).values(rows).execute();
  }
  let next = 0;
  const newId = (prefix: string): string => {
    next += 1;
    return `${prefix}there${next}`;
  };
  return { ...copy, user: 'Boris', newId };
}

const code = (test: TestCase, words: string, of: string, coder = test.user, text = TEXT) =>
  addCoding(test, {
    document,
    code: of,
    coder,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });

const decideAll = async (choice?: MergeChoice) => {
  const { conflicts } = await previewMerge(ours.db, theirs.db);
  return Object.fromEntries(conflicts.map(({ key, suggested }) => [key, choice ?? suggested]));
};
const merge = async (choice?: MergeChoice) => mergeCase(ours, theirs.db, await decideAll(choice));
const quotes = async (test: TestCase): Promise<string[]> =>
  (await listCodings(test.db)).map(({ coder, quote }) => `${coder}: ${quote}`).sort();

beforeEach(async () => {
  ours = await makeTestCase();
  document = await addText(ours, 'Speech', TEXT);
  corridor = (await addCode(ours, { name: 'corridor' })).id;
  theirs = await copyOf(ours);
});
afterEach(async () => {
  await ours.close();
  await theirs.close();
});

describe('what is new', () => {
  it('comes in as one change: codes, codings, readings, memos and documents; and goes with one undo', async () => {
    await code(ours, 'corridor', corridor);
    const road = await addCode(theirs, { name: 'road', parent: corridor });
    const coding = await code(theirs, 'the road', road.id);
    await markRead(theirs, document, 'Boris', true);
    await addMemo(theirs, { on: 'coding', target: coding.id, title: '', text: 'Which one?' });
    const second = await addText(theirs, 'Reply', 'The bridge is closed.');
    await addCoding(theirs, { document: second, code: road.id, start: 4, end: 10 });
    expect(await previewMerge(ours.db, theirs.db)).toMatchObject({
      coders: ['Boris'],
      codes: { added: 1, known: 1 },
      documents: { added: 1, known: 1 },
      codings: { added: 2, known: 0, updated: 0 },
      conflicts: [],
    });
    expect(await merge()).toMatchObject({
      codes: 1,
      documents: 1,
      codings: 2,
      readings: 1,
      memos: 1,
      review: 0,
    });
    expect(await quotes(ours)).toEqual(['Boris: bridge', 'Boris: the road', 'Tester: corridor']);
    expect((await listCodes(ours.db)).find(({ name }) => name === 'road')?.parent).toBe(corridor);
    expect(await readWords(ours.db, (await readDocument(ours.db, second)).text)).toBe(
      'The bridge is closed.',
    );
    await undo(ours);
    expect(await quotes(ours)).toEqual(['Tester: corridor']);
    expect(await listReadings(ours.db)).toEqual([]);
    expect(await listMemos(ours.db)).toEqual([]);
  });

  it('comes in once, however often the copy is merged, and again after an undo', async () => {
    await code(theirs, 'the road', corridor);
    await merge();
    expect(await merge()).toMatchObject({ codings: 0, updated: 0, codes: 0 });
    expect(await quotes(ours)).toEqual(['Boris: the road']);
    await undo(ours);
    expect(await merge()).toMatchObject({ codings: 1 });
  });

  it('keeps two codes of one name apart, and knows a code of another name by its GUID', async () => {
    const here = await addCode(ours, { name: 'road' });
    const there = await addCode(theirs, { name: 'road', definition: 'A way on land.' });
    await merge();
    const roads = (await listCodes(ours.db)).filter(({ name }) => name === 'road');
    expect(roads.map(({ guid }) => guid).sort()).toEqual([here.guid, there.guid].sort());
  });

  it('carries what the colleague changed since the last merge, and what was removed there', async () => {
    const first = await code(theirs, 'the road', corridor);
    const second = await code(theirs, 'the bridge', corridor);
    await merge();
    await editCoding(theirs, first.id, { start: first.start + 4 });
    await removeCodings(theirs, [second.id]);
    const { codings, conflicts } = await previewMerge(ours.db, theirs.db);
    expect(codings).toMatchObject({ added: 0, updated: 1 });
    expect(conflicts).toMatchObject([
      { key: 'removed-there:Boris', kind: 'removed-there', suggested: 'there' },
    ]);
    expect(await merge()).toMatchObject({ updated: 1, removed: 1 });
    expect(await quotes(ours)).toEqual(['Boris: road']);
    expect((await previewMerge(ours.db, theirs.db)).conflicts).toEqual([]);
  });

  it('leaves what was removed here removed, when the copy did not touch it', async () => {
    const coding = await code(theirs, 'the road', corridor);
    await merge();
    await removeCodings(ours, [coding.id]);
    expect(await merge()).toMatchObject({ codings: 0 });
    expect(await quotes(ours)).toEqual([]);
  });
});

describe('conflicts', () => {
  it('are all decided before anything is written', async () => {
    await editCode(ours, corridor, { definition: 'A strip of land.' });
    await editCode(theirs, corridor, { definition: 'A road under guard.' });
    await code(theirs, 'the road', corridor);
    await expect(mergeCase(ours, theirs.db, {})).rejects.toThrow('1 conflict is not decided yet');
    expect(await quotes(ours)).toEqual([]);
  });

  it.each(['here', 'there'] as const)('of a definition follow the decision: %s', async (choice) => {
    await editCode(ours, corridor, { definition: 'A strip of land.' });
    await editCode(theirs, corridor, { name: 'Corridor', definition: 'A road under guard.' });
    expect((await previewMerge(ours.db, theirs.db)).conflicts).toMatchObject([
      {
        kind: 'code',
        about: 'corridor',
        here: 'name: corridor\ndefinition: A strip of land.',
        there: 'name: Corridor\ndefinition: A road under guard.',
        suggested: 'here',
      },
    ]);
    await merge(choice);
    expect(await listCodes(ours.db)).toMatchObject([
      choice === 'here'
        ? { id: corridor, name: 'corridor', definition: 'A strip of land.' }
        : { id: corridor, name: 'Corridor', definition: 'A road under guard.' },
    ]);
  });

  it('suggest the copy when only the copy changed a definition, and none when only this case did', async () => {
    await editCode(ours, corridor, { definition: 'A strip of land.' });
    expect((await previewMerge(ours.db, theirs.db)).conflicts).toEqual([]);
    const back = await previewMerge(theirs.db, ours.db);
    expect(back.conflicts).toMatchObject([{ kind: 'code', suggested: 'there' }]);
  });

  it.each(['here', 'there'] as const)('of a text carry the codings: %s', async (choice) => {
    const corrected = `First of all: ${TEXT.replace('bridge', 'viaduct')}`;
    await code(ours, 'corridor', corridor);
    await code(ours, 'the bridge', corridor);
    await correctDocument(theirs, document, corrected, 'as spoken');
    await code(theirs, 'the road', corridor, 'Boris', corrected);
    await code(theirs, 'viaduct', corridor, 'Boris', corrected);
    expect((await previewMerge(ours.db, theirs.db)).conflicts).toMatchObject([
      { key: `text:${document}`, kind: 'text', suggested: 'there' },
    ]);
    const result = await merge(choice);
    const { text } = await readDocument(ours.db, document);
    const words = await readWords(ours.db, text);
    expect(words).toBe(choice === 'there' ? corrected : TEXT);
    expect(result.review).toBe(choice === 'here' ? 1 : 0);
    const codings = await listCodings(ours.db);
    for (const { start, end, quote, state } of codings.filter((one) => one.text === text)) {
      expect(state).toBe('placed');
      expect(words.slice(start, end)).toBe(quote);
    }
    const waiting = codings.filter(({ state }) => state === 'review');
    expect(waiting.map(({ quote }) => quote)).toEqual([
      choice === 'there' ? 'the bridge' : 'viaduct',
    ]);
  });

  it.each([
    ['here', [], 0],
    ['there', ['Boris: the road'], 1],
  ] as const)('of a code that was removed here and used there: %s', async (choice, left, codes) => {
    await removeCode(ours, corridor);
    await code(theirs, 'the road', corridor);
    expect((await previewMerge(ours.db, theirs.db)).conflicts).toMatchObject([
      { kind: 'code-removed', about: 'corridor', there: '1 new coding' },
    ]);
    expect(await merge(choice)).toMatchObject({ codes, leftOut: choice === 'here' ? 1 : 0 });
    expect(await quotes(ours)).toEqual(left);
  });

  it.each([
    ['here', []],
    ['there', ['Boris: road']],
  ] as const)('of a coding removed here and changed there: %s', async (choice, left) => {
    const coding = await code(theirs, 'the road', corridor);
    await merge();
    await removeCodings(ours, [coding.id]);
    await editCoding(theirs, coding.id, { start: coding.start + 4 });
    expect((await previewMerge(ours.db, theirs.db)).conflicts).toMatchObject([
      { kind: 'coding-removed', here: 'removed', there: '“road” as corridor' },
    ]);
    await merge(choice);
    expect(await quotes(ours)).toEqual(left);
  });

  it('of a coding that both changed follow the decision', async () => {
    const coding = await code(theirs, 'the road', corridor);
    await merge();
    await editCoding(ours, coding.id, { end: coding.end - 5 });
    await editCoding(theirs, coding.id, { start: coding.start + 4 });
    expect((await previewMerge(ours.db, theirs.db)).conflicts).toMatchObject([
      { kind: 'coding', here: '“the” as corridor', there: '“road” as corridor' },
    ]);
    await merge('there');
    expect(await quotes(ours)).toEqual(['Boris: road']);
  });
});
