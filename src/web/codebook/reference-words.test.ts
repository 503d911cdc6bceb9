import { expect, it } from 'vitest';
import { referenceWords } from './reference-words.ts';

const named = (table: string, title: string) => ({ table, id: title, title, path: 'codes.*' });

it('says of each kind how many records name a code, and which', () => {
  expect(referenceWords([], 'lose it')).toEqual([]);
  const some = ['a', 'b', 'c', 'd', 'a'].map((title) => named('observations', title));
  expect(referenceWords([...some, named('comparisons', 'Two')], 'lose it')).toEqual([
    '4 observations lose it: “a”, “b”, “c” and 1 more',
    '1 comparison with its questions lose it: “Two”',
  ]);
});
