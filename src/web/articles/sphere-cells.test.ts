import { expect, it } from 'vitest';
import { sphereCells } from './sphere-cells.ts';

const notes = (count: number): string[] => Array.from({ length: count }, (_, at) => `n${at + 1}`);

it('gives each note a cell as long as they can be seen', () => {
  expect(sphereCells(notes(3), 4)).toEqual([['n1'], ['n2'], ['n3']]);
  expect(sphereCells([])).toEqual([]);
});

it('puts several notes into a cell where there are too many, and drops none', () => {
  const cells = sphereCells(notes(5500));
  expect(cells.length).toBeLessThanOrEqual(250);
  expect(cells.flat()).toEqual(notes(5500));
});
