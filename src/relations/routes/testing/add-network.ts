import { change } from '../../../db/change.ts';
import type { Context } from '../../../db/context.ts';
import { insertRecords } from '../../../db/records.ts';
import { linkRecords, placeRecords } from '../../records.ts';
import { addStates } from '../../testing/make-actors.ts';
import { CAUCASUS } from './make-network.ts';

/** The four states and what lies between them. */
export async function addCaucasus(context: Context): Promise<void> {
  await addStates(context);
  await change(context, 'Add places and links', async (door) => {
    await insertRecords(door, placeRecords, CAUCASUS.places);
    await insertRecords(door, linkRecords, CAUCASUS.links);
  });
}
