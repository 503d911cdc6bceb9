/** What one actor promises about the others. */
import { DomainError } from '../kernel/errors.ts';
import type { Actor, StateCodes } from './model.ts';

const CODE_NAMES: Readonly<Record<keyof StateCodes, string>> = {
  iso2: 'ISO 3166-1',
  iso3: 'ISO 3166-1',
  cow: 'Correlates of War',
  gw: 'Gleditsch–Ward',
};

const isKey = (key: string): key is keyof StateCodes => key in CODE_NAMES;

/** Bodies of which an actor is a part or a member. */
const above = (actor: Actor): string[] =>
  actor.roles.filter(({ kind }) => kind !== 'office').map((role) => role.in);

/** The circle of parts and members that begins and ends with `start`, as ids; null when there is none. */
export function findCircle(
  actors: ReadonlyMap<string, Actor>,
  start: string,
): readonly string[] | null {
  const seen = new Set<string>();
  const trail = (id: string, way: readonly string[]): readonly string[] | null => {
    const actor = actors.get(id);
    if (!actor || seen.has(id)) return null;
    seen.add(id);
    for (const body of above(actor)) {
      if (body === start) return [...way, id, start];
      const circle = trail(body, [...way, id]);
      if (circle) return circle;
    }
    return null;
  };
  return trail(start, []);
}

/** In words, what is wrong with an actor among all; null when nothing is. */
export function actorFault(actor: Actor, actors: ReadonlyMap<string, Actor>): string | null {
  for (const role of actor.roles) {
    if (!actors.has(role.in)) {
      return `${actor.name} has a role in ${role.in}, which is no actor of this case. Add that actor first.`;
    }
    if (role.in === actor.id) return `${actor.name} cannot have a role in itself.`;
  }
  const circle = findCircle(actors, actor.id);
  if (circle) {
    const names = circle.map((id) => actors.get(id)?.name ?? id);
    return `${actor.name} would be part or member of itself: ${names.join(' → ')}.`;
  }
  return sharedCode(actor, actors);
}

function sharedCode(actor: Actor, actors: ReadonlyMap<string, Actor>): string | null {
  for (const [key, value] of Object.entries(actor.codes)) {
    if (!isKey(key) || value === undefined) continue;
    for (const other of actors.values()) {
      if (other.id === actor.id || other.codes[key] !== value) continue;
      return `${other.name} has the ${CODE_NAMES[key]} code ${value} already; two actors cannot share it.`;
    }
  }
  return null;
}

/** Refuses the first of the actors that is not as it should be. */
export function checkActors(changed: readonly Actor[], actors: ReadonlyMap<string, Actor>): void {
  for (const actor of changed) {
    const fault = actorFault(actor, actors);
    if (fault !== null) throw new DomainError('invalid', fault, { actor: actor.id });
  }
}
