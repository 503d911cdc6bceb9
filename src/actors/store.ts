import { listRecords } from '../db/records.ts';
import type { Db } from '../db/schema.ts';
import type { Actor } from './model.ts';
import { actorRecords } from './records.ts';

/** All actors by their names. */
export async function listActors(db: Db): Promise<Actor[]> {
  const actors = await listRecords(db, actorRecords);
  return actors.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
}

export const readActorMap = async (db: Db): Promise<Map<string, Actor>> =>
  new Map((await listRecords(db, actorRecords)).map((actor) => [actor.id, actor]));
