/** All memos, and which of them are shown as the address says it. */
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../parts/api.ts';
import { useAddress, useSetAddress } from '../parts/use-address.ts';
import type { MemoFilter } from './memo-filter.ts';

export const listedMemosQuery = {
  queryKey: ['memos', 'listed'],
  queryFn: async () => (await answer(api.memos.listed.$get())).memos,
};

export const useListedMemos = () => useQuery(listedMemosQuery);

export interface MemoView {
  readonly filter: MemoFilter;
  set(values: Readonly<Partial<Record<keyof MemoFilter, string | null>>>): void;
  clear(): void;
}

export function useMemoView(): MemoView {
  const [on] = useAddress('on');
  const [author] = useAddress('author');
  const [find] = useAddress('find');
  const [order] = useAddress('order');
  const set = useSetAddress();
  return {
    filter: { on, author, find, order },
    set: (values) => set(values, { replace: true }),
    clear: () => set({ on: null, author: null, find: null }, { replace: true }),
  };
}
