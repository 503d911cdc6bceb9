import { inParts } from './change.ts';
import { readRow, readRows } from './rows.ts';
import type { Db, TrackedTable } from './schema.ts';
import type { RevisionRowRow } from './tables.ts';

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

type Made = Pick<RevisionRowRow, 'revision' | 'position' | 'row_id'>;

/**
 * What new rows of one table were when they came, as JSON. The history keeps no copy of a new row: the next change of it
 * tells, or the row itself when there was none.
 */
export async function rowsAsTheyCame<M extends Made>(
  db: Db,
  table: TrackedTable,
  made: readonly M[],
): Promise<Map<M, string>> {
  const answers = new Map<M, string>();
  for (const some of inParts(made)) {
    const ids = some.map((row) => row.row_id);
    const changed = await db
      .selectFrom('revision_rows')
      .select(['row_id', 'revision', 'position', 'before_json'])
      .where('table_name', '=', table)
      .where('row_id', 'in', ids)
      .where('before_json', 'is not', null)
      .orderBy('revision')
      .orderBy('position')
      .execute();
    const standing = await readRows(db, table, ids);
    for (const row of some) {
      const next = changed.find((one) => one.row_id === row.row_id && isLater(one, row));
      const stands = standing.get(row.row_id);
      const json = next?.before_json ?? (stands && JSON.stringify(stands));
      if (json !== undefined) answers.set(row, json);
    }
  }
  return answers;
}

const isLater = (one: Made, other: Made): boolean =>
  one.revision > other.revision ||
  (one.revision === other.revision && one.position > other.position);

/** Whether nothing was done in the case since it was made. */
export const hasNoHistory = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('revisions').select('seq').limit(1).executeTakeFirst()) === undefined;

/** Forgets what was done so far: what a case begins with is not something to undo. */
export async function beginHistory(db: Db): Promise<void> {
  await db.deleteFrom('revision_rows').execute();
  await db.deleteFrom('revisions').execute();
}

export interface Became {
  /** No longer in the case. */
  gone: string[];
  /** In the case, new or as they were. */
  there: string[];
}

/** What became of these when the change was last replayed; those that it does not touch are in neither list. */
export async function whatBecameOf(db: Db, seq: number, ids: readonly string[]): Promise<Became> {
  const became: Became = { gone: [], there: [] };
  if (ids.length === 0) return became;
  const touched = await db
    .selectFrom('revision_rows')
    .select(['table_name', 'row_id'])
    .where('revision', '=', seq)
    .where('row_id', 'in', ids)
    .distinct()
    .execute();
  for (const { table_name, row_id } of touched) {
    const row = await readRow(db, table_name as TrackedTable, row_id);
    (row === undefined ? became.gone : became.there).push(row_id);
  }
  return became;
}
