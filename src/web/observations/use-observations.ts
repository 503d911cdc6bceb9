import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../parts/api.ts';

export const useObservation = (id: string) =>
  useQuery({
    queryKey: ['observations', id],
    queryFn: () => answer(api.observations[':id'].$get({ param: { id } })),
  });
export type ShownObservation = NonNullable<
  ReturnType<typeof useObservation>['data']
>['observation'];

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
