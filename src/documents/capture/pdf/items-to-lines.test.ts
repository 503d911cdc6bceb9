import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assembleLine } from './assemble-line.ts';
import { itemsToRows } from './items-to-lines.ts';
import type { Face, Item } from './page-model.ts';

const face: Face = { name: 'Serif', italic: false, bold: false, smallCaps: false };
const item = (text: string, x: number, y: number, size = 10): Item => ({
  text,
  x,
  y,
  width: text.length * size * 0.5,
  size,
  face,
  blankAfter: false,
});

const lines = (items: Item[]) => itemsToRows(items).map((row, i) => assembleLine(row, 1, i + 1));

it('hangs a raised number on its line and not on the line above', () => {
  const [first, second] = lines([
    item('the line above', 50, 100),
    item('was closed.', 50, 112),
    item('12', 105, 108.5, 6),
  ]);
  expect(first?.text).toBe('the line above');
  expect(second?.text).toBe('was closed.12');
  expect(second?.runs[1]?.raised).toBe(true);
});

it('hangs a lifted number of full size when it touches a word', () => {
  const [line] = lines([item('was closed.', 50, 112), item('7', 105, 108.5, 10)]);
  expect(line?.text).toBe('was closed.7');
});

it('reads a drop cap before the first of its lines', () => {
  const read = lines([
    item('T', 50, 124, 32),
    item('he railway between', 68, 100),
    item('the valleys had', 68, 112),
    item('been closed', 68, 124),
  ]);
  expect(read.map((line) => line.text)).toEqual([
    'The railway between',
    'the valleys had',
    'been closed',
  ]);
});

it('reads the same lines whatever the order of the items in the file', () => {
  const page = Array.from({ length: 12 }, (_, i) => [
    item(`word${i}`, 50, 100 + i * 12),
    item(`next${i}`, 90, 100 + i * 12),
    item(String(i + 1), 116, 96.5 + i * 12, 6),
  ]).flat();
  const expected = lines(page).map((line) => line.text);
  fc.assert(
    fc.property(fc.shuffledSubarray(page, { minLength: page.length }), (shuffled) => {
      expect(lines(shuffled).map((line) => line.text)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});
