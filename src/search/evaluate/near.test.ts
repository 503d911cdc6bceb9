import { expect, it } from 'vitest';
import { passageBlocks } from '../index/passage-blocks.ts';
import { near } from './near.ts';
import { wordsAsSpans } from './spans.ts';

/** Two passages of ten words. */
const starts = Int32Array.of(0, 10, 20);
const passages = { starts, blocks: passageBlocks(starts) };
const at = (...places: number[]) => wordsAsSpans(Int32Array.from(places), passages);
const spans = (...args: Parameters<typeof near>): [number, number][] => {
  const { first, last } = near(...args);
  return Array.from(first, (start, n) => [start, last[n] ?? -1]);
};

it('joins neighbours in either order, within one passage only', () => {
  expect(spans([at(2), at(5)], 2)).toEqual([[2, 5]]);
  expect(spans([at(5), at(2)], 2)).toEqual([[2, 5]]);
  expect(spans([at(2), at(5)], 1)).toEqual([]);
  expect(spans([at(9), at(10)], 5)).toEqual([]);
});

it('counts the shortest stretch once where a word comes twice', () => {
  expect(spans([at(1, 2), at(4)], 5)).toEqual([[2, 4]]);
});

it('needs a span of its own for each part', () => {
  expect(spans([at(3), at(3)], 5)).toEqual([]);
  expect(spans([at(3, 6), at(3, 6)], 5)).toEqual([[3, 6]]);
});

it('measures the distance between neighbours, not over all', () => {
  expect(spans([at(0), at(3), at(6)], 2)).toEqual([[0, 6]]);
  expect(spans([at(0), at(3), at(7)], 2)).toEqual([]);
});
