/**
 * The SQLite file of another program, read and never written: a copy is opened, views and virtual
 * tables are left alone, and nothing that its schema says is run.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import { openDatabase } from './open.ts';

export type Cell = string | number | bigint | Uint8Array | null;

export interface ForeignTables {
  has(table: string): boolean;
  /** Rows with the columns asked for; a column that the table lacks is null. No rows when there is no such table. */
  rows<Column extends string>(
    table: string,
    columns: readonly Column[],
  ): Promise<Record<Column, Cell>[]>;
}

const MOST_ROWS = 5_000_000;
const MAGIC = 'SQLite format 3\0';

export const isSqlite = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, MAGIC.length)) === MAGIC;

export async function readForeignSqlite<T>(
  bytes: Uint8Array,
  read: (tables: ForeignTables) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-read-'));
  try {
    const file = join(folder, 'copy.sqlite');
    writeFileSync(file, withoutLog(bytes));
    const db = await openDatabase(file, { readonly: true });
    try {
      await sql`pragma trusted_schema = off`.execute(db);
      const found = await sql<{ name: string }>`
        select name from sqlite_master where type = 'table' and sql not like 'create virtual%'`.execute(
        db,
      );
      const names = new Set(found.rows.map(({ name }) => name));
      return await read({
        has: (table) => names.has(table),
        rows: async (table, columns) => {
          if (!names.has(table)) return [];
          const info = await sql<{
            name: string;
          }>`select name from pragma_table_info(${table})`.execute(db);
          const there = new Set(info.rows.map(({ name }) => name));
          const parts = columns.map((column) =>
            there.has(column) ? sql.ref(column) : sql`null as ${sql.ref(column)}`,
          );
          const rows = await sql<Record<(typeof columns)[number], Cell>>`
            select ${sql.join(parts)} from ${sql.table(table)} limit ${MOST_ROWS}`.execute(db);
          return rows.rows;
        },
      });
    } finally {
      await db.destroy();
    }
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const words = error instanceof Error ? error.message : String(error);
    throw new DomainError('bad-input', `The SQLite file cannot be read: ${words}.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that was written with a write-ahead log says so in two bytes; the copy has no log and needs none. */
function withoutLog(bytes: Uint8Array): Uint8Array {
  if (bytes[18] !== 2 && bytes[19] !== 2) return bytes;
  const copy = bytes.slice();
  copy[18] = 1;
  copy[19] = 1;
  return copy;
}
