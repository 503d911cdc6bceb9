import { queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, api } from '../parts/api.ts';
import { type ArticleView, viewOf } from './view-model.ts';

export const articlesQuery = queryOptions({
  queryKey: ['articles'],
  queryFn: () => answer(api.articles.$get()),
});

export const useArticles = () => useQuery(articlesQuery);

const fetchArticle = (id: string) => answer(api.articles[':id'].$get({ param: { id } }));
export type StoredReading = Awaited<ReturnType<typeof fetchArticle>>;

export const articleQuery = (id: string) =>
  queryOptions({ queryKey: ['article', id], queryFn: () => fetchArticle(id) });

export const useArticle = (id: string): UseQueryResult<StoredReading, Error> =>
  useQuery({ ...articleQuery(id), enabled: id !== '' });

/** The article arranged for the screen; the same object as long as the reading is the same. */
export function useArticleView(reading: Pick<StoredReading, 'article' | 'sources'>): ArticleView {
  const { article, sources } = reading;
  return useMemo(() => viewOf(article, sources), [article, sources]);
}
