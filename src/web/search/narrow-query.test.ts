import { expect, it } from 'vitest';
import { parseQuery } from '../../search/query/parse.ts';
import { printQuery } from '../../search/query/print.ts';
import { narrowQuery } from './narrow-query.ts';

it('puts a filter behind the query', () => {
  expect(narrowQuery('corridor', { field: 'language', values: ['ru', 'uk'] })).toBe(
    'corridor language:ru,uk',
  );
});

it('puts alternatives into brackets, and words of a phrase not', () => {
  expect(narrowQuery('corridor OR route', { field: 'sphere', values: ['russian'] })).toBe(
    '(corridor OR route) sphere:russian',
  );
  expect(narrowQuery('"war OR peace"', { field: 'sphere', values: ['russian'] })).toBe(
    '"war OR peace" sphere:russian',
  );
});

it('writes names with blanks, commas and colons so that they are read again', () => {
  for (const value of ['Peace talks', 'a, b', 'who: what', 'Լաչին']) {
    const query = narrowQuery('corridor', { field: 'code', values: [value, 'x'] });
    expect(printQuery(parseQuery(query) ?? fail(query))).toContain(value.split(/[ ,:]/)[0]);
  }
});

it('writes a stretch of time with an open end', () => {
  const query = narrowQuery('', { field: 'date', values: ['2020-09-27', ''] });
  expect(query).toBe('date:2020-09-27..');
  expect(parseQuery(query)).not.toBeNull();
});

function fail(query: string): never {
  throw new Error(`${query} is no query`);
}
