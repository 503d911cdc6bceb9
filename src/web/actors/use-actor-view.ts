import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../parts/api.ts';
import { isDay, today } from '../parts/DayField.tsx';
import { useAddress, useSetAddress } from '../parts/use-address.ts';

export interface ActorView {
  readonly words: string;
  readonly kind: string;
  /** Id of the one that is open; '' for none. */
  readonly actor: string;
  readonly on: string;
  set(values: Readonly<Record<string, string | null>>, replace?: boolean): void;
}

export function useActorView(): ActorView {
  const [words] = useAddress('words');
  const [kind] = useAddress('kind');
  const [actor] = useAddress('actor');
  const [on] = useAddress('on');
  const set = useSetAddress();
  return {
    ...{ words, kind, actor },
    on: isDay(on) ? on : today(),
    set: (values, replace = false) => set(values, { replace }),
  };
}

/** Offices that an actor held on a day, its members, and who held an office in it. */
export const useRolesOn = (id: string, date: string) =>
  useQuery({
    queryKey: ['actors', id, 'roles', date],
    queryFn: () => answer(api.actors[':id'].on[':date'].$get({ param: { id, date } })),
  });
export type RolesShown = NonNullable<ReturnType<typeof useRolesOn>['data']>;
