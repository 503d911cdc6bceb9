import type { Door } from '../../db/change.ts';
import type { Db } from '../../db/schema.ts';
import type { Correction } from './correction.ts';

export type StoredCorrection = Correction & { id: string; at: string; user: string };

/** In the order in which they were made. */
export async function listCorrections(db: Db, article: string): Promise<StoredCorrection[]> {
  const rows = await db
    .selectFrom('article_corrections')
    .selectAll()
    .where('article', '=', article)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    user: row.user_name,
    anchor: JSON.parse(row.anchor) as Correction['anchor'],
    value: JSON.parse(row.value) as Correction['value'],
  }));
}

export async function insertCorrection(
  door: Door,
  article: string,
  correction: Correction,
): Promise<void> {
  const { context, db } = door;
  const last = await db
    .selectFrom('article_corrections')
    .select((of) => of.fn.max('seq').as('seq'))
    .where('article', '=', article)
    .executeTakeFirst();
  await door.insert('article_corrections', {
    id: context.newId('cor_'),
    article,
    seq: Number(last?.seq ?? 0) + 1,
    at: context.clock().toISOString(),
    user_name: context.user,
    anchor: JSON.stringify(correction.anchor),
    value: JSON.stringify(correction.value),
  });
}

/** After sources were made one: what names the source that went names the one that stayed. */
export async function renameInCorrections(door: Door, from: string, to: string): Promise<void> {
  const rows = await door.db.selectFrom('article_corrections').select(['id', 'value']).execute();
  for (const row of rows) {
    const value = JSON.parse(row.value) as Correction['value'];
    if (!('source' in value) || value.source !== from) continue;
    const renamed = JSON.stringify({ ...value, source: to });
    await door.update('article_corrections', row.id, { value: renamed });
  }
}
