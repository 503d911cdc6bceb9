/** What one can do in the register. Merging, splitting and removing need to see who cites: see the articles room. */
import { change, type Door } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import { applyEdit, readAgain, type SourceEdit, sourceFromCsl } from './edit-source.ts';
import { sourceFromRecord } from './formats/read-bibliography.ts';
import type { CslItem, EvidenceClass, Source } from './model.ts';
import {
  findSource,
  insertSource,
  listSourceIds,
  readSource,
  readSources,
  sourceToRow,
  updateSource,
} from './store.ts';

const plural = (count: number): string => (count === 1 ? '1 source' : `${count} sources`);

const shortTitle = (source: Source): string => {
  const title = source.csl.title ?? source.id;
  return title.length > 40 ? `${title.slice(0, 39)}…` : title;
};

/** `wanted`, or `wanted-2`, `wanted-3` … when it is taken; the id given is then taken too. */
export function freeId(wanted: string, taken: Set<string>): string {
  const base = wanted === '' ? 'source' : wanted;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

export const addSource = (
  context: Context,
  csl: Omit<CslItem, 'id'> & { id?: string },
): Promise<Source> =>
  change(context, 'Add a source', async (door) => {
    const id = freeId(csl.id ?? context.newId('src_'), await listSourceIds(door.db));
    // A CSL item with its id is a CSL item.
    const source = sourceFromCsl(id, { ...csl, id } as CslItem);
    await insertSource(door, source);
    return source;
  });

export async function editSource(context: Context, id: string, edit: SourceEdit): Promise<Source> {
  const before = await readSource(context.db, id);
  return change(context, `Edit “${shortTitle(before)}”`, async (door) => {
    const after = applyEdit(await readSource(door.db, id), edit);
    await updateSource(door, after);
    return after;
  });
}

/** The same class, sphere or place in the list for many sources, in one change. */
export const editManySources = (
  context: Context,
  ids: readonly string[],
  edit: Pick<SourceEdit, 'sphere' | 'evidenceClass' | 'inBibliography' | 'languages'>,
): Promise<Source[]> =>
  change(context, labelOf(ids.length, edit), async (door) => {
    const distinct = [...new Set(ids)];
    const changed = (await readSources(door.db, distinct)).map((source) => applyEdit(source, edit));
    await door.updateEach('sources', changed.map(sourceToRow));
    return changed;
  });

function labelOf(count: number, edit: SourceEdit): string {
  if (edit.sphere !== undefined) return `Set sphere of ${plural(count)}`;
  if (edit.evidenceClass !== undefined) return `Set class of ${plural(count)}`;
  return `Edit ${plural(count)}`;
}

export const setSphere = (context: Context, ids: readonly string[], sphere: string | null) =>
  editManySources(context, ids, { sphere });

export const setClass = (
  context: Context,
  ids: readonly string[],
  evidenceClass: EvidenceClass | null,
) => editManySources(context, ids, { evidenceClass });

/**
 * Sources as a reading of an article gives them, into the register. Gives the id of each under the id it
 * came with: an id that another source of the case has is changed. For use inside another change.
 */
export async function registerSources(
  door: Door,
  sources: readonly Source[],
): Promise<Map<string, string>> {
  const taken = await listSourceIds(door.db);
  const ids = new Map<string, string>();
  for (const source of sources) {
    const id = freeId(source.id, taken);
    ids.set(source.id, id);
    await insertSource(door, { ...source, id, csl: { ...source.csl, id } });
  }
  return ids;
}

/** A new reading of sources that are in the register already; what a person set stays. For use inside another change. */
export async function updateReading(door: Door, sources: readonly Source[]): Promise<void> {
  for (const source of sources) {
    const kept = await findSource(door.db, source.id);
    if (kept === null) await insertSource(door, source);
    else await updateSource(door, readAgain(kept, source));
  }
}

/** Records from a file of references, in one change. */
export const importSources = (context: Context, items: readonly CslItem[]): Promise<Source[]> =>
  change(context, `Import ${plural(items.length)}`, async (door) => {
    const taken = await listSourceIds(door.db);
    const added = items.map((item) => sourceFromRecord(freeId(item.id, taken), item));
    await door.insertMany('sources', added.map(sourceToRow));
    return added;
  });
