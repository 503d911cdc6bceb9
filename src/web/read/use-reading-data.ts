/** What the reading screen asks the server for. */
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Memo } from '../../coding/model.ts';
import type { PlacedCoding } from '../../coding/reading-model.ts';
import { answer, api } from '../parts/api.ts';

export const useReadingList = (coder: string) =>
  useQuery({
    queryKey: ['reading-list', coder],
    queryFn: async () => (await answer(api['reading-list'].$get({ query: { coder } }))).documents,
  });

export const useCoders = () =>
  useQuery({ queryKey: ['coders'], queryFn: () => answer(api.coders.$get()) });

/** A text is named by its words: what was read once is never asked for again. */
export const useText = (sha256: string) =>
  useQuery({
    queryKey: ['text', sha256],
    staleTime: 'static',
    queryFn: () => answer(api.texts[':id'].$get({ param: { id: sha256 } })),
  });

export const codingsKey = (document: string, coder: string | null): string[] => [
  'codings',
  document,
  coder ?? '*',
];

/** The codings of one coder, or of all when `coder` is null. */
export const useCodings = (
  document: string,
  coder: string | null,
): UseQueryResult<PlacedCoding[], Error> =>
  useQuery({
    queryKey: codingsKey(document, coder),
    queryFn: async () => {
      const query = coder === null ? {} : { coder };
      return (await answer(api.documents[':id'].codings.$get({ param: { id: document }, query })))
        .codings;
    },
  });

export const useCodes = () =>
  useQuery({ queryKey: ['codebook'], queryFn: () => answer(api.codebook.$get()) });

export const useReview = (document: string, coder: string, waits: boolean) =>
  useQuery({
    queryKey: ['review', document, coder],
    enabled: waits,
    queryFn: async () =>
      (
        await answer(
          api.documents[':id'].review.$get({ param: { id: document }, query: { coder } }),
        )
      ).waiting,
  });

export const useMemos = (on: Memo['on'], target: string) =>
  useQuery({
    queryKey: ['memos', on, target],
    queryFn: async () => (await answer(api.memos.$get({ query: { on, target } }))).memos,
  });
