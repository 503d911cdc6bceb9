/** What the screen asks of the server; each answer is kept under its query. */
import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import {
  IndexState,
  type SearchHit,
  type SearchResponse,
  type SortKey,
} from '../../search/model.ts';
import { answer, api, send } from '../parts/api.ts';

const PAGE = 200;

const readLines = (query: string, sort: readonly SortKey[], offset: number, limit: number) =>
  answer(api.search.$post({ json: { query, sort: [...sort], offset, limit } }));

export const useConcordance = (query: string, sort: readonly SortKey[]) =>
  useInfiniteQuery({
    queryKey: ['search', 'lines', query, sort],
    queryFn: ({ pageParam }) => readLines(query, sort, pageParam, PAGE),
    initialPageParam: 0,
    getNextPageParam: (last: SearchResponse, pages) => {
      const read = pages.reduce((sum, { hits }) => sum + hits.length, 0);
      return read < last.total && last.hits.length > 0 ? read : undefined;
    },
    placeholderData: keepPreviousData,
  });

export const useFoundPassages = (query: string) =>
  useInfiniteQuery({
    queryKey: ['search', 'passages', query],
    queryFn: ({ pageParam }) =>
      answer(api.search.passages.$post({ json: { query, offset: pageParam, limit: PAGE } })),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const read = pages.reduce((sum, { found }) => sum + found.length, 0);
      return read < last.passages && last.found.length > 0 ? read : undefined;
    },
  });

export const useOverTime = (query: string, by: 'year' | 'month') =>
  useQuery({
    queryKey: ['search', 'counts', query, by],
    queryFn: () => answer(api.search.counts.$post({ json: { query, by } })),
    placeholderData: keepPreviousData,
  });

/** By its address: the typed client takes “index” at the end of a path for nothing. */
const atIndex = async (method: 'GET' | 'POST'): Promise<IndexState> =>
  IndexState.parse(await (await send('/search/index', { method })).json());

export const useIndex = () =>
  useQuery({ queryKey: ['search-index', 'state'], queryFn: () => atIndex('GET') });

/** Takes passages into the index until all are in, then asks again for what was found. */
export function useCatchUp(isBehind: boolean) {
  const queries = useQueryClient();
  const index = useQuery({
    queryKey: ['search-index', 'catching-up'],
    queryFn: () => atIndex('POST'),
    enabled: isBehind,
    refetchInterval: ({ state: { data, error } }) =>
      error || (data && data.indexed >= data.passages) ? false : 50,
  });
  const isDone = isBehind && index.data !== undefined && index.data.indexed >= index.data.passages;
  useEffect(() => {
    if (isDone) void queries.invalidateQueries({ queryKey: ['search'] });
  }, [isDone, queries]);
  return index.data;
}

/** More lines than this are the work of `dragoman search`. */
export const MOST_LINES = 20_000;
const AT_ONCE = 500;

/** The lines of a query in their order, for taking away. */
export async function allLines(query: string, sort: readonly SortKey[]): Promise<SearchHit[]> {
  const lines: SearchHit[] = [];
  for (;;) {
    const { hits, total } = await readLines(query, sort, lines.length, AT_ONCE);
    lines.push(...hits);
    if (hits.length === 0 || lines.length >= Math.min(total, MOST_LINES)) return lines;
  }
}
