import { expect, it } from 'vitest';
import { printed } from './coefficient-words.ts';

it.each([
  [0.7434, '.743'],
  [1, '1.000'],
  [0, '.000'],
  [-0.0812, '−.081'],
  [-0.0001, '.000'],
  [-1.5, '−1.500'],
])('%d is printed %s', (value, words) => {
  expect(printed(value)).toBe(words);
});
