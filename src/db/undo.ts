import { DomainError } from '../kernel/errors.ts';
import { inParts } from './change.ts';
import type { Context } from './context.ts';
import { deleteRows, insertRows, type Row, readRows, replaceRows } from './rows.ts';
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

const kindOf = ({ from, to }: Step): 'insert' | 'delete' | 'replace' =>
  from === null ? 'insert' : to === null ? 'delete' : 'replace';

/** Steps that can be done in one statement: neighbours of one kind in one table, each row once. */
function inRuns(steps: readonly Step[]): Step[][] {
  const runs: Step[][] = [];
  let ids = new Set<string>();
  for (const step of steps) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const joins = last?.table === step.table && kindOf(last) === kindOf(step) && !ids.has(step.id);
    if (run && joins) run.push(step);
    else {
      runs.push([step]);
      ids = new Set();
    }
    ids.add(step.id);
  }
  return runs.flatMap(inParts);
}

async function replay(db: Db, run: readonly Step[]): Promise<void> {
  const [first] = run;
  if (!first) return;
  const ids = run.map(({ id }) => id);
  const there = await readRows(db, first.table, ids);
  const wrong = run.find(({ id, from }) => there.has(id) !== (from !== null));
  if (wrong) {
    throw new DomainError(
      'conflict',
      `${wrong.id} is not as the history left it, so the change cannot be replayed.`,
    );
  }
  const rows = run.flatMap(({ to }) => (to === null ? [] : [to]));
  const kind = kindOf(first);
  if (kind === 'delete') await deleteRows(db, first.table, ids);
  else if (kind === 'insert') await insertRows(db, first.table, rows);
  else await replaceRows(db, first.table, rows);
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
    for (const run of inRuns(to === 'undone' ? reversed(steps) : steps)) await replay(db, run);
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
