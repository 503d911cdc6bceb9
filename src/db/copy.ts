import { sql } from 'kysely';
import type { Db } from './schema.ts';

/** Writes a whole, compact copy of the case to a file that does not exist yet. SQLite only. */
export async function copyDatabase(db: Db, target: string): Promise<void> {
  await sql`vacuum into ${target}`.execute(db);
}

/** Marks a new file as a case. SQLite only. */
export async function markAsCase(db: Db, applicationId: number): Promise<void> {
  await sql`pragma application_id = ${sql.raw(String(applicationId))}`.execute(db);
}

/** What SQLite itself finds wrong with the file; empty when it is whole. */
export async function integrityFaults(db: Db): Promise<string[]> {
  const structure = await sql<{ integrity_check: string }>`pragma integrity_check(50)`.execute(db);
  const links = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(db);
  return [
    ...structure.rows.map((row) => row.integrity_check).filter((words) => words !== 'ok'),
    ...links.rows.map(
      (row) => `A row of ${row.table} points to a row of ${row.parent} that is not there.`,
    ),
  ];
}
