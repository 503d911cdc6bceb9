/** Which actor of the case a printed name is. */

import type { Named } from '../names/find-named.ts';
import { partyKey } from './party-names.ts';

/** Actors by all their names, spelt alike; a name that two actors share leads to neither. */
export function actorsByName(actors: readonly Named[]): Map<string, string> {
  const byName = new Map<string, string | null>();
  for (const { id, name, names } of actors) {
    for (const text of new Set([name, ...names.map((one) => one.text)].map(partyKey))) {
      const known = byName.get(text);
      byName.set(text, known === undefined || known === id ? id : null);
    }
  }
  return new Map([...byName].flatMap(([name, id]) => (id === null ? [] : [[name, id] as const])));
}

/** Dimensions whose values are actors. */
export const ACTOR_DIMENSIONS = [
  'supplier',
  'recipient',
  'exporter',
  'importer',
  'seller',
  'buyer',
  'country',
  'state',
  'actor',
  'donor',
  'partner',
];

/** Printed names of the numbers that are names of actors of the case. */
export function proposeActors(
  points: readonly { keys: Readonly<Record<string, string>> }[],
  actors: readonly Named[],
): Record<string, string> {
  const known = actorsByName(actors);
  const found: Record<string, string> = {};
  for (const { keys } of points) {
    for (const dimension of ACTOR_DIMENSIONS) {
      const printed = keys[dimension];
      if (printed === undefined || found[printed] !== undefined) continue;
      const actor = known.get(partyKey(printed));
      if (actor !== undefined) found[printed] = actor;
    }
  }
  return found;
}
