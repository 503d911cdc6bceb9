/** For whom an actor acts: a minister for the state in which the office was held on the day, a ministry for the state of which it is part. */
import type { Actor } from '../../actors/model.ts';
import { heldOn } from '../../actors/roles-on.ts';

/** An office before a part; of several the one that is certain, then the first by id. */
function bodyOf(actor: Actor, day: string): string | null {
  const roles = actor.roles.flatMap((role) => {
    const held = role.kind === 'member' ? false : heldOn(role, day);
    // Of a ministry nobody writes down since when it has been part of its state.
    const timeless = role.kind === 'part' && role.period === '';
    return held === false ? [] : [{ role, certain: held === true || timeless }];
  });
  const rank = ({ role, certain }: (typeof roles)[number]): number =>
    (certain ? 0 : 2) + (role.kind === 'office' ? 0 : 1);
  const [first] = roles.toSorted((a, b) => rank(a) - rank(b) || (a.role.id < b.role.id ? -1 : 1));
  return first?.role.in ?? null;
}

/** Ids of actors to the ids of those for whom they act; states and alliances stand for themselves. */
export function folding(actors: ReadonlyMap<string, Actor>, day: string): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const way = new Set<string>([id]);
    let at = id;
    for (;;) {
      const actor = actors.get(at);
      if (!actor || actor.kind === 'state' || actor.kind === 'alliance') break;
      const body = bodyOf(actor, day);
      if (body === null || way.has(body) || !actors.has(body)) break;
      way.add(body);
      at = body;
    }
    known.set(id, at);
    return at;
  };
}
