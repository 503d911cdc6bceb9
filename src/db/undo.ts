import { DomainError } from '../kernel/errors.ts';
import type { Context } from './context.ts';
import { deleteRow, insertRow, type Row, readRow, updateRow } from './rows.ts';
import type { Db, TrackedTable } from './schema.ts';

export interface Replayed {
  readonly seq: number;
  readonly label: string;
}

interface Step {
  readonly table: TrackedTable;
  readonly id: string;
  readonly from: Row | null;
  readonly to: Row | null;
}

async function readSteps(db: Db, seq: number): Promise<Step[]> {
  const rows = await db
    .selectFrom('revision_rows')
    .selectAll()
    .where('revision', '=', seq)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    table: row.table_name as TrackedTable,
    id: row.row_id,
    from: parseRow(row.before_json),
    to: parseRow(row.after_json),
  }));
}

const parseRow = (json: string | null): Row | null => (json === null ? null : JSON.parse(json));

const reversed = (steps: readonly Step[]): Step[] =>
  steps.map((step) => ({ ...step, from: step.to, to: step.from })).reverse();

async function replay(db: Db, step: Step): Promise<void> {
  const there = (await readRow(db, step.table, step.id)) !== undefined;
  if (there !== (step.from !== null)) {
    throw new DomainError(
      'conflict',
      `${step.id} is not as the history left it, so the change cannot be replayed.`,
    );
  }
  if (step.to === null) await deleteRow(db, step.table, step.id);
  else if (there) await updateRow(db, step.table, step.id, step.to);
  else await insertRow(db, step.table, step.to);
}

async function move(
  context: Context,
  find: (db: Db) => Promise<Replayed | undefined>,
  to: 'done' | 'undone',
): Promise<Replayed | null> {
  return context.db.transaction().execute(async (db) => {
    const revision = await find(db);
    if (revision === undefined) return null;
    const steps = await readSteps(db, revision.seq);
    for (const step of to === 'undone' ? reversed(steps) : steps) await replay(db, step);
    await db
      .updateTable('revisions')
      .set({ state: to, state_at: context.clock().toISOString(), state_by: context.user })
      .where('seq', '=', revision.seq)
      .execute();
    return revision;
  });
}

/** What `undo` would undo. */
export const nextUndo = (db: Db): Promise<Replayed | undefined> =>
  db
    .selectFrom('revisions')
    .select(['seq', 'label'])
    .where('state', '=', 'done')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();

/** What `redo` would do again: the earliest of what was undone. */
export const nextRedo = (db: Db): Promise<Replayed | undefined> =>
  db
    .selectFrom('revisions')
    .select(['seq', 'label'])
    .where('state', '=', 'undone')
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();

/** Takes the last change back; null when there is none. */
export const undo = (context: Context): Promise<Replayed | null> =>
  move(context, nextUndo, 'undone');

/** Does the last undone change again; null when there is none. */
export const redo = (context: Context): Promise<Replayed | null> => move(context, nextRedo, 'done');
