/** What is asked and how it is shown, as the address says it. */

import { useSearchParams } from 'wouter';
import { CountBy, SortKey } from '../../search/model.ts';
import { useSetAddress } from '../parts/use-address.ts';

export const VIEWS = [
  'concordance',
  'passages',
  'counts',
  'collocates',
  'keywords',
  'words',
] as const;
export type View = (typeof VIEWS)[number];

export interface SearchView {
  /** '' when nothing is asked. */
  readonly query: string;
  readonly view: View;
  readonly sort: readonly SortKey[];
  readonly by: 'year' | 'month';
  /** By what the view of counts counts. */
  readonly count: CountBy;
  set(values: Readonly<Record<string, string | null>>): void;
}

/** At most three keys; what is no key is passed over. */
export const readSort = (words: string): SortKey[] =>
  words
    .split(',')
    .flatMap((word) => SortKey.safeParse(word).data ?? [])
    .slice(0, 3);

export function useSearchView(): SearchView {
  const [parameters] = useSearchParams();
  const view = parameters.get('view');
  return {
    query: parameters.get('q') ?? '',
    view: VIEWS.find((one) => one === view) ?? 'concordance',
    sort: readSort(parameters.get('sort') ?? ''),
    by: parameters.get('by') === 'month' ? 'month' : 'year',
    count: CountBy.safeParse(parameters.get('count')).data ?? 'language',
    set: useSetAddress(),
  };
}

/** Another query, and what else the address shall say. */
export const searchHref = (
  query: string,
  rest: Readonly<Record<string, string | null>> = {},
): string => {
  const parameters = new URLSearchParams({ q: query });
  for (const [key, value] of Object.entries(rest)) if (value) parameters.set(key, value);
  return `/search?${parameters}`;
};

/** The document in the reading screen, with the place chosen. */
export const placeHref = (place: { document: string; start: number; end: number }): string =>
  `/read/${encodeURIComponent(place.document)}?at=${place.start}-${place.end}`;
