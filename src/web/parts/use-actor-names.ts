import { useQuery } from '@tanstack/react-query';
import { answer, api } from './api.ts';

const none: ReadonlyMap<string, string> = new Map();

/** Id of an actor to the name that the screens use; empty until it is known. */
export function useActorNames(): ReadonlyMap<string, string> {
  const { data } = useQuery({
    queryKey: ['actors'],
    queryFn: () => answer(api.actors.$get()),
    select: ({ actors }) => new Map(actors.map(({ id, name }) => [id, name])),
  });
  return data ?? none;
}
