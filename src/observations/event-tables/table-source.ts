/** The one source record behind all rows of an event table. */
import type { Door } from '../../db/change.ts';
import { sourceFromCsl } from '../../sources/edit-source.ts';
import type { CslItem } from '../../sources/model.ts';
import { insertSource, listSources } from '../../sources/store.ts';
import { type EventTable, LAYOUTS } from './layouts.ts';

export interface TableEdition {
  readonly table: EventTable;
  /** Of a table that has no name of its own. */
  readonly title: string;
  /** `25.1`; empty when nobody said. */
  readonly edition: string;
}

export const titleOf = ({ table, title }: TableEdition): string =>
  table === 'csv' ? title : LAYOUTS[table].title;

/** The record of this edition; made when the register has none. */
export async function sourceOfTable(door: Door, of: TableEdition): Promise<string> {
  const title = titleOf(of);
  const found = (await listSources(door.db)).find(
    ({ csl }) =>
      csl.type === 'dataset' && csl.title === title && (csl.version ?? '') === of.edition,
  );
  if (found) return found.id;
  const id = door.context.newId('src_');
  const csl: CslItem = {
    ...{ id, type: 'dataset', title },
    ...(of.edition !== '' && { version: of.edition }),
    ...(of.table !== 'csv' && { publisher: LAYOUTS[of.table].publisher }),
  };
  // A dataset gathers reports of all spheres: it belongs to none, whatever language its title is in.
  await insertSource(door, { ...sourceFromCsl(id, csl), sphere: null, evidenceClass: 'dataset' });
  return id;
}
