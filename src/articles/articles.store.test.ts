import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestCase, type TestCase } from '../../tests/support/test-case.ts';
import { redo, undo } from '../db/undo.ts';
import { listSources } from '../sources/store.ts';
import {
  citeNewSource,
  correctCitation,
  correctField,
  resolveUnresolved,
  setNoteKind,
  setQuotationRole,
  setSpeaker,
} from './actions.ts';
import { articleFaults } from './check.ts';
import { importArticle, loadReading, removeArticle, rereadArticle } from './import-article.ts';
import { listArticles, loadArticle } from './store.ts';

const PAGE = `Railways after the war

Ewa Kowalska

Introduction

According to Nikol Pashinyan, “the railway will be opened within a year”¹. It was not². The term ‘corridor’ is disputed³.

1 L. Broers, *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019, p. 12.

2 Ibid.

3 T. De Waal, *Black Garden: Armenia and Azerbaijan through Peace and War*, New York University Press, New York 2013.

Bibliography

Broers L., *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019.
`;

const file = (text: string) => ({
  bytes: new TextEncoder().encode(text),
  fileName: 'railways.txt',
});

describe('articles of a case', () => {
  let test: TestCase;
  beforeEach(async () => {
    test = await makeTestCase();
  });
  afterEach(() => test.close());

  it('keeps what was read, with its sources in the register, and is whole', async () => {
    const made = await importArticle(test, file(PAGE));
    expect(await loadArticle(test.db, made.id)).toEqual(made);
    const { article, sources } = await loadReading(test, made.id);
    expect(article.notes).toHaveLength(3);
    expect(sources).toHaveLength(2);
    expect(article.quotations[0]).toMatchObject({ speaker: 'Nikol Pashinyan', notes: ['n1'] });
    expect(await articleFaults(test.db)).toEqual([]);
  });

  it('refuses the same bytes a second time and changes nothing', async () => {
    await importArticle(test, file(PAGE));
    await expect(importArticle(test, file(PAGE))).rejects.toMatchObject({ code: 'conflict' });
    expect(await listArticles(test.db)).toHaveLength(1);
  });

  it('leaves nothing behind when the file cannot be read', async () => {
    await expect(importArticle(test, file(''))).rejects.toMatchObject({ code: 'bad-input' });
    expect(await listArticles(test.db)).toEqual([]);
    expect(await listSources(test.db)).toEqual([]);
    expect(await test.db.selectFrom('originals').selectAll().execute()).toEqual([]);
  });

  it('knows a source that another article has brought', async () => {
    await importArticle(test, file(PAGE));
    const other = PAGE.replace('It was not', 'It was not at all');
    const second = await importArticle(test, file(other));
    expect(await listSources(test.db)).toHaveLength(2);
    expect((await loadReading(test, second.id)).sources).toHaveLength(2);
  });

  it('undoes and redoes an import and a removal as one change each', async () => {
    const { id } = await importArticle(test, file(PAGE));
    const before = await loadArticle(test.db, id);
    await undo(test);
    expect(await listArticles(test.db)).toEqual([]);
    expect(await listSources(test.db)).toEqual([]);
    await redo(test);
    await removeArticle(test, id);
    expect(await listArticles(test.db)).toEqual([]);
    await undo(test);
    expect(await loadArticle(test.db, id)).toEqual(before);
  });

  it('sets speaker, role, kind and source, each with undo', async () => {
    const { id, quotations } = await importArticle(test, file(PAGE));
    const quotation = quotations[0]?.id ?? '';
    const before = await loadArticle(test.db, id);
    await setSpeaker(test, id, quotation, 'The Prime Minister');
    await setQuotationRole(test, id, quotations[1]?.id ?? '', 'speech');
    await setNoteKind(test, id, 'n3', 'mixed');
    const [first] = before.citations;
    const other = before.citations.find(({ source }) => source !== first?.source)?.source ?? '';
    const after = await correctCitation(test, id, first?.id ?? '', other);
    expect(after).toEqual(await loadArticle(test.db, id));
    expect(after.quotations[0]).toMatchObject({
      speaker: 'The Prime Minister',
      speakerRule: 'person',
    });
    expect(after.quotations[1]?.role).toBe('speech');
    expect(after.notes[2]?.kind).toBe('mixed');
    expect(after.citations[0]).toMatchObject({ source: other, rule: 'person' });
    for (let turn = 0; turn < 4; turn += 1) await undo(test);
    expect(await loadArticle(test.db, id)).toEqual(before);
  });

  it('marks a citation as none, and adds one with a new source where words are selected', async () => {
    const { id, citations, text } = await importArticle(test, file(PAGE));
    const last = citations.at(-1);
    const bare = await correctCitation(test, id, last?.id ?? '', null);
    expect(bare.citations).toHaveLength(citations.length - 1);
    expect(bare.notes[2]?.kind).toBe('explanatory');
    const start = text.indexOf('T. De Waal');
    const target = { kind: 'span' as const, start, end: start + 30 };
    const cited = await citeNewSource(test, id, target, { type: 'book', title: 'Black Garden' });
    const added = cited.citations.at(-1);
    expect(added).toMatchObject({ note: 'n3', rule: 'person', form: 'full' });
    expect((await listSources(test.db)).map(({ id: known }) => known)).toContain(added?.source);
    await undo(test);
    expect((await loadArticle(test.db, id)).citations).toHaveLength(citations.length - 1);
  });

  it('corrects a field of a reference and keeps what was printed', async () => {
    const { id, entries } = await importArticle(test, file(PAGE));
    const target = { kind: 'entry' as const, id: entries[0]?.id ?? '' };
    const after = await correctField(test, id, target, 'title', 'Anatomy of a Rivalry');
    expect(after.entries[0]?.reference.title).toMatchObject({
      value: 'Anatomy of a Rivalry',
      printed: 'Armenia and Azerbaijan: Anatomy of a Rivalry',
    });
  });

  it('makes corrections again when the file is read again', async () => {
    const { id, quotations, citations } = await importArticle(test, file(PAGE));
    await setSpeaker(test, id, quotations[0]?.id ?? '', 'The Prime Minister');
    await setNoteKind(test, id, 'n3', 'mixed');
    await correctCitation(test, id, citations.at(-1)?.id ?? '', null);
    const before = await loadArticle(test.db, id);
    const { article, lost } = await rereadArticle(test, id);
    expect(lost).toEqual([]);
    expect(article).toEqual(before);
    expect(await loadArticle(test.db, id)).toEqual(before);
  });

  it('says which correction no longer finds its words', async () => {
    const { id, quotations } = await importArticle(test, file(PAGE));
    await setSpeaker(test, id, quotations[0]?.id ?? '', 'The Prime Minister');
    await test.db
      .updateTable('article_corrections')
      .set({ anchor: JSON.stringify({ exact: 'not there', prefix: '', suffix: '', start: 0 }) })
      .execute();
    expect((await rereadArticle(test, id)).lost).toMatchObject([
      { exact: 'not there', what: 'speaker' },
    ]);
  });

  it('refuses corrections of what is not there', async () => {
    const { id } = await importArticle(test, file(PAGE));
    await expect(setSpeaker(test, id, 'q99', 'X')).rejects.toMatchObject({ code: 'not-found' });
    await expect(correctCitation(test, id, 'c1', 'nobody')).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(resolveUnresolved(test, id, 'u99', null)).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('finds a span that reaches out of its text', async () => {
    const { id } = await importArticle(test, file(PAGE));
    await test.db
      .updateTable('article_texts')
      .set({ text: 'short' })
      .where('id', '=', id)
      .execute();
    expect((await articleFaults(test.db)).length).toBeGreaterThan(5);
  });
});
