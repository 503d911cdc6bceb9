import { expect, it } from 'vitest';
import { layOutPlain } from '../../documents/lay-out.ts';
import { placeWords } from './place-words.ts';
import { screenBlocks } from './screen-blocks.ts';

const TEXT = 'One.\n\nTwo and more.\n\nThree.';
const blocks = screenBlocks(TEXT, {
  ...layOutPlain(TEXT),
  pages: [
    { number: 7, start: 0 },
    { number: 8, start: TEXT.indexOf('and') },
  ],
});
const at = (words: string): string => {
  const start = TEXT.indexOf(words);
  return placeWords(blocks, { start, end: start + words.length });
};

it('says the paragraph of how many and the page, also where a page begins inside', () => {
  expect(placeWords(blocks, null)).toBe('3 paragraphs');
  expect(at('One')).toBe('paragraph 1 of 3, page 7');
  expect(at('Two')).toBe('paragraph 2 of 3, page 7');
  expect(at('more')).toBe('paragraph 2 of 3, page 8');
  expect(at('Three')).toBe('paragraph 3 of 3, page 8');
});

it('says no page where there are none', () => {
  const plain = screenBlocks('One.', layOutPlain('One.'));
  expect(placeWords(plain, { start: 0, end: 3 })).toBe('paragraph 1 of 1');
  expect(placeWords(plain, null)).toBe('1 paragraph');
});
