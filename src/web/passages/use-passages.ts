/** What the screen asks of the server; each answer is kept under its filter. */
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { PassageOrder } from '../../coding/retrieval/coded-passage.ts';
import { type PassageFilter, Period, Unit } from '../../coding/retrieval/filter.ts';
import { filterQuery } from '../../coding/retrieval/filter-address.ts';
import { answer, api } from '../parts/api.ts';

const PAGE = 100;

export const useChoices = () =>
  useQuery({
    queryKey: ['passages', 'choices'],
    queryFn: () => answer(api.passages.choices.$get()),
  });

export type PassageChoices = NonNullable<ReturnType<typeof useChoices>['data']>;

export const orderOf = (words: string): PassageOrder =>
  PassageOrder.safeParse(words).data ?? 'date';
export const unitOf = (words: string): Unit => Unit.safeParse(words).data ?? 'overlap';
export const periodOf = (words: string): Period => Period.safeParse(words).data ?? 'year';

export function usePassages(filter: PassageFilter, order: PassageOrder) {
  const query = filterQuery(filter);
  return useInfiniteQuery({
    queryKey: ['passages', 'list', query, order],
    queryFn: ({ pageParam }) =>
      answer(
        api.passages.$get({
          query: { ...query, order, offset: String(pageParam), limit: String(PAGE) },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const read = pages.reduce((sum, { passages }) => sum + passages.length, 0);
      return read < last.total && last.passages.length > 0 ? read : undefined;
    },
    placeholderData: keepPreviousData,
  });
}

export type ShownPassage = NonNullable<
  ReturnType<typeof usePassages>['data']
>['pages'][number]['passages'][number];

export const useCoOccurrence = (filter: PassageFilter, unit: Unit) =>
  useQuery({
    queryKey: ['passages', 'co-occurrence', filterQuery(filter), unit],
    queryFn: () =>
      answer(api.passages['co-occurrence'].$get({ query: { ...filterQuery(filter), unit } })),
    placeholderData: keepPreviousData,
  });
export type CoOccurrenceAnswer = NonNullable<ReturnType<typeof useCoOccurrence>['data']>;

export const useByAttribute = (filter: PassageFilter, attribute: string) =>
  useQuery({
    queryKey: ['passages', 'by-attribute', filterQuery(filter), attribute],
    queryFn: () =>
      answer(api.passages['by-attribute'].$get({ query: { ...filterQuery(filter), attribute } })),
    enabled: attribute !== '',
    placeholderData: keepPreviousData,
  });
export type ByAttributeAnswer = NonNullable<ReturnType<typeof useByAttribute>['data']>;

export const useOverTime = (filter: PassageFilter, by: Period) =>
  useQuery({
    queryKey: ['passages', 'over-time', filterQuery(filter), by],
    queryFn: () =>
      answer(api.passages['over-time'].$get({ query: { ...filterQuery(filter), by } })),
    placeholderData: keepPreviousData,
  });
export type OverTimeAnswer = NonNullable<ReturnType<typeof useOverTime>['data']>;
