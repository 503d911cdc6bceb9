/** What the documents screen shows, as the address says it. */
import { useSearchParams } from 'wouter';
import {
  type DocumentFilter,
  DocumentOrder,
  DocumentFilter as Filter,
} from '../../documents/document-view.ts';
import { useSetAddress } from '../parts/use-address.ts';

export type FilterKey = keyof DocumentFilter;

export interface DocumentView {
  readonly filter: DocumentFilter;
  readonly order: DocumentOrder;
  set(key: FilterKey, value: string | null): void;
  /** Adds the value to those that are chosen, or takes it away. */
  toggle(key: FilterKey, value: string): void;
  clear(): void;
  sortBy(column: string): void;
}

const KEYS = Object.keys(Filter.shape) as FilterKey[];
const NO_FILTERS = Object.fromEntries(KEYS.map((key) => [key, null]));

export function useDocumentView(): DocumentView {
  const [parameters] = useSearchParams();
  const set = useSetAddress();
  const filter: DocumentFilter = {};
  for (const key of KEYS) {
    const one = Filter.shape[key].safeParse(parameters.get(key) ?? undefined);
    if (one.success && one.data !== undefined && one.data !== '') filter[key] = one.data;
  }
  const parsed = DocumentOrder.safeParse(parameters.get('order'));
  const order = parsed.success ? parsed.data : 'title';
  return {
    filter,
    order,
    set: (key, value) => set({ [key]: value }, { replace: true }),
    toggle: (key, value) => {
      const before = (filter[key] ?? '').split(',').filter(Boolean);
      const after = before.includes(value)
        ? before.filter((one) => one !== value)
        : [...before, value];
      set({ [key]: after.join(',') });
    },
    clear: () => set(NO_FILTERS),
    sortBy: (column) => set({ order: order === column ? `-${column}` : column }, { replace: true }),
  };
}
