/** What the sources screen shows, as the address says it. */
import { useSearchParams } from 'wouter';
import { useAddress, useSetAddress } from '../parts/use-address.ts';
import { type Choice, COLUMNS, type Column, FACETS } from './source-filter.ts';

export interface SourceView {
  readonly choice: Choice;
  readonly words: string;
  readonly order: string;
  readonly columns: readonly Column[];
  toggle(facet: string, value: string): void;
  clear(facet: string): void;
  clearAll(): void;
  search(words: string): void;
  sortBy(column: string): void;
  showColumns(keys: readonly string[]): void;
}

const USUAL = COLUMNS.filter(({ usual }) => usual).map(({ key }) => key);
/** Facets that live in a narrow screen's menu and in the column alike. */
const SEPARATOR = ',';

export function useSourceView(): SourceView {
  const [parameters] = useSearchParams();
  const setMany = useSetAddress();
  const [words, setWords] = useAddress('find');
  const [order, setOrder] = useAddress('sort');
  const [shown, setShown] = useAddress('columns');
  const valuesOf = (key: string): string[] =>
    (parameters.get(key) ?? '').split(SEPARATOR).filter(Boolean);
  const choice = Object.fromEntries(FACETS.map(({ key }) => [key, valuesOf(key)]));
  const keys = shown === '' ? USUAL : shown.split(SEPARATOR);
  const current = order === '' ? 'author' : order;
  return {
    choice,
    words,
    order: current,
    columns: COLUMNS.filter(({ key }) => key === 'title' || keys.includes(key)),
    toggle: (facet, value) => {
      const before = valuesOf(facet);
      const after = before.includes(value)
        ? before.filter((one) => one !== value)
        : [...before, value];
      setMany({ [facet]: after.join(SEPARATOR) });
    },
    clear: (facet) => setMany({ [facet]: null }),
    clearAll: () =>
      setMany(Object.fromEntries([...FACETS.map(({ key }) => [key, null]), ['find', null]])),
    search: (value) => setWords(value, { replace: true }),
    sortBy: (column) => setOrder(current === column ? `-${column}` : column, { replace: true }),
    showColumns: (chosen) =>
      setShown(chosen.join(SEPARATOR) === USUAL.join(SEPARATOR) ? null : chosen.join(SEPARATOR), {
        replace: true,
      }),
  };
}
