/** The filter of the screen, as the address says it; what the address says wrongly is not asked. */
import { useSearchParams } from 'wouter';
import { EVERYTHING, type PassageFilter } from '../../coding/retrieval/filter.ts';
import { FILTER_KEYS, filterQuery, readFilter } from '../../coding/retrieval/filter-address.ts';
import { useSetAddress } from '../parts/use-address.ts';

export const VIEWS = ['passages', 'co-occurrence', 'by-attribute', 'over-time'] as const;
export type View = (typeof VIEWS)[number];

export interface PassageView {
  readonly filter: PassageFilter;
  readonly view: View;
  /** Values of the view: `unit`, `attribute`, `by`, `order`, `measure`; '' when not said. */
  of(key: string): string;
  setFilter(filter: PassageFilter): void;
  set(values: Readonly<Record<string, string | null>>): void;
}

function filterOf(parameters: URLSearchParams): PassageFilter {
  try {
    return readFilter(
      Object.fromEntries(FILTER_KEYS.map((key) => [key, parameters.get(key) ?? undefined])),
    );
  } catch {
    return EVERYTHING;
  }
}

export function usePassageView(): PassageView {
  const [parameters] = useSearchParams();
  const set = useSetAddress();
  const view = parameters.get('view');
  return {
    filter: filterOf(parameters),
    view: VIEWS.find((one) => one === view) ?? 'passages',
    of: (key) => parameters.get(key) ?? '',
    set,
    setFilter: (filter) => {
      const query: Partial<Record<string, string | undefined>> = filterQuery(filter);
      set(Object.fromEntries(FILTER_KEYS.map((key) => [key, query[key] ?? null])));
    },
  };
}

/** The passages behind a number: the list with a filter of its own. */
export const passagesHref = (filter: PassageFilter): string => {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(filterQuery(filter))) {
    if (value !== undefined) query.set(key, value);
  }
  return `/passages?${query}`;
};
