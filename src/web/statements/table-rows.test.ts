import { expect, it } from 'vitest';
import { shortPaths, shownTable } from './table-rows.ts';

const names = {
  actor: (id: string) => `actor ${id}`,
  code: (id: string) => `code ${id}`,
  period: (id: string) => `period ${id}`,
};
const cell = (speaker: string, subject: string, period: string, ...statements: string[]) => ({
  ...{ speaker, subject, period, statements },
});

it('sets speakers against subjects, and counts a statement about two things once', () => {
  const shown = shownTable(
    {
      speakers: [
        { id: 'a', count: 2 },
        { id: '', count: 1 },
      ],
      subjects: [
        { id: 'x', label: 'x', count: 2 },
        { id: 'y', label: 'y', count: 1 },
      ],
      periods: ['all'],
      cells: [
        cell('a', 'x', 'all', '1', '2'),
        cell('a', 'y', 'all', '1'),
        cell('', 'x', 'all', '3'),
      ],
    },
    'code',
    'all',
    names,
  );
  expect(shown.columns).toEqual(['code x', 'code y']);
  expect(shown.rows).toEqual([
    { key: 'a', heads: ['actor a'], cells: [['1', '2'], ['1']], count: 2 },
    { key: '', heads: ['not said'], cells: [['3'], []], count: 1 },
  ]);
});

it('over time has a row for each speaker and subject that occurs, and a column a period', () => {
  const shown = shownTable(
    {
      speakers: [{ id: 'a', count: 2 }],
      subjects: [
        { id: 'i', label: 'peacekeepers', count: 2 },
        { id: 'j', label: 'roads', count: 0 },
      ],
      periods: ['before', ''],
      cells: [cell('a', 'i', 'before', '1'), cell('a', 'i', '', '2')],
    },
    'issue',
    'period',
    names,
  );
  expect(shown.columns).toEqual(['period before', 'no one period']);
  expect(shown.rows.map(({ heads, cells }) => [heads, cells])).toEqual([
    [
      ['actor a', 'peacekeepers'],
      [['1'], ['2']],
    ],
  ]);
});

it('prints the last part of a path, and more where two would be the same', () => {
  const paths = ['peace › treaty', 'war', 'Russia › base', 'Turkey › base', 'base'];
  expect([...shortPaths(paths).values()]).toEqual([
    ...['treaty', 'war', 'Russia › base', 'Turkey › base', 'base'],
  ]);
});
