import type { Db } from '../../db/schema.ts';
import type { Observation } from '../model.ts';

/** `ucdp-ged 12345` for each row of the table that the case has, also where it was joined into another observation. */
export async function knownRows(db: Db, table: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('observations')
    .select('imported')
    .where('imported', 'like', `${table} %`)
    .execute();
  const known = new Set(rows.map(({ imported }) => imported ?? ''));
  const joined = await db
    .selectFrom('observations')
    .select('details')
    .where('details', 'like', '%"alsoImported":%')
    .execute();
  for (const { details } of joined) {
    // Written by `recordToRow`.
    const { alsoImported = [] } = JSON.parse(details) as Pick<Observation, 'alsoImported'>;
    for (const row of alsoImported) known.add(`${row.table} ${row.key}`);
  }
  return known;
}
