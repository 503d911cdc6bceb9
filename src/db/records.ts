/**
 * Tables that keep a whole record as JSON in `details`, beside the columns by which it is looked up. One way to
 * write and read them, so that a room that adds a kind of record adds its columns and nothing else.
 */
import type { z } from 'zod';
import { DomainError } from '../kernel/errors.ts';
import type { Door } from './change.ts';
import { type Row, readRow } from './rows.ts';
import type { Db, Schema, TrackedTable } from './schema.ts';

/** Tables of records: those with `id` and `details`. */
export type RecordTable = {
  [Name in TrackedTable]: Schema[Name] extends { details: string } ? Name : never;
}[TrackedTable];

export interface RecordKind<Record extends { id: string }, Table extends RecordTable> {
  readonly table: Table;
  /** What it is called in messages: `an actor`, `an observation`. */
  readonly name: string;
  readonly schema: z.ZodType<Record>;
  /** The columns by which it is found. */
  columns(record: Record): Omit<Schema[Table], 'id' | 'details'>;
}

export function recordToRow<R extends { id: string }, T extends RecordTable>(
  kind: RecordKind<R, T>,
  record: R,
): Schema[T] {
  const row = { ...kind.columns(record), id: record.id, details: JSON.stringify(record) };
  // `columns` gives all columns but the two that are added here.
  return row as unknown as Schema[T];
}

/** The record of a row that `recordToRow` made; it was checked when it was written. */
export const rowToRecord = <R extends { id: string }, T extends RecordTable>(
  _kind: RecordKind<R, T>,
  row: { details: string },
): R => JSON.parse(row.details) as R;

export const insertRecord = <R extends { id: string }, T extends RecordTable>(
  door: Door,
  kind: RecordKind<R, T>,
  record: R,
): Promise<void> => door.insert(kind.table, recordToRow(kind, record));

export const insertRecords = <R extends { id: string }, T extends RecordTable>(
  door: Door,
  kind: RecordKind<R, T>,
  records: readonly R[],
): Promise<void> =>
  door.insertMany(
    kind.table,
    records.map((record) => recordToRow(kind, record)),
  );

export const updateRecord = <R extends { id: string }, T extends RecordTable>(
  door: Door,
  kind: RecordKind<R, T>,
  record: R,
): Promise<void> => door.update(kind.table, record.id, recordToRow(kind, record));

export const removeRecord = <R extends { id: string }, T extends RecordTable>(
  door: Door,
  kind: RecordKind<R, T>,
  id: string,
): Promise<void> => door.remove(kind.table, id);

export async function findRecord<R extends { id: string }, T extends RecordTable>(
  db: Db,
  kind: RecordKind<R, T>,
  id: string,
): Promise<R | null> {
  const row = await readRow(db, kind.table, id);
  return row ? rowToRecord(kind, { details: String(row.details) }) : null;
}

export async function readRecord<R extends { id: string }, T extends RecordTable>(
  db: Db,
  kind: RecordKind<R, T>,
  id: string,
): Promise<R> {
  const record = await findRecord(db, kind, id);
  if (record === null) throw new DomainError('not-found', `There is no ${id} among ${kind.name}.`);
  return record;
}

/** All records of a kind by their id. */
export async function listRecords<R extends { id: string }, T extends RecordTable>(
  db: Db,
  kind: RecordKind<R, T>,
): Promise<R[]> {
  const rows = await db
    .selectFrom(kind.table as 'actors')
    .select('details')
    .orderBy('id')
    .execute();
  return rows.map((row) => rowToRecord(kind, row));
}

/** What `dragoman check` asks: that each record can be read, and that its columns say what it says. */
export async function recordFaults<R extends { id: string }, T extends RecordTable>(
  db: Db,
  kind: RecordKind<R, T>,
): Promise<string[]> {
  const rows = await db
    .selectFrom(kind.table as 'actors')
    .selectAll()
    .orderBy('id')
    .execute();
  return rows.flatMap((row) => {
    const fault = faultOf(kind, row as unknown as Row);
    return fault === null ? [] : [`${String(row.id)} among ${kind.name}: ${fault}.`];
  });
}

function faultOf<R extends { id: string }, T extends RecordTable>(
  kind: RecordKind<R, T>,
  row: Row,
): string | null {
  let record: R;
  try {
    record = kind.schema.parse(JSON.parse(String(row.details)));
  } catch {
    return 'its record cannot be read';
  }
  const should = recordToRow(kind, record) as unknown as Row;
  const wrong = Object.keys(should).filter(
    (column) => column !== 'details' && (row[column] ?? null) !== (should[column] ?? null),
  );
  return wrong.length === 0 ? null : `${wrong.join(', ')} is not what its record says`;
}
