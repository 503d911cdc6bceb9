/** What the reading screen changes. What is known of the outcome is shown at once; the text is never asked for again. */
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PlacedCoding } from '../../coding/reading-model.ts';
import type { Span } from '../../kernel/span.ts';
import { answer, api } from '../parts/api.ts';
import { codingsKey } from './use-reading-data.ts';

type Change = (codings: PlacedCoding[]) => PlacedCoding[];

const failed = (error: Error): void => {
  notifications.show({ color: 'red', title: 'Not done', message: error.message });
};

export interface CodeWanted {
  span: Span;
  /** Id of a code, or the name of one to make. */
  code: { id: string } | { name: string };
}

/** `shown` is whose codings are on screen: a coder, or null for all. */
export function useActs(document: string, coder: string, shown: string | null) {
  const queries = useQueryClient();
  const key = codingsKey(document, shown);
  const settle = (apply: Change): void => {
    queries.setQueryData<PlacedCoding[]>(key, (codings) => codings && apply(codings));
    const current = key.join(' ');
    void queries.invalidateQueries({
      predicate: ({ queryKey }) => queryKey.join(' ') !== current,
    });
  };
  const code = useMutation({
    mutationFn: ({ span, code }: CodeWanted) =>
      answer(
        api.codings.$post({
          json: {
            document,
            coder,
            start: span.start,
            end: span.end,
            ...('id' in code ? { code: code.id } : { newCode: code.name }),
          },
        }),
      ),
    onSuccess: ({ coding }) =>
      settle((codings) => [...codings.filter(({ id }) => id !== coding.id), coding]),
    onError: failed,
  });
  const remove = useMutation({
    mutationFn: (ids: string[]) => answer(api.codings.remove.$post({ json: { ids } })),
    onSuccess: (_, ids) => settle((codings) => codings.filter(({ id }) => !ids.includes(id))),
    onError: failed,
  });
  const confirm = useMutation({
    mutationFn: (ids: string[]) => answer(api.codings.confirm.$post({ json: { ids } })),
    onSuccess: (_, ids) =>
      settle((codings) =>
        codings.map((one) =>
          ids.includes(one.id) && one.origin === 'machine' ? { ...one, origin: 'confirmed' } : one,
        ),
      ),
    onError: failed,
  });
  const edit = useMutation({
    mutationFn: ({ id, ...set }: { id: string; code?: string; start?: number; end?: number }) =>
      answer(api.codings[':id'].$patch({ param: { id }, json: set })),
    onSuccess: (coding) =>
      settle((codings) => [...codings.filter(({ id }) => id !== coding.id), coding]),
    onError: failed,
  });
  const markRead = useMutation({
    mutationFn: (read: boolean) =>
      answer(
        api.documents[':id'].readings.$post({ param: { id: document }, json: { coder, read } }),
      ),
    onSuccess: () => settle((codings) => codings),
    onError: failed,
  });
  return { code, remove, confirm, edit, markRead };
}

export type Acts = ReturnType<typeof useActs>;
