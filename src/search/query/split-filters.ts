import type { Filter, Query } from './ast.ts';

export interface SplitQuery {
  /** What is asked of the words; null when there are only filters. */
  text: Query | null;
  /** What must hold of every passage. Filters under OR or NOT stay in `text`. */
  filters: Filter[];
}

/** Takes the filters that hold of the whole query out of it, so that they can narrow the search first. */
export function splitFilters(query: Query): SplitQuery {
  if (query.kind === 'filter') return { text: null, filters: [query] };
  if (query.kind !== 'and') return { text: query, filters: [] };
  const filters = query.parts.filter((part) => part.kind === 'filter');
  const parts = query.parts.filter((part) => part.kind !== 'filter');
  const [first] = parts;
  if (!first) return { text: null, filters };
  return { text: parts.length === 1 ? first : { ...query, parts }, filters };
}
