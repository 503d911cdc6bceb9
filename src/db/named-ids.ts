/** Records name others by their ids; what they name must be in the case when they are written. */
import { DomainError } from '../kernel/errors.ts';
import type { Db } from './schema.ts';

/** What records may name, by table, and the word for one. */
const NAMEABLE = {
  actors: 'actor',
  codes: 'code',
  episodes: 'episode',
  observations: 'observation',
  sources: 'source',
  documents: 'document',
  codings: 'coding',
  agreements: 'agreement',
  provisions: 'provision',
  places: 'place',
  series: 'series',
  hypotheses: 'hypothesis',
} as const;
export type NameableTable = keyof typeof NAMEABLE;
const TABLES = Object.keys(NAMEABLE) as NameableTable[];

/** Table to the ids that a record names in it. */
export type NamedIds = Partial<Record<NameableTable, readonly (string | null)[]>>;

/** Several together. */
export function joinNames(...all: readonly NamedIds[]): NamedIds {
  const joined: Partial<Record<NameableTable, (string | null)[]>> = {};
  for (const named of all) {
    for (const table of TABLES) {
      const ids = named[table];
      if (ids === undefined) continue;
      const before = joined[table];
      if (before) before.push(...ids);
      else joined[table] = [...ids];
    }
  }
  return joined;
}

const present = (ids: readonly (string | null)[] = []): string[] => [
  ...new Set(ids.filter((id) => id !== null)),
];

/** SQLite takes 32766 parameters a statement. */
const AT_ONCE = 1000;

async function missingIn(
  db: Db,
  table: NameableTable,
  ids: readonly string[],
): Promise<Set<string>> {
  const missing = new Set(ids);
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const rows = await db
      // Every table here has `id`; the union of their types hides it.
      .selectFrom(table as 'actors')
      .select('id')
      .where('id', 'in', ids.slice(from, from + AT_ONCE))
      .execute();
    for (const { id } of rows) missing.delete(id);
  }
  return missing;
}

export interface Naming {
  /** As a sentence begins with it: `“Arms transfers”`. */
  readonly what: string;
  readonly named: NamedIds;
}

/** Throws `invalid` with the first of the records that names something which is not in the case. Few queries, however many there are. */
export async function mustKnowAll(db: Db, records: readonly Naming[]): Promise<void> {
  for (const table of TABLES) {
    const ids = present(records.flatMap(({ named }) => named[table] ?? []));
    const missing = await missingIn(db, table, ids);
    if (missing.size === 0) continue;
    for (const { what, named } of records) {
      const lost = present(named[table]).find((id) => missing.has(id));
      if (lost === undefined) continue;
      throw new DomainError(
        'invalid',
        `${what} names the ${NAMEABLE[table]} ${lost}, which is not in this case.`,
      );
    }
  }
}

/** The same of one record. */
export const mustKnow = (db: Db, what: string, named: NamedIds): Promise<void> =>
  mustKnowAll(db, [{ what, named }]);
