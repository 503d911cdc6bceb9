import { expect, it } from 'vitest';
import { sourceFromCsl } from '../../sources/edit-source.ts';
import { FACETS, facetCounts, filterSources, sortSources } from './source-filter.ts';

const listed = (id: string, fields: Record<string, unknown>, citations = 1) => ({
  ...sourceFromCsl(id, { id, type: 'webpage', ...fields }),
  citations,
  entries: 0,
});
const sources = [
  listed('tass', {
    title: 'Rossiya napravila v Karabakh mirotvortsev',
    URL: 'https://tass.ru/1',
    issued: { 'date-parts': [[2020, 11, 10]] },
  }),
  listed('mfa', {
    title: 'Statement',
    URL: 'https://mfa.gov.az/1',
    issued: { 'date-parts': [[2021]] },
  }),
  listed('none', { title: 'A page' }, 0),
];
const ids = (found: readonly { id: string }[]): string[] => found.map(({ id }) => id);

it('filters by several facets at once and by words in any script', () => {
  expect(ids(filterSources(sources, { sphere: ['russian', 'azerbaijani'] }, ''))).toEqual([
    'tass',
    'mfa',
  ]);
  expect(ids(filterSources(sources, { cited: ['no'] }, ''))).toEqual(['none']);
  expect(ids(filterSources(sources, {}, 'миротворцев'))).toEqual(['tass']);
  expect(ids(filterSources(sources, { year: ['2021'] }, 'tass'))).toEqual([]);
});

it('counts what a click would show', () => {
  const sphere = FACETS[0];
  if (!sphere) throw new Error('no facets');
  expect(facetCounts(sources, sphere, { cited: ['yes'] })).toEqual([
    { value: 'azerbaijani', words: 'Azerbaijani', count: 1 },
    { value: 'russian', words: 'Russian', count: 1 },
  ]);
});

it('sorts both ways with what is empty last', () => {
  expect(ids(sortSources(sources, 'issued'))).toEqual(['tass', 'mfa', 'none']);
  expect(ids(sortSources(sources, '-issued'))).toEqual(['mfa', 'tass', 'none']);
  expect(ids(sortSources(sources, '-citations'))[2]).toBe('none');
});
