/** What the screen asks of the server; each answer is kept under its query. */
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { CountBy, SearchHit, SearchResponse, SortKey } from '../../search/model.ts';
import { answer, api } from '../parts/api.ts';

const PAGE = 200;

interface Lines {
  query: string;
  sort: readonly SortKey[];
  offset: number;
  limit: number;
  signal?: AbortSignal;
}

const readLines = ({ signal, sort, ...asked }: Lines) =>
  answer(api.search.$post({ json: { ...asked, sort: [...sort] } }, stoppedBy(signal)));

/** Lets a request be given up. */
export const stoppedBy = (signal: AbortSignal | undefined) => (signal ? { init: { signal } } : {});

export const useConcordance = (query: string, sort: readonly SortKey[]) =>
  useInfiniteQuery({
    queryKey: ['search', 'lines', query, sort],
    queryFn: ({ pageParam, signal }) =>
      readLines({ query, sort, offset: pageParam, limit: PAGE, signal }),
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
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.search.passages.$post(
          { json: { query, offset: pageParam, limit: PAGE } },
          stoppedBy(signal),
        ),
      ),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const read = pages.reduce((sum, { found }) => sum + found.length, 0);
      return read < last.passages && last.found.length > 0 ? read : undefined;
    },
  });

export const useCounts = (query: string, by: CountBy) =>
  useQuery({
    queryKey: ['search', 'counts', query, by],
    queryFn: ({ signal }) =>
      answer(api.search.counts.$post({ json: { query, by } }, stoppedBy(signal))),
    placeholderData: keepPreviousData,
  });

export const useSpread = (query: string) =>
  useQuery({
    queryKey: ['search', 'spread', query],
    queryFn: ({ signal }) =>
      answer(api.search.dispersion.$post({ json: { query, limit: 1 } }, stoppedBy(signal))),
  });

/** More lines than this are the work of `dragoman search`. */
export const MOST_LINES = 20_000;
const AT_ONCE = 500;

/** The lines of a query in their order, the first 20,000 of them. */
export async function allLines(
  query: string,
  sort: readonly SortKey[],
): Promise<{ lines: SearchHit[]; total: number }> {
  const lines: SearchHit[] = [];
  for (;;) {
    const { hits, total } = await readLines({ query, sort, offset: lines.length, limit: AT_ONCE });
    lines.push(...hits);
    if (hits.length === 0 || lines.length >= Math.min(total, MOST_LINES)) return { lines, total };
  }
}
