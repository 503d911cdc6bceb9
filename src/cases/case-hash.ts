import { createHash, type Hash } from 'node:crypto';
import type { Db } from '../db/schema.ts';

/** Rows of all tables that have an `id`: whatever a case consists of, in whatever order it was put in. */
async function addContent(hash: Hash, db: Db): Promise<void> {
  const tables = (await db.introspection.getTables())
    .filter(({ columns }) => columns.some(({ name }) => name === 'id'))
    .map(({ name }) => name)
    .sort();
  for (const table of tables) {
    const rows = await db
      .selectFrom(table as 'actors')
      .selectAll()
      .orderBy('id')
      .execute();
    hash.update(`${table}\n${JSON.stringify(rows)}\n`);
  }
}

/**
 * Names the state of a case: two files with the same history have the same hash, and a case without a history, as a
 * folder is when it is read, is named by its content. Reports carry it, so that one can tell on which state they were made.
 */
export async function caseHash(db: Db): Promise<string> {
  const hash = createHash('sha256');
  const revisions = await db
    .selectFrom('revisions')
    .select(['seq', 'at', 'label', 'state'])
    .orderBy('seq')
    .execute();
  const info = await db.selectFrom('case_info').selectAll().execute();
  hash.update(JSON.stringify([info, revisions.filter((revision) => revision.state === 'done')]));
  if (revisions.length === 0) await addContent(hash, db);
  return hash.digest('hex').slice(0, 16);
}
