import { beforeAll, expect, it } from 'vitest';
import type { Article } from '../../articles/model.ts';
import { readArticle } from '../../articles/read-article.ts';
import { findNotes, findSections } from './article-finders.ts';
import { drawnAt } from './use-place-in-view.ts';

const TEXT = `Railways after the war

Introduction

The line along the river was closed for thirty years¹. Others did not believe that it would open².

What followed

The rails were mended in the spring.

1 Z. Łęski, *Tory i mosty*, Wydawnictwo Naukowe, Warszawa 2019.

2 T. De Waal, *Black Garden*, New York University Press, New York 2013.
`;

let article: Article;
beforeAll(async () => {
  ({ article } = await readArticle(new TextEncoder().encode(TEXT), 'railways.txt'));
});

it.each(['note 2', 'Note 2', 'n. 2', '2'])('finds the second note by “%s”', (query) => {
  expect(findNotes(article, query).map(({ label }) => label)).toEqual([
    expect.stringContaining('Note 2: T. De Waal'),
  ]);
});

it('finds a note by a name without its marks, and nothing by a number that no note has', () => {
  expect(findNotes(article, 'leski')).toHaveLength(1);
  expect(findNotes(article, 'note 7')).toEqual([]);
});

it('finds a section and leads to its heading', () => {
  const [found] = findSections(article, 'INTROD');
  const at = TEXT.indexOf('Introduction');
  expect(found?.label).toBe('Introduction');
  const place = Number(new URL(found?.href ?? '', 'http://x').searchParams.get('at'));
  expect(article.text.slice(place, place + 12)).toBe(TEXT.slice(at, at + 12));
  expect(drawnAt(article, place)?.id).toBe(
    article.sections.find(({ title }) => title === 'Introduction')?.id,
  );
});

it('knows what is drawn at a place: a note, a paragraph, nothing', () => {
  const { text } = article;
  expect(drawnAt(article, text.indexOf('Black Garden'))).toEqual({ id: 'n2', isNote: true });
  expect(drawnAt(article, text.indexOf('The rails'))?.isNote).toBe(false);
  expect(drawnAt(article, text.length + 5)).toBeNull();
});
