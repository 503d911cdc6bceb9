/** Actors as fields offer them, and how a name that is not there becomes one. */
import { ActorKind } from '../../../actors/model.ts';
import { answer, api } from '../../parts/api.ts';
import { useChange } from '../../parts/use-change.ts';
import { useActors } from '../use-observations.ts';
import type { Maker, Offer } from './PickOrMake.tsx';

export const ACTOR_MAKERS: readonly Maker[] = (['state', 'organisation', 'person'] as const).map(
  (what) => ({
    what,
    label: (name) => `Make “${name}”, ${what === 'organisation' ? 'an' : 'a'} ${what}`,
  }),
);

interface Making {
  /** One of `ACTOR_MAKERS`. */
  readonly kind: string;
  readonly name: string;
  onMade(id: string): void;
}

export function useActorOffers(): { offers: Offer[]; make(wanted: Making): void } {
  const actors = useActors().data?.actors ?? [];
  const making = useChange(
    ({ kind, name }: Making) =>
      answer(api.actors.$post({ json: { actors: [{ kind: ActorKind.parse(kind), name }] } })),
    {
      onDone: ({ actors: [made] }, { onMade }) => {
        if (made) onMade(made.id);
      },
    },
  );
  const offers = actors.map(({ id, name, names }) => ({
    ...{ value: id, label: name },
    words: names.map(({ text }) => text).join(' '),
  }));
  return { offers, make: making.mutate };
}
