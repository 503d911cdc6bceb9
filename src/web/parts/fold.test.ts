import { expect, it } from 'vitest';
import { folded, holdsWords } from './fold.ts';

it('finds a name however its letters are marked or capitalised', () => {
  expect(holdsWords('Zdzisław Łęski', 'zdzislaw leski')).toBe(true);
  expect(holdsWords('İlham Əliyev', 'ilham eliyev')).toBe(true);
  expect(holdsWords('Страна и мир', 'МИР')).toBe(true);
});

it('wants every word of the query', () => {
  expect(holdsWords('Anatomy of a Rivalry', 'rivalry garden')).toBe(false);
});

it('leaves letters of other scripts as they are but for their case', () => {
  expect(folded('Փաշինյան')).toBe('փաշինյան');
});
