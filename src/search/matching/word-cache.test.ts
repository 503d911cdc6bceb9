import { expect, it } from 'vitest';
import { keysOfTextWord, readTextWord } from './text-word.ts';
import { WordCache } from './word-cache.ts';

it('reads a word once and the same in each language apart', () => {
  const cache = new WordCache();
  const first = cache.read('IRAK', 'tr');
  expect(first.keys).toEqual(keysOfTextWord(readTextWord('IRAK', 'tr')));
  expect(cache.read('IRAK', 'tr')).toBe(first);
  expect(cache.read('IRAK', 'en').word.form).not.toBe(first.word.form);
});

it('forgets what was not asked for lately and keeps what was', () => {
  const cache = new WordCache(2);
  const first = cache.read('one');
  for (const word of ['two', 'three', 'four', 'five']) cache.read(word);
  expect(cache.read('one')).not.toBe(first);
  const five = cache.read('five');
  cache.read('six');
  expect(cache.read('five')).toBe(five);
});
