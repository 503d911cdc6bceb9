/** What concerns a dyad. Pure. */
import type { ActorPart } from '../../observations/model.ts';
import type { ComparedDyad } from '../model.ts';

/** An actor of a dyad with those that act for it (`actorsWithin`). */
export type Within = ReadonlyMap<string, ReadonlySet<string>>;

const membersOf = (within: Within, actor: string): ReadonlySet<string> =>
  within.get(actor) ?? new Set([actor]);

const acts = (parts: readonly ActorPart[], side: ReadonlySet<string>): boolean =>
  parts.some(({ actor, part }) => part === 'who' && side.has(actor));

const takesPart = (parts: readonly ActorPart[], side: ReadonlySet<string>): boolean =>
  parts.some(({ actor }) => side.has(actor));

/**
 * Whether an observation concerns a dyad: one of the two acts or speaks (`who`), the other takes part in any way: acted
 * upon, spoken about, acting with it. Of a directed dyad the first must be the one that acts. What only mentions both
 * does not count.
 */
export function concernsDyad(
  parts: readonly ActorPart[],
  dyad: Pick<ComparedDyad, 'from' | 'to' | 'directed'>,
  within: Within,
): boolean {
  const [from, to] = [membersOf(within, dyad.from), membersOf(within, dyad.to)];
  if (!takesPart(parts, from) || !takesPart(parts, to)) return false;
  return acts(parts, from) || (!dyad.directed && acts(parts, to));
}

export type Side = 'from' | 'to';

/** Which members of the dyad act or speak in it. */
export const voicesOf = (
  parts: readonly ActorPart[],
  dyad: Pick<ComparedDyad, 'from' | 'to'>,
  within: Within,
): Side[] => (['from', 'to'] as const).filter((side) => acts(parts, membersOf(within, dyad[side])));
