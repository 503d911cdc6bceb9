/** Places and the links between them: added, mended and removed. */
import { change, type Door } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import { joinNames, mustKnow, type NamedIds } from '../../db/named-ids.ts';
import { insertRecord, removeRecord, updateRecord } from '../../db/records.ts';
import { findReferences } from '../../db/references.ts';
import { DomainError } from '../../kernel/errors.ts';
import { locatorNames } from '../../sources/locator-names.ts';
import { checked } from '../checked.ts';
import { linkRecords, placeRecords } from '../records.ts';
import { Link, Place } from './model.ts';
import { readLink, readPlace } from './store.ts';

export type NewPlace = Omit<Place, 'id'>;
export type NewLink = Omit<Link, 'id'>;

export const placeNames = ({ state }: Place): NamedIds => ({ actors: [state] });

export const linkNames = (link: Link): NamedIds =>
  joinNames(
    { places: [link.from, link.to], actors: link.through },
    ...link.statuses.map((status) =>
      joinNames(locatorNames(status.locators), {
        actors: [status.controller, ...status.closedTo],
        observations: status.observations,
      }),
    ),
  );

async function fitPlace(door: Door, place: Place): Promise<Place> {
  await mustKnow(door.db, `“${place.name}”`, placeNames(place));
  return place;
}

async function fitLink(door: Door, link: Link): Promise<Link> {
  if (link.from === link.to) {
    throw new DomainError('invalid', `“${link.title}”: a link joins two places.`);
  }
  await mustKnow(door.db, `“${link.title}”`, linkNames(link));
  return link;
}

export const addPlace = (context: Context, wanted: NewPlace): Promise<Place> =>
  change(context, 'Add a place', async (door) => {
    const id = door.context.newId('plc_');
    const place = await fitPlace(door, checked(Place, { ...wanted, id }));
    await insertRecord(door, placeRecords, place);
    return place;
  });

export const editPlace = (context: Context, id: string, edit: Partial<NewPlace>): Promise<Place> =>
  change(context, 'Edit a place', async (door) => {
    const before = await readPlace(door.db, id);
    const place = await fitPlace(door, checked(Place, { ...before, ...edit }));
    await updateRecord(door, placeRecords, place);
    return place;
  });

/** Only when no link begins or ends there; else `conflict` with the links in `details.references`. */
export const removePlace = (context: Context, id: string): Promise<void> =>
  change(context, 'Delete a place', async (door) => {
    const { name } = await readPlace(door.db, id);
    const references = await findReferences(door.db, { links: ['from', 'to'] }, id);
    const [first] = references;
    if (first) {
      throw new DomainError(
        'conflict',
        `${name} is an end of ${references.length === 1 ? 'the link' : `${references.length} links, as of`} “${first.title}”. Delete that first.`,
        { references },
      );
    }
    await removeRecord(door, placeRecords, id);
  });

export const addLink = (context: Context, wanted: NewLink): Promise<Link> =>
  change(context, 'Add a link', async (door) => {
    const id = door.context.newId('lnk_');
    const link = await fitLink(door, checked(Link, { ...wanted, id }));
    await insertRecord(door, linkRecords, link);
    return link;
  });

export const editLink = (context: Context, id: string, edit: Partial<NewLink>): Promise<Link> =>
  change(context, 'Edit a link', async (door) => {
    const before = await readLink(door.db, id);
    const link = await fitLink(door, checked(Link, { ...before, ...edit }));
    await updateRecord(door, linkRecords, link);
    return link;
  });

export const removeLink = (context: Context, id: string): Promise<void> =>
  change(context, 'Delete a link', (door) => removeRecord(door, linkRecords, id));
