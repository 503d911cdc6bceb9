import { expect, it } from 'vitest';
import { droppedWords, filterWords, shareWords } from './document-words.ts';

it.each([
  [1, 'Same text as'],
  [0.999, 'Nearly the same text as'],
  [0.93, '9 of 10 words as'],
  [0.61, '6 of 10 words as'],
])('says how much of a text stands in another (%d)', (share, words) => {
  expect(shareWords(share)).toBe(words);
});

it('sums what was left out by kind', () => {
  const dropped = [
    { what: 'page-number', count: 12 },
    { what: 'image', count: 1 },
    { what: 'page-number', count: 3 },
  ];
  expect(droppedWords(dropped)).toBe('15 page numbers, 1 pictures');
});

it('says a filter as parts of a sentence', () => {
  const filter = { language: 'ru,az', sphere: 'none', from: '2020-09', source: 'none' };
  expect(filterWords(filter, undefined).map(({ words }) => words)).toEqual([
    'in Russian or Azerbaijani',
    'of sphere: No sphere',
    'from 2020-09',
    'without a source',
  ]);
});
