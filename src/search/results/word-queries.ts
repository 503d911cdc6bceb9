/** Queries that lead from a number of a table to its passages. */
import type { NearPart, PhraseTerm, Query } from '../query/ast.ts';
import { printQuery } from '../query/print.ts';
import { splitFilters } from '../query/split-filters.ts';

const NOWHERE = { start: 0, end: 0 };

/** The word in these letters, capitals or not. Printed in quotation marks, so that no word is an operator. */
const exactly = (word: string): PhraseTerm => ({
  kind: 'phrase',
  words: [{ kind: 'word', text: word, mode: 'exact', prefix: false, ...NOWHERE }],
  ...NOWHERE,
});

const partsOf = (query: Query): Query[] => (query.kind === 'and' ? query.parts : [query]);

/** The word where the query holds. */
export const wordWithin = (word: string, query: Query | null): string =>
  printQuery(
    query === null
      ? exactly(word)
      : { kind: 'and', parts: [...partsOf(query), exactly(word)], ...NOWHERE },
  );

/** The word where the query does not hold. */
export const wordOutside = (word: string, query: Query): string =>
  printQuery({
    kind: 'and',
    parts: [exactly(word), { kind: 'not', part: query, ...NOWHERE }],
    ...NOWHERE,
  });

const canBeNear = (query: Query): query is NearPart =>
  query.kind === 'word' ||
  query.kind === 'phrase' ||
  (query.kind === 'or' && query.parts.every(canBeNear));

/** The word within `window` words of what the query finds; null when it joins what NEAR cannot. */
export function wordBeside(word: string, query: Query, window: number): string | null {
  const { text, filters } = splitFilters(query);
  if (!text || !canBeNear(text)) return null;
  const distance = Math.max(1, window - 1);
  const near: Query = { kind: 'near', parts: [text, exactly(word)], distance, ...NOWHERE };
  return printQuery(
    filters.length === 0 ? near : { kind: 'and', parts: [near, ...filters], ...NOWHERE },
  );
}

/** The filters that hold of the whole query, as a query; null without any. */
export function filtersAlone(query: Query): Query | null {
  const { filters } = splitFilters(query);
  const [first] = filters;
  if (!first) return null;
  return filters.length === 1 ? first : { kind: 'and', parts: filters, ...NOWHERE };
}
