import { expect, it } from 'vitest';
import { listInWords } from './list-in-words.ts';

it.each([
  [[], ''],
  [['Anna'], 'Anna'],
  [['Anna', 'Boris'], 'Anna and Boris'],
  [['Anna', 'Boris', 'Clara'], 'Anna, Boris and Clara'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b and 3 more'],
])('%j reads %s', (names, words) => {
  expect(listInWords(names, 3)).toBe(words);
});
