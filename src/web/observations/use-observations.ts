import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../parts/api.ts';

/** Several in full; what is gone is left out. */
export const useObservationsRead = (ids: readonly string[]) =>
  useQuery({
    queryKey: ['observations', 'read-many', ...ids],
    queryFn: async () =>
      ids.length === 0
        ? []
        : (await answer(api.observations.read.$post({ json: { ids: [...ids] } }))).observations,
  });

/** One in full; null when it is no longer there: an undo may take away what is shown. */
export const useObservation = (id: string) =>
  useQuery({
    queryKey: ['observations', 'read', id],
    queryFn: async () => {
      const { observations } = await answer(api.observations.read.$post({ json: { ids: [id] } }));
      return observations[0] ?? null;
    },
  });
export type ReadObservation = NonNullable<ReturnType<typeof useObservation>['data']>;
export type ShownObservation = ReadObservation['observation'];

export const useActors = () =>
  useQuery({ queryKey: ['actors'], queryFn: () => answer(api.actors.$get()) });

export const useActor = (id: string) =>
  useQuery({
    queryKey: ['actors', id],
    queryFn: () => answer(api.actors[':id'].$get({ param: { id } })),
  });

/** Offices that an actor held on a date. */
export const useOffices = (id: string, date: string) =>
  useQuery({
    queryKey: ['actors', id, 'on', date],
    queryFn: () => answer(api.actors[':id'].on[':date'].$get({ param: { id, date } })),
  });

export const useAgreements = () =>
  useQuery({
    queryKey: ['agreements'],
    queryFn: () => answer(api.agreements.$get({ query: {} })),
  });
