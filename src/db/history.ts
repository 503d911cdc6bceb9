import type { Db, TrackedTable } from './schema.ts';

export interface Revision {
  readonly seq: number;
  readonly at: string;
  readonly user: string;
  readonly label: string;
  readonly state: 'done' | 'undone' | 'dropped';
  readonly rows: number;
}

export interface HistoryQuery {
  /** Only changes that touched this row. */
  readonly row?: { readonly table: TrackedTable; readonly id: string };
  /** Only changes before this one: the next page of a list that runs backwards. */
  readonly before?: number;
  readonly limit?: number;
}

/** Changes, the latest first. */
export async function listRevisions(db: Db, query: HistoryQuery = {}): Promise<Revision[]> {
  let select = db
    .selectFrom('revisions')
    .innerJoin('revision_rows', 'revision_rows.revision', 'revisions.seq')
    .select((of) => [
      'revisions.seq',
      'revisions.at',
      'revisions.user_name as user',
      'revisions.label',
      'revisions.state',
      of.fn.count('revision_rows.position').as('rows'),
    ])
    .groupBy([
      'revisions.seq',
      'revisions.at',
      'revisions.user_name',
      'revisions.label',
      'revisions.state',
    ])
    .orderBy('revisions.seq', 'desc')
    .limit(query.limit ?? 100);
  if (query.before !== undefined) select = select.where('revisions.seq', '<', query.before);
  if (query.row) {
    select = select
      .where('revision_rows.table_name', '=', query.row.table)
      .where('revision_rows.row_id', '=', query.row.id);
  }
  const rows = await select.execute();
  return rows.map((row) => ({ ...row, rows: Number(row.rows) }));
}

/** Whether nothing was done in the case since it was made. */
export const hasNoHistory = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('revisions').select('seq').limit(1).executeTakeFirst()) === undefined;

/** Forgets what was done so far: what a case begins with is not something to undo. */
export async function beginHistory(db: Db): Promise<void> {
  await db.deleteFrom('revision_rows').execute();
  await db.deleteFrom('revisions').execute();
}
