/** Which actor a printed name means. Pure. */
import type { Actor } from '../../actors/model.ts';
import { foldTitle } from '../../sources/similarity.ts';

/** The one actor that has a name, however it is written; null for none and for several. */
export function actorNamed(actors: readonly Actor[], printed: string): Actor | null {
  const wanted = foldTitle(printed);
  if (wanted === '') return null;
  const turned = wanted.split(' ').reverse().join(' ');
  const found = actors.filter(({ name, names }) =>
    [name, ...names.map(({ text }) => text)].some((text) => {
      const folded = foldTitle(text);
      return folded === wanted || folded === turned;
    }),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The first of the names that means an actor. */
export function firstActorNamed(
  actors: readonly Actor[],
  printed: readonly string[],
): Actor | null {
  for (const name of printed) {
    const actor = actorNamed(actors, name);
    if (actor) return actor;
  }
  return null;
}
