import { listRecords, readRecord } from '../../db/records.ts';
import type { Db } from '../../db/schema.ts';
import { linkRecords, placeRecords } from '../records.ts';
import type { Network } from './find-way.ts';
import { Link, type Place } from './model.ts';

/** A link that was written before `closedTo` was is closed to nobody. */
const completed = (link: Link): Link => Link.parse(link);

export const readPlace = (db: Db, id: string): Promise<Place> => readRecord(db, placeRecords, id);

export const readLink = async (db: Db, id: string): Promise<Link> =>
  completed(await readRecord(db, linkRecords, id));

const byName = (a: string, b: string): number => a.localeCompare(b, 'en');

/** All places by their names and all links by their titles. */
export async function readNetwork(db: Db): Promise<Network> {
  const places = await listRecords(db, placeRecords);
  const links = await listRecords(db, linkRecords);
  return {
    places: places.sort((a, b) => byName(a.name, b.name)),
    links: links.map(completed).sort((a, b) => byName(a.title, b.title)),
  };
}
