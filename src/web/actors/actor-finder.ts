import type { Finder } from '../app/finders.ts';
import { answer, api } from '../parts/api.ts';
import { filterActors, nameMeant } from './filter-actors.ts';

/** Actors by any name in any script. */
export const actorFinder: Finder = {
  group: 'Actors',
  find: async (query) => {
    const { actors } = await answer(api.actors.$get());
    return filterActors(actors, query, '')
      .slice(0, 10)
      .map((actor) => ({
        id: actor.id,
        label: actor.name,
        description: nameMeant(actor, query) ?? actor.kind,
        href: `/actors?actor=${encodeURIComponent(actor.id)}`,
      }));
  },
};
