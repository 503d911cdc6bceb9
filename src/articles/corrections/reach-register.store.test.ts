import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTestCase, type TestCase } from '../../../tests/support/test-case.ts';
import { auditArticle } from '../../audit/actions.ts';
import { allRules } from '../../audit/rules/all-rules.ts';
import { listFindings } from '../../audit/store.ts';
import { undo } from '../../db/undo.ts';
import { listSources, readSource } from '../../sources/store.ts';
import { correctArticle, correctCitation, correctField, resolveUnresolved } from '../actions.ts';
import { articleFaults } from '../check.ts';
import { importArticle, rereadArticle } from '../import-article.ts';
import type { Article } from '../model.ts';
import { usesOfSource } from '../source-uses/source-uses.ts';
import { loadArticle } from '../store.ts';

const PAGE = `Railways after the war

Ewa Kowalska

Introduction

The railway will be opened within a year¹. It was not². The term is disputed³. Nobody knows⁴. It was said before⁵. And again⁶.

1 L. Broers, *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019, p. 12.

2 Ibid.

3 T. De Waal, *Black Garden: Armenia and Azerbaijan through Peace and War*, New York University Press, New York 2013.

4 S. Cornell, op. cit., p. 7.

5 Ibid., p. 8.

6 Ibid., p. 9.

Bibliography

Broers L., *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2018.
`;

let test: TestCase;
let article: Article;
let broers: string;
let waal: string;
beforeEach(async () => {
  test = await makeTestCase();
  const bytes = new TextEncoder().encode(PAGE);
  article = await importArticle(test, { bytes, fileName: 'railways.txt' });
  broers = article.entries[0]?.source ?? '';
  waal = article.citations.find(({ note }) => note === 'n3')?.source ?? '';
});
afterEach(() => test.close());

const entry = () => ({ kind: 'entry' as const, id: article.entries[0]?.id ?? '' });
const inNote = (note: string, of: Article = article) =>
  of.citations.find((one) => one.note === note);
const all = async () => ({
  article: await loadArticle(test.db, article.id),
  sources: await listSources(test.db),
});

it('carries a corrected field of a citation to the record, with what was printed beside it, in one change', async () => {
  const before = await all();
  const target = { kind: 'citation' as const, id: inNote('n3')?.id ?? '' };
  await correctField(test, article.id, target, 'title', 'Black Garden');
  expect(await readSource(test.db, waal)).toMatchObject({
    csl: { title: 'Black Garden' },
    setByHand: ['csl.title'],
  });
  const [use] = await usesOfSource(test.db, waal);
  expect(use?.reference?.title).toMatchObject({
    printed: 'Black Garden: Armenia and Azerbaijan through Peace and War',
    value: 'Black Garden',
  });
  expect(use?.corrected).toEqual([
    {
      field: 'title',
      value: 'Black Garden',
      printed: 'Black Garden: Armenia and Azerbaijan through Peace and War',
    },
  ]);
  await undo(test);
  expect(await all()).toEqual(before);
});

it('carries names, dates and addresses, and empties a field', async () => {
  const target = { kind: 'citation' as const, id: inNote('n3')?.id ?? '' };
  const set = (field: Parameters<typeof correctField>[3], value: string) =>
    correctField(test, article.id, target, field, value);
  await set('author', 'de Waal, Thomas; Carnegie Europe');
  await set('issued', '2013-05');
  await set('url', 'https://nyupress.org/black-garden');
  await set('publisher', '');
  const { csl, issued, urls } = await readSource(test.db, waal);
  expect(csl).toMatchObject({
    author: [{ family: 'de Waal', given: 'Thomas' }, { literal: 'Carnegie Europe' }],
    issued: { 'date-parts': [[2013, 5]] },
    URL: 'https://nyupress.org/black-garden',
  });
  expect('publisher' in csl).toBe(false);
  expect(issued).toBe('2013-05');
  expect(urls).toEqual([
    { printed: 'https://nyupress.org/black-garden', clean: 'https://nyupress.org/black-garden' },
  ]);
  await expect(set('issued', 'in May')).rejects.toMatchObject({ code: 'invalid' });
});

it('lets the findings follow that rest on a wrong field', async () => {
  const standing = async () => {
    await auditArticle(test, article.id, allRules);
    const found = await listFindings(test.db, article.id);
    return found.filter(({ gone }) => !gone).map(({ rule }) => rule);
  };
  const before = await standing();
  await correctField(test, article.id, entry(), 'issued', '2019');
  const after = await standing();
  expect(before.filter((rule) => !after.includes(rule))).not.toEqual([]);
  expect(after.filter((rule) => !before.includes(rule))).toEqual([]);
});

it('keeps a corrected entry when the file is read again', async () => {
  await correctField(test, article.id, entry(), 'issued', '2019');
  await correctField(test, article.id, entry(), 'title', 'Anatomy of a Rivalry');
  const before = await all();
  expect((await rereadArticle(test, article.id)).lost).toEqual([]);
  expect(await all()).toEqual(before);
});

it('lists another source under an entry, and the register follows', async () => {
  await correctArticle(test, article.id, entry(), { what: 'citation-source', source: waal });
  expect((await readSource(test.db, waal)).inBibliography).toBe(true);
  expect((await readSource(test.db, broers)).inBibliography).toBe(false);
  const before = await all();
  await rereadArticle(test, article.id);
  expect(await all()).toEqual(before);
});

it('resolves an open back-reference once, with those that lead to it', async () => {
  expect(article.unresolved.map(({ note }) => note)).toEqual(['n4', 'n5', 'n6']);
  const [open] = article.unresolved;
  const after = await resolveUnresolved(test, article.id, open?.id ?? '', waal);
  expect(after.unresolved).toEqual([]);
  expect(after.citations).toHaveLength(article.citations.length);
  expect(inNote('n4', after)).toMatchObject({ source: waal, rule: 'person', form: 'short' });
  expect(inNote('n5', after)).toMatchObject({ source: waal, rule: 'ibid-previous-note' });
  expect(inNote('n6', after)?.source).toBe(waal);
  expect((await rereadArticle(test, article.id)).lost).toEqual([]);
  expect(await loadArticle(test.db, article.id)).toEqual(after);
  await undo(test);
  expect(await loadArticle(test.db, article.id)).toEqual(article);
});

it('lets Ibid. follow the citation that it leads to, but not what a person has set', async () => {
  const c1 = inNote('n1')?.id ?? '';
  const after = await correctCitation(test, article.id, c1, waal);
  expect(inNote('n2', after)?.source).toBe(waal);
  await undo(test);
  await correctCitation(test, article.id, inNote('n2')?.id ?? '', broers);
  expect(inNote('n2', await correctCitation(test, article.id, c1, waal))?.source).toBe(broers);
});

it('takes a source out that only a misread citation had brought, and leaves a person’s own', async () => {
  const c3 = inNote('n3')?.id ?? '';
  await correctCitation(test, article.id, c3, null);
  expect((await listSources(test.db)).map(({ id }) => id)).toEqual([broers]);
  await rereadArticle(test, article.id);
  expect((await listSources(test.db)).map(({ id }) => id)).toEqual([broers]);
  expect(await articleFaults(test.db)).toEqual([]);
  await undo(test);
  await correctField(test, article.id, { kind: 'citation', id: c3 }, 'title', 'Black Garden');
  await correctCitation(test, article.id, c3, null);
  expect(await listSources(test.db)).toHaveLength(2);
});

it('sets the source of a citation in the text where its words are selected', async () => {
  const page = `Railways after the war

Introduction

The railway will be opened within a year (Broers 2019, p. 12). It was not (De Waal 2013). The term is disputed (Broers 2019).

References

Broers L., 2019. *Armenia and Azerbaijan: Anatomy of a Rivalry*. Edinburgh: Edinburgh University Press.

De Waal T., 2013. *Black Garden: Armenia and Azerbaijan through Peace and War*. New York: New York University Press.
`;
  const bytes = new TextEncoder().encode(page);
  const { id, text, citations, entries } = await importArticle(test, { bytes, fileName: 'a.txt' });
  const start = text.indexOf('(De Waal 2013)');
  const target = { kind: 'span' as const, start, end: start + '(De Waal 2013)'.length };
  const source = entries[0]?.source ?? '';
  const after = await correctArticle(test, id, target, {
    what: 'new-citation',
    source,
    form: 'full',
  });
  expect(citations).toHaveLength(3);
  expect(after.citations.map((one) => one.source)).toEqual([source, source, source]);
});
