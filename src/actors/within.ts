import type { Actor } from './model.ts';

/**
 * An actor with those that act for it: bodies that are part of it, persons and bodies with an office in it, and theirs
 * in turn; at any time. Members of an alliance act for themselves.
 */
export function actorsWithin(actors: readonly Actor[], body: string): Set<string> {
  const found = new Set([body]);
  for (let before = 0; before !== found.size; ) {
    before = found.size;
    for (const { id, roles } of actors) {
      if (roles.some((role) => role.kind !== 'member' && found.has(role.in))) found.add(id);
    }
  }
  return found;
}
