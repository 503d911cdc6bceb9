/** Two records of one actor made one: names, codes and roles united, everything that named the other moved. */
import { change } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import { readRecord, removeRecord, updateRecord } from '../db/records.ts';
import { findReferences, moveReferences, type Reference } from '../db/references.ts';
import type { Db } from '../db/schema.ts';
import { DomainError } from '../kernel/errors.ts';
import { checkActors } from './check-actor.ts';
import type { Actor, ActorName } from './model.ts';
import { ACTOR_PATHS } from './named-by.ts';
import { actorRecords } from './records.ts';
import { readActorMap } from './store.ts';

export interface ActorDifference {
  field: 'kind' | 'name' | 'sphere' | 'iso2' | 'iso3' | 'cow' | 'gw';
  kept: string;
  lost: string;
}

/** Fields in which the two say different things; the one that stays has the word. */
export function actorDifferences(kept: Actor, gone: Actor): ActorDifference[] {
  const facts = ({ kind, name, sphere, codes }: Actor) => ({ kind, name, sphere, ...codes });
  const [ours, theirs] = [facts(kept), facts(gone)];
  return (['kind', 'name', 'sphere', 'iso2', 'iso3', 'cow', 'gw'] as const).flatMap((field) => {
    const [own, other] = [ours[field] ?? null, theirs[field] ?? null];
    if (own === null || other === null || own === other) return [];
    return [{ field, kept: String(own), lost: String(other) }];
  });
}

const sameName = (a: ActorName, b: ActorName): boolean =>
  a.text === b.text && a.language === b.language;

/** The kept one with what only the other has; its name becomes an alias. Pure. */
export function uniteActors(kept: Actor, gone: Actor): Actor {
  const names = [...kept.names];
  const alias: ActorName = { text: gone.name, language: 'und', kind: 'alias' };
  const others = gone.names.some(({ text }) => text === gone.name)
    ? gone.names
    : [...gone.names, alias];
  for (const name of others) {
    const isKept = name.text === kept.name && name.language === 'und';
    if (!isKept && !names.some((known) => sameName(known, name))) names.push(name);
  }
  const roles = [...kept.roles];
  for (const role of gone.roles) {
    const inKept = { ...role, in: role.in === gone.id ? kept.id : role.in };
    const known = roles.find(
      (own) =>
        own.kind === inKept.kind &&
        own.in === inKept.in &&
        own.title === inKept.title &&
        own.period === inKept.period,
    );
    if (!known) roles.push(inKept);
    else
      roles[roles.indexOf(known)] = { ...known, locators: [...known.locators, ...role.locators] };
  }
  return {
    ...kept,
    names: names.slice(0, 200),
    codes: { ...gone.codes, ...kept.codes },
    roles,
    sphere: kept.sphere ?? gone.sphere,
    note: [kept.note, gone.note].filter((note) => note !== '').join('\n\n'),
  };
}

export interface ActorMerge {
  merged: Actor;
  differences: ActorDifference[];
  /** What will name the merged actor instead of the other. */
  references: Reference[];
}

async function readBoth(db: Db, keep: string, remove: string): Promise<[Actor, Actor]> {
  if (keep === remove) throw new DomainError('invalid', 'An actor cannot be merged into itself.');
  return [await readRecord(db, actorRecords, keep), await readRecord(db, actorRecords, remove)];
}

/** What a merge would do; throws `conflict` when a dyad would have one end. */
export async function forecastMerge(db: Db, keep: string, remove: string): Promise<ActorMerge> {
  const [kept, gone] = await readBoth(db, keep, remove);
  await refuseOneEnd(db, kept, gone);
  return {
    merged: uniteActors(kept, gone),
    differences: actorDifferences(kept, gone),
    references: await findReferences(db, ACTOR_PATHS, remove),
  };
}

/** An agreement of one party with itself is none, so its two parties must not become one. */
async function refuseOneParty(db: Db, kept: Actor, gone: Actor): Promise<void> {
  const references = await findReferences(db, ACTOR_PATHS, gone.id);
  const party = (of: Reference): boolean => of.table === 'agreements' && of.path === 'parties.*';
  const others = (await findReferences(db, ACTOR_PATHS, kept.id)).filter(party);
  const both = references.find((one) => party(one) && others.some(({ id }) => id === one.id));
  if (!both) return;
  throw new DomainError(
    'conflict',
    `${kept.name} and ${gone.name} are both parties to “${both.title}”: they cannot be one actor.`,
  );
}

interface NamedDyad {
  label: string;
  from: string;
  to: string;
}

/** A dyad of a comparison has two ends, so these must not become one. */
async function refuseOneEnd(db: Db, kept: Actor, gone: Actor): Promise<void> {
  const ids = (await findReferences(db, ACTOR_PATHS, gone.id))
    .filter(({ table }) => table === 'comparisons')
    .map(({ id }) => id);
  if (ids.length === 0) return;
  const rows = await db
    .selectFrom('comparisons')
    .select(['title', 'details'])
    .where('id', 'in', ids)
    .execute();
  for (const { title, details } of rows) {
    // Written by the room of comparisons, in which `ACTOR_PATHS` looks as well.
    const { dyads } = JSON.parse(details) as { dyads: NamedDyad[] };
    const both = dyads.find((of) =>
      [kept.id, gone.id].every((id) => [of.from, of.to].includes(id)),
    );
    if (!both) continue;
    throw new DomainError(
      'conflict',
      `${kept.name} and ${gone.name} are the two ends of “${both.label}” in the comparison “${title}”: they cannot be one actor. Take the dyad out there first.`,
    );
  }
}

export const mergeActors = (context: Context, keep: string, remove: string): Promise<ActorMerge> =>
  change(context, 'Merge two actors', async (door) => {
    const [kept, gone] = await readBoth(door.db, keep, remove);
    await refuseOneParty(door.db, kept, gone);
    await refuseOneEnd(door.db, kept, gone);
    const merged = uniteActors(kept, gone);
    // The other goes first, so that its codes are free.
    await removeRecord(door, actorRecords, remove);
    await updateRecord(door, actorRecords, merged);
    const references = await moveReferences(door, ACTOR_PATHS, remove, keep);
    const actors = await readActorMap(door.db);
    const touched = references.filter(({ table }) => table === 'actors').map(({ id }) => id);
    checkActors(
      [keep, ...touched].flatMap((id) => actors.get(id) ?? []),
      actors,
    );
    return {
      merged: actors.get(keep) ?? merged,
      differences: actorDifferences(kept, gone),
      references,
    };
  });
