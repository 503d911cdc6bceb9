import { expect, it } from 'vitest';
import { fitColumns } from './fit-columns.ts';
import { COLUMNS } from './source-filter.ts';

const usual = COLUMNS.filter(({ usual }) => usual);
const keys = (columns: readonly { key: string }[]): string[] => columns.map(({ key }) => key);

it('gives every column its place where there is room', () => {
  expect(fitColumns(usual, 1200)).toMatchObject({ shown: usual, under: [] });
});

it('puts outlet and author under the title before date and sphere', () => {
  const { shown, under } = fitColumns(usual, 844);
  expect(keys(under)).toEqual(['author', 'outlet']);
  expect(keys(shown)).toContain('sphere');
});

it('never needs more room than there is as long as a title fits, and loses nothing', () => {
  for (let width = 380; width < 1800; width += 20) {
    const { shown, under, width: needed } = fitColumns(COLUMNS, width);
    expect(needed).toBeLessThanOrEqual(width);
    expect([...keys(shown), ...keys(under)].sort()).toEqual(keys(COLUMNS).sort());
  }
});
