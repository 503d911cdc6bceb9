import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../parts/api.ts';
import type { StoredAnswer } from './stored-weighing.ts';
import { storedWeighing } from './stored-weighing.ts';

/** All sets of rivals. */
export const useRivalries = () =>
  useQuery({
    queryKey: ['rivalries'],
    queryFn: async () => (await answer(api.rivalries.$get({ query: {} }))).rivalries,
  });
export type ListedRivalry = NonNullable<ReturnType<typeof useRivalries>['data']>[number];

export const weighingKey = (rivalry: string): string[] => ['rivalries', rivalry, 'weighing'];

/** What is weighed, of all days: an earlier day is reckoned here, at once. */
export const useWeighing = (id: string) =>
  useQuery({
    queryKey: weighingKey(id),
    queryFn: async () => {
      const found = await answer(api.rivalries[':id'].weighing.$get({ param: { id }, query: {} }));
      // The client writes an absent field as one that may be undefined; the server leaves it out.
      return storedWeighing(found as StoredAnswer);
    },
    placeholderData: keepPreviousData,
  });

/** How one observation weighs, wherever it does. */
export const useWeighedUnder = (id: string) =>
  useQuery({
    queryKey: ['observations', id, 'weighing'],
    queryFn: async () =>
      (await answer(api.observations[':id'].weighing.$get({ param: { id } }))).weighed,
  });
