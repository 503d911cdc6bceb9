/** The documents as the screens read them: pages of the list, one document, its text. */
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type {
  DocumentFilter,
  DocumentOrder,
  DocumentSummary,
} from '../../documents/document-view.ts';
import { answer, api } from '../parts/api.ts';

export const PAGE = 100;

export const readPage = (filter: DocumentFilter, order: DocumentOrder, page: number) =>
  answer(
    api.documents.$get({
      query: { ...filter, order, offset: String(page * PAGE), limit: String(PAGE) },
    }),
  );

const pageQuery = (filter: DocumentFilter, order: DocumentOrder, page: number) => ({
  queryKey: ['documents', 'page', filter, order, page],
  queryFn: () => readPage(filter, order, page),
});

/** How many there are, with the first page. */
export const useFirstPage = (filter: DocumentFilter, order: DocumentOrder) =>
  useQuery({ ...pageQuery(filter, order, 0), placeholderData: keepPreviousData });

/** The documents on the pages in sight, by their place in the list. */
export function useRows(
  filter: DocumentFilter,
  order: DocumentOrder,
  pages: readonly number[],
): ReadonlyMap<number, DocumentSummary> {
  const answers = useQueries({ queries: pages.map((page) => pageQuery(filter, order, page)) });
  const rows = new Map<number, DocumentSummary>();
  for (const [place, page] of pages.entries()) {
    for (const [at, document] of (answers[place]?.data?.documents ?? []).entries()) {
      rows.set(page * PAGE + at, document);
    }
  }
  return rows;
}

export const useFacets = () =>
  useQuery({
    queryKey: ['documents', 'facets'],
    queryFn: () => answer(api.documents.facets.$get()),
  });

export const useDocument = (id: string, enabled = true) =>
  useQuery({
    queryKey: ['documents', 'one', id],
    queryFn: () => answer(api.documents[':id'].$get({ param: { id } })),
    enabled,
  });

/** Near copies are looked for only where somebody looks. */
export const useCopies = (ids: readonly string[]) =>
  useQuery({
    queryKey: ['documents', 'copies', ids],
    queryFn: async () =>
      (await answer(api.documents.copies.$post({ json: { ids: [...ids] } }))).copies,
    enabled: ids.length > 0,
  });
