import { DomainError } from '../kernel/errors.ts';
import { ROWS_A_STATEMENT } from './change.ts';
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

/**
 * The steps of a change in the order in which they are to be replayed, a part at a time: an import of a
 * large corpus has more of them than memory should hold.
 */
async function* readSteps(db: Db, seq: number, to: 'done' | 'undone'): AsyncIterable<Step[]> {
  const backwards = to === 'undone';
  let passed = backwards ? Number.MAX_SAFE_INTEGER : 0;
  while (true) {
    const rows = await db
      .selectFrom('revision_rows')
      .selectAll()
      .where('revision', '=', seq)
      .where('position', backwards ? '<' : '>', passed)
      .orderBy('position', backwards ? 'desc' : 'asc')
      .limit(ROWS_A_STATEMENT)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    passed = last.position;
    yield rows.map((row) => {
      const [before, after] = [parseRow(row.before_json), parseRow(row.after_json)];
      const [from, now] = backwards ? [after, before] : [before, after];
      return { table: row.table_name as TrackedTable, id: row.row_id, from, to: now };
    });
  }
}

const parseRow = (json: string | null): Row | null => (json === null ? null : JSON.parse(json));

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
  return runs;
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
  const rows = run.map(({ id, to }) => ({ before: there.get(id) ?? {}, after: to ?? {} }));
  const kind = kindOf(first);
  if (kind === 'replace') await replaceRows(db, first.table, rows);
  else if (kind === 'delete') await deleteRows(db, first.table, ids);
  else {
    await insertRows(
      db,
      first.table,
      rows.map(({ after }) => after),
    );
  }
}

async function move(
  context: Context,
  find: (db: Db) => Promise<Replayed | undefined>,
  to: 'done' | 'undone',
): Promise<Replayed | null> {
  return context.db.transaction().execute(async (db) => {
    const revision = await find(db);
    if (revision === undefined) return null;
    for await (const steps of readSteps(db, revision.seq, to)) {
      for (const run of inRuns(steps)) await replay(db, run);
    }
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
