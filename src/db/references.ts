/** Which records name another one, and how all that name it are made to name a different one. */
import { DomainError } from '../kernel/errors.ts';
import type { Door } from './change.ts';
import type { RecordTable } from './records.ts';
import { type Row, readRow } from './rows.ts';
import type { Db } from './schema.ts';

/**
 * For each table of records that names others the places of the ids, as paths through the record: `parts.*.actor`; a star stands for
 * each member of a list or each value of an object. Whoever adds a kind of record says in these lists what it names.
 */
export type ReferencePaths = Readonly<Partial<Record<RecordTable, readonly string[]>>>;

export interface Reference {
  table: RecordTable;
  id: string;
  /** As a list would call the record. */
  title: string;
  path: string;
}

/** What stands at the path with `from` replaced by `to`; lists in which something came twice lose the second. */
function replaceAt(value: unknown, path: readonly string[], from: string, to: string): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value === from ? to : value;
  if (Array.isArray(value)) {
    const after = value.map((member) => replaceAt(member, rest, from, to));
    if (after.every((member, place) => member === value[place])) return value;
    return [...new Map(after.map((member) => [JSON.stringify(member), member])).values()];
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const after = entries.map(([key, member]): [string, unknown] => [
    key,
    step === '*' || step === key ? replaceAt(member, rest, from, to) : member,
  ]);
  return after.some(([, member], place) => member !== entries[place]?.[1])
    ? Object.fromEntries(after)
    : value;
}

/** What stands at the path without `id`, where the path ends in the members of a list. */
function dropAt(value: unknown, path: readonly string[], id: string): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return rest.length === 0
      ? value.filter((member) => member !== id)
      : value.map((member) => dropAt(member, rest, id));
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      step === '*' || step === key ? dropAt(member, rest, id) : member,
    ]),
  );
}

const holdsAt = (value: unknown, path: readonly string[], id: string): boolean => {
  const [step, ...rest] = path;
  if (step === undefined) return value === id;
  if (typeof value !== 'object' || value === null) return false;
  const members = Object.entries(value);
  return members.some(([key, of]) => (step === '*' || step === key) && holdsAt(of, rest, id));
};

interface Holder {
  table: RecordTable;
  id: string;
  record: Record<string, unknown>;
}

/** Records whose text has the id somewhere; whether it names it there is for the paths to say. */
async function recordsWith(db: Db, paths: ReferencePaths, id: string): Promise<Holder[]> {
  const holders: Holder[] = [];
  for (const table of Object.keys(paths) as RecordTable[]) {
    const rows = await db
      .selectFrom(table as 'actors')
      .select(['id', 'details'])
      .where('details', 'like', `%${JSON.stringify(id)}%`)
      .orderBy('id')
      .execute();
    for (const row of rows) holders.push({ table, id: row.id, record: JSON.parse(row.details) });
  }
  return holders;
}

const SHOWN = 120;

function titleOf(record: Record<string, unknown>, id: string): string {
  for (const field of ['title', 'name', 'label', 'question', 'text']) {
    const value = record[field];
    if (typeof value === 'string' && value !== '') return value.slice(0, SHOWN);
  }
  return id;
}

/** All records that name `id`, each place once. */
export async function findReferences(
  db: Db,
  paths: ReferencePaths,
  id: string,
): Promise<Reference[]> {
  return (await recordsWith(db, paths, id)).flatMap((holder) =>
    (paths[holder.table] ?? [])
      .filter((path) => holdsAt(holder.record, path.split('.'), id))
      .map((path) => ({
        table: holder.table,
        id: holder.id,
        title: titleOf(holder.record, holder.id),
        path,
      })),
  );
}

const NAMED = 5;

/**
 * Throws `conflict`, with `details.references`, while records name `id` that would be left without it.
 *
 * @param what as a sentence begins with it: `“Arms transfers”`
 * @param remedy the sentence that says what to do about it
 */
export async function mustBeUnnamed(
  db: Db,
  what: string,
  paths: ReferencePaths,
  id: string,
  remedy = 'Change or remove that first.',
): Promise<void> {
  const references = await findReferences(db, paths, id);
  if (references.length === 0) return;
  const titles = [...new Set(references.map(({ title }) => `“${title}”`))];
  const more = titles.length > NAMED ? ` and ${titles.length - NAMED} more` : '';
  const named = titles.slice(0, NAMED).join(', ');
  throw new DomainError('conflict', `${what} is named by ${named}${more}. ${remedy}`, {
    references,
  });
}

interface Rewriting {
  /** The record with what stands at one of its paths written anew. */
  record(record: unknown, path: readonly string[]): unknown;
  /** What columns that hold the id are set to. */
  columns(row: Row): Partial<Row>;
}

async function rewriteReferences(
  door: Door,
  paths: ReferencePaths,
  named: string,
  rewriting: Rewriting,
): Promise<Reference[]> {
  const found = await findReferences(door.db, paths, named);
  const records = new Map(
    found.map((reference) => [`${reference.table} ${reference.id}`, reference]),
  );
  for (const { table, id } of records.values()) {
    const row = (await readRow(door.db, table, id)) as Row;
    let record: unknown = JSON.parse(String(row.details));
    for (const path of paths[table] ?? []) record = rewriting.record(record, path.split('.'));
    await door.update(table as 'actors', id, {
      ...rewriting.columns(row),
      details: JSON.stringify(record),
    });
  }
  return found;
}

/** Lets every record that names `from` name `to`, its columns included. Returns what was changed. */
export const moveReferences = (
  door: Door,
  paths: ReferencePaths,
  from: string,
  to: string,
): Promise<Reference[]> =>
  rewriteReferences(door, paths, from, {
    record: (record, path) => replaceAt(record, path, from, to),
    columns: (row) =>
      Object.fromEntries(
        Object.entries(row)
          .filter(([name, value]) => name !== 'id' && value === from)
          .map(([name]) => [name, to]),
      ),
  });

/** Takes `id` out of the lists that name it: of every path that ends in a star. Returns what was changed. */
export const dropReferences = (
  door: Door,
  paths: ReferencePaths,
  id: string,
): Promise<Reference[]> =>
  rewriteReferences(door, paths, id, {
    record: (record, path) => dropAt(record, path, id),
    columns: () => ({}),
  });
