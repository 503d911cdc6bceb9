import { createHash } from 'node:crypto';
import type { Db } from '../db/schema.ts';

/**
 * Names the state of a case: two files with the same history have the same hash. Reports carry it,
 * so that one can tell on which state they were made.
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
  return hash.digest('hex').slice(0, 16);
}
