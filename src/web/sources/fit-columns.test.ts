import { expect, it } from 'vitest';
import { fitColumns } from './fit-columns.ts';
import { COLUMNS } from './source-filter.ts';

const usual = COLUMNS.filter(({ usual }) => usual);
const keys = (columns: readonly { key: string }[]): string[] => columns.map(({ key }) => key);

it('gives every column its place where there is room', () => {
  expect(fitColumns(usual, 1200)).toEqual({ shown: usual, under: [] });
});

it('puts outlet and author under the title before date and sphere', () => {
  const { shown, under } = fitColumns(usual, 844);
  expect(keys(under)).toEqual(['author', 'outlet']);
  expect(keys(shown)).toContain('sphere');
});

it('never needs more room than there is as long as a title fits, and loses nothing', () => {
  for (let width = 380; width < 1800; width += 20) {
    const { shown, under } = fitColumns(COLUMNS, width);
    const fixed = shown.reduce(
      (sum, { key, width: own }) => sum + (key === 'title' ? 340 : (own ?? 0)),
      38,
    );
    expect(fixed).toBeLessThanOrEqual(width);
    expect([...keys(shown), ...keys(under)].sort()).toEqual(keys(COLUMNS).sort());
  }
});
