import type { Kysely } from 'kysely';
import { type Clock, systemClock } from '../kernel/clock.ts';
import { DomainError } from '../kernel/errors.ts';
import { migrations } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';
import type { Db } from './schema.ts';

async function appliedNames(db: Db): Promise<Set<string>> {
  const tables = await db.introspection.getTables();
  if (!tables.some((table) => table.name === 'schema_migrations')) return new Set();
  const rows = await db.selectFrom('schema_migrations').select('name').execute();
  return new Set(rows.map((row) => row.name));
}

/** Steps that the file still lacks. A step that this version has never heard of means a newer program made the file. */
export async function pendingMigrations(
  db: Db,
  known: readonly Migration[] = migrations,
): Promise<Migration[]> {
  const applied = await appliedNames(db);
  const names = new Set(known.map((step) => step.name));
  const foreign = [...applied].find((name) => !names.has(name));
  if (foreign !== undefined) {
    throw new DomainError(
      'conflict',
      `This case was last saved by a newer Dragoman (step ${foreign}). Update Dragoman to open it.`,
    );
  }
  return known.filter((step) => !applied.has(step.name));
}

/** Brings the schema up to date, each step in a transaction of its own, so that no half step survives a crash. */
export async function migrate(
  db: Db,
  clock: Clock = systemClock,
  known: readonly Migration[] = migrations,
): Promise<string[]> {
  const pending = await pendingMigrations(db, known);
  for (const step of pending) {
    await db.transaction().execute(async (transaction) => {
      await transaction.schema
        .createTable('schema_migrations')
        .ifNotExists()
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('at', 'text', (column) => column.notNull())
        .execute();
      // A step is written against the schema of its day, not against today's types.
      await step.up(transaction as unknown as Kysely<unknown>, {
        bytes: 'blob',
        counter: 'integer',
        long: 'integer',
        clustered: 'without rowid',
      });
      await transaction
        .insertInto('schema_migrations')
        .values({ name: step.name, at: clock().toISOString() })
        .execute();
    });
  }
  return pending.map((step) => step.name);
}
