import { describe, expect, it } from 'vitest';
import type { PlannedSearch } from '../../../hypotheses/weighing/model.ts';
import { number } from '../../../hypotheses/weighing/testing/make-weighing.ts';
import { readResult, resultValues, withResult } from './result-values.ts';

const SEARCH: PlannedSearch = {
  ...{ id: 's', title: 'A protocol', where: 'The archive', sensitivity: 0.8 },
  chances: [
    { hypothesis: 'H1', chance: number(0.7, 0.5, 0.9), why: 'It would be proud of it.' },
    {
      hypothesis: 'H2',
      chance: { as: 'decibels', against: 'H3', low: -3, likely: -3, high: -3 },
      why: '',
    },
    { hypothesis: 'H3', chance: { as: 'words', words: 'likely' }, why: '' },
  ],
};
const RIVALS = ['H1', 'H2', 'H3'];
const begin = resultValues(SEARCH, '2026-03-01');

describe('the result of a search', () => {
  it('takes over what was said when it was planned, with its reasons', () => {
    expect(readResult(begin, SEARCH, RIVALS).value).toEqual({
      ...{ result: 'not-found', title: 'Not found: A protocol', text: '', date: '2026-03-01' },
      ...{ where: 'The archive', searched: '2026-03-01', sources: [], sensitivity: 0.8 },
      chances: SEARCH.chances,
    });
  });

  it('found, has the title of the search and a day of its own, unless they were written', () => {
    const found = withResult(begin, 'found', SEARCH, '2026-03-01');
    expect(found).toMatchObject({ result: 'found', title: 'A protocol', date: '' });
    expect(Object.keys(readResult(found, SEARCH, RIVALS).errors ?? {})).toEqual(['date']);
    expect(withResult(found, 'not-found', SEARCH, '2026-03-01')).toEqual(begin);
    const own = { ...begin, title: 'An empty file', date: '2024' };
    expect(withResult(own, 'found', SEARCH, '2026-03-01')).toMatchObject({
      ...{ title: 'An empty file', date: '2024' },
    });
  });

  it('is refused at the field: no place, a share over 1, a rival without a word', () => {
    const wrong = { ...begin, where: ' ', sensitivity: '1.3', title: '' };
    const { errors } = readResult(wrong, SEARCH, [...RIVALS, 'H4']);
    expect(Object.keys(errors ?? {}).sort()).toEqual([
      'chances.H4',
      'sensitivity',
      'title',
      'where',
    ]);
    expect(errors?.sensitivity).toMatch(/not above 1/);
  });
});
