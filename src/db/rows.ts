/**
 * Rows of any tracked table, by name: what the door and undo need and typed queries cannot say.
 * The one place where a table's own types are put aside.
 */
import { CompiledQuery, type Kysely } from 'kysely';
import type { Db, TrackedTable } from './schema.ts';

/** Values that survive JSON, which is how history keeps rows. */
export type Row = Record<string, string | number | null>;

type AnyTables = Record<string, Row>;

const untyped = (db: Db): Kysely<AnyTables> => db as unknown as Kysely<AnyTables>;

export async function readRow(db: Db, table: TrackedTable, id: string): Promise<Row | undefined> {
  return untyped(db).selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst();
}

/** Rows by their ids; those that are not there are missing from the answer. */
export async function readRows(
  db: Db,
  table: TrackedTable,
  ids: readonly string[],
): Promise<Map<string, Row>> {
  const rows = await untyped(db).selectFrom(table).selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [String(row.id), row]));
}

export async function insertRow(db: Db, table: TrackedTable, row: Row): Promise<void> {
  await untyped(db).insertInto(table).values(row).execute();
}

/** SQLite takes 32766 parameters a statement; the widest table has 20 columns. */
export const ROWS_A_STATEMENT = 500;

/** The words of an insert of `ROWS_A_STATEMENT` rows, by table and columns: to find them takes as long as to run them. */
const insertWords = new Map<string, string>();

export async function insertRows(
  db: Db,
  table: TrackedTable | 'revision_rows',
  rows: readonly Row[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (rows.length !== ROWS_A_STATEMENT || !rows.every((row) => hasJust(row, columns))) {
    await untyped(db).insertInto(table).values(rows).execute();
    return;
  }
  const key = [table, ...columns].join();
  const words = insertWords.get(key) ?? untyped(db).insertInto(table).values(rows).compile().sql;
  insertWords.set(key, words);
  const values = rows.flatMap((row) => columns.map((column) => row[column]));
  await db.executeQuery(CompiledQuery.raw(words, values));
}

function hasJust(row: Row, columns: readonly string[]): boolean {
  let count = 0;
  for (const column in row) if (row[column] !== undefined) count += 1;
  return count === columns.length && columns.every((column) => row[column] !== undefined);
}

export async function updateRow(db: Db, table: TrackedTable, id: string, row: Row): Promise<void> {
  await untyped(db).updateTable(table).set(row).where('id', '=', id).execute();
}

/** The same columns for many rows. */
export async function updateRows(
  db: Db,
  table: TrackedTable,
  ids: readonly string[],
  row: Row,
): Promise<void> {
  await untyped(db).updateTable(table).set(row).where('id', 'in', ids).execute();
}

/** Rows that are there become others with the same ids. What no row changes is not set, which spares its indexes. */
export async function replaceRows(
  db: Db,
  table: TrackedTable,
  changes: readonly { readonly before: Row; readonly after: Row }[],
): Promise<void> {
  const columns = Object.keys(changes[0]?.after ?? {}).filter((column) =>
    changes.some(({ before, after }) => before[column] !== after[column]),
  );
  if (columns.length === 0) return;
  await untyped(db)
    .insertInto(table)
    .values(changes.map(({ after }) => after))
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((of) =>
          Object.fromEntries(columns.map((column) => [column, of.ref(`excluded.${column}`)])),
        ),
    )
    .execute();
}

export async function deleteRows(
  db: Db,
  table: TrackedTable,
  ids: readonly string[],
): Promise<void> {
  await untyped(db).deleteFrom(table).where('id', 'in', ids).execute();
}

export async function deleteRow(db: Db, table: TrackedTable, id: string): Promise<void> {
  await untyped(db).deleteFrom(table).where('id', '=', id).execute();
}
