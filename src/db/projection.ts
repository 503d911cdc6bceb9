/** A reading of whole tables that is kept in memory, and made anew, or brought up to date, when they have changed. */
import { connectionKey } from './open.ts';
import type { Db, TrackedTable } from './schema.ts';

/** Tells whether something may have been changed since. */
interface Stamp {
  seq: number;
  done: number;
  /** Of the last change: a long one grows under the same number. */
  position: number;
}

export interface TouchedRow {
  table: TrackedTable;
  id: string;
}

export interface ProjectionKind<T> {
  readonly tables: readonly TrackedTable[];
  load(db: Db): Promise<T>;
  /** Brings a value up to date with few touched rows; null when it is better loaded anew. */
  update?(db: Db, value: T, touched: readonly TouchedRow[]): Promise<T | null>;
}

async function stampOf(db: Db): Promise<Stamp> {
  const row = await db
    .selectFrom('revisions')
    .select((of) => [
      of.fn.max('seq').as('seq'),
      of.fn.sum<number>(of.case().when('state', '=', 'done').then(1).else(0).end()).as('done'),
    ])
    .executeTakeFirst();
  const seq = Number(row?.seq ?? 0);
  const last = await db
    .selectFrom('revision_rows')
    .select((of) => of.fn.max('position').as('position'))
    .where('revision', '=', seq)
    .executeTakeFirst();
  return { seq, done: Number(row?.done ?? 0), position: Number(last?.position ?? 0) };
}

const same = (a: Stamp, b: Stamp): boolean =>
  a.seq === b.seq && a.done === b.done && a.position === b.position;

/** Rows touched in between; null when something was undone or done again, which touches rows of old changes. */
async function touchedSince(
  db: Db,
  before: Stamp,
  now: Stamp,
  tables: readonly TrackedTable[],
): Promise<TouchedRow[] | null> {
  const added = now.seq - before.seq;
  if (added < 0 || now.done - before.done !== added) return null;
  const rows = await db
    .selectFrom('revision_rows')
    .select(['table_name', 'row_id'])
    .distinct()
    .where((where) =>
      where.or([
        where('revision', '>', before.seq),
        where.and([where('revision', '=', before.seq), where('position', '>', before.position)]),
      ]),
    )
    .where('table_name', 'in', [...tables])
    .execute();
  return rows.map((row) => ({ table: row.table_name as TrackedTable, id: row.row_id }));
}

/** Gives a function that reads the projection of a case; the same value as long as nothing has changed. */
export function keepProjection<T>(kind: ProjectionKind<T>): (db: Db) => Promise<T> {
  const kept = new WeakMap<object, { stamp: Stamp; value: T }>();
  return async (db) => {
    const key = connectionKey(db);
    const now = await stampOf(db);
    const before = kept.get(key);
    if (before && same(before.stamp, now)) return before.value;
    const touched = before ? await touchedSince(db, before.stamp, now, kind.tables) : null;
    let value: T | null = null;
    if (before && touched?.length === 0) value = before.value;
    else if (before && touched) value = (await kind.update?.(db, before.value, touched)) ?? null;
    value ??= await kind.load(db);
    kept.set(key, { stamp: now, value });
    return value;
  };
}
