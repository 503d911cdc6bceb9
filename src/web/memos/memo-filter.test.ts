import { expect, it } from 'vitest';
import type { ListedMemo } from '../../coding/memo-list.ts';
import { memoHref, shownMemos } from './memo-filter.ts';

const memo = (more: Partial<ListedMemo>): ListedMemo => ({
  id: 'm',
  guid: '',
  on: 'code',
  target: 'cod_1',
  title: '',
  text: '',
  author: 'Ada',
  madeAt: '2026-01-01',
  changedAt: '2026-01-01',
  about: 'Routes › railway',
  code: '',
  document: null,
  ...more,
});
const everything = { on: '', author: '', find: '', order: '' };

it('finds memos by their words and by what they are about, in any script and without accents', () => {
  const memos = [
    memo({ id: 'a', text: 'Paşinyan’ın sözü' }),
    memo({ id: 'b', on: 'document', about: 'A speech', author: 'Boris' }),
  ];
  const ids = (filter: object): string[] =>
    shownMemos(memos, { ...everything, ...filter }).map(({ id }) => id);
  expect(ids({ find: 'pasinyan SOZU' })).toEqual(['a']);
  expect(ids({ find: 'speech' })).toEqual(['b']);
  expect(ids({ on: 'document', author: 'Ada' })).toEqual([]);
  expect(ids({ author: 'Boris' })).toEqual(['b']);
  expect(ids({ order: 'oldest' })).toEqual(['b', 'a']);
});

it('leads to where the thing is shown, and nowhere when it is gone', () => {
  expect(memoHref(memo({}))).toBe('/codebook?code=cod_1&detail=code:cod_1');
  expect(
    memoHref(memo({ on: 'coding', target: 'x/1', document: { id: 'doc_1', title: 'T' } })),
  ).toBe('/read/doc_1?coding=x%2F1');
  expect(memoHref(memo({ on: 'coding', about: '' }))).toBeNull();
  expect(memoHref(memo({ about: '' }))).toBeNull();
  expect(memoHref(memo({ on: 'case', about: '' }))).toBe('/');
});
