import { expect, it } from 'vitest';
import type { SearchHit } from '../../search/model.ts';
import { toCsv } from '../parts/chart-export.ts';
import { linesTable } from './lines-table.ts';
import { placeHref, readSort, searchHref } from './use-search-view.ts';

const LINE: SearchHit = {
  ...{ document: 'doc_1', title: 'On, roads', source: null, sphere: null, passage: 1 },
  ...{ date: '2020-11-10', language: 'en', start: 4, end: 12 },
  ...{ left: 'the\nnew ', match: 'corridor', right: ' shall open' },
};

it('writes a line of the concordance as one row, without the breaks of the text', () => {
  expect(toCsv(linesTable([LINE])).split('\r\n')[1]).toBe(
    'the new ,corridor, shall open,2020-11-10,"On, roads",,en,doc_1,4,12',
  );
});

it('reads at most three orders and passes over what is none', () => {
  expect(readSort('1L,nonsense,2L,3L,date')).toEqual(['1L', '2L', '3L']);
  expect(readSort('')).toEqual([]);
});

it('keeps a query with signs whole in the address', () => {
  const address = new URL(searchHref('a & "b c" -d', { by: 'month', view: null }), 'http://x');
  expect(Object.fromEntries(address.searchParams)).toEqual({ q: 'a & "b c" -d', by: 'month' });
  expect(placeHref(LINE)).toBe('/read/doc_1?at=4-12');
});
