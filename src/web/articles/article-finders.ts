/** Notes and sections of the case's articles, for Ctrl-K. */
import type { QueryClient } from '@tanstack/react-query';
import type { Article } from '../../articles/model.ts';
import type { Finder, FoundThing } from '../app/finders.ts';
import { writeTrail } from '../parts/detail.ts';
import { holdsWords } from '../parts/fold.ts';
import { articleQuery, articlesQuery } from './use-article.ts';
import { detailId } from './use-article-address.ts';

const SHOWN = 10;
const SHORT = 110;

/** `note 12`, `n. 12` or the bare number. */
const BY_NUMBER = /^(?:note|notes|n)?\.?\s*(\d{1,5})$/iu;

async function articlesOf(queries: QueryClient): Promise<Article[]> {
  const { articles } = await queries.fetchQuery({ ...articlesQuery, staleTime: 60_000 });
  const readings = await Promise.all(
    articles.map(({ id }) => queries.fetchQuery({ ...articleQuery(id), staleTime: 60_000 })),
  );
  return readings.map(({ article }) => article);
}

const home = ({ id }: Article): string => `/articles?article=${encodeURIComponent(id)}`;

/** Notes by their number or by words in them. */
export function findNotes(article: Article, query: string): FoundThing[] {
  const number = BY_NUMBER.exec(query.trim())?.[1];
  const { id: ofArticle, notes, text, title } = article;
  const wordsOf = ({ span }: Article['notes'][number]): string => text.slice(span.start, span.end);
  const found = notes.filter((note) =>
    number === undefined ? holdsWords(wordsOf(note), query) : note.label === number,
  );
  return found.slice(0, SHOWN).map((note) => {
    const trail = writeTrail([{ kind: 'note', id: detailId(ofArticle, note.id) }]);
    return {
      id: detailId(ofArticle, note.id),
      label: `Note ${note.label}: ${wordsOf(note).slice(0, SHORT)}`,
      description: title,
      href: `${home(article)}&note=${encodeURIComponent(note.id)}&detail=${encodeURIComponent(trail)}`,
    };
  });
}

export const findSections = (article: Article, query: string): FoundThing[] =>
  article.sections
    .filter(({ title }) => holdsWords(title, query))
    .slice(0, SHOWN)
    .map(({ id, title, span }) => ({
      id: detailId(article.id, id),
      label: title,
      description: article.title,
      href: `${home(article)}&at=${span.start}`,
    }));

export const noteFinder: Finder = {
  group: 'Notes',
  find: async (query, queries) =>
    (await articlesOf(queries)).flatMap((article) => findNotes(article, query)),
};

export const sectionFinder: Finder = {
  group: 'Sections',
  find: async (query, queries) =>
    (await articlesOf(queries)).flatMap((article) => findSections(article, query)),
};
