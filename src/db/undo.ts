import { DomainError } from '../kernel/errors.ts';
import type { Context } from './context.ts';
import {
  deleteRows,
  insertRows,
  ROWS_A_STATEMENT,
  type Row,
  readRows,
  replaceRows,
} from './rows.ts';
import type { Db, TrackedTable } from './schema.ts';
import type { RevisionRowRow } from './tables.ts';

export interface Replayed {
  readonly seq: number;
  readonly label: string;
}

interface Step {
  readonly table: TrackedTable;
  readonly id: string;
  readonly position: number;
  readonly kind: 'insert' | 'delete' | 'replace';
  /** What it becomes; null for what goes. */
  readonly to: Row | null;
  /** The history does not know the row that goes: it came with this change and was the only one to say what it is. */
  readonly unkept: boolean;
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
    yield rows.map((row) => ({
      table: row.table_name as TrackedTable,
      id: row.row_id,
      position: row.position,
      kind: kindOf(row, backwards),
      to: parseRow(backwards ? row.before_json : row.after_json),
      unkept: row.before_json === null && row.after_json === null,
    }));
  }
}

const parseRow = (json: string | null): Row | null => (json === null ? null : JSON.parse(json));

function kindOf(
  row: Pick<RevisionRowRow, 'before_json' | 'after_json'>,
  backwards: boolean,
): Step['kind'] {
  if (row.before_json === null) return backwards ? 'delete' : 'insert';
  if (row.after_json === null) return backwards ? 'insert' : 'delete';
  return 'replace';
}

/** Steps that can be done in one statement: neighbours of one kind in one table, each row once. */
function inRuns(steps: readonly Step[]): Step[][] {
  const runs: Step[][] = [];
  let ids = new Set<string>();
  for (const step of steps) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const joins = last?.table === step.table && last.kind === step.kind && !ids.has(step.id);
    if (run && joins) run.push(step);
    else {
      runs.push([step]);
      ids = new Set();
    }
    ids.add(step.id);
  }
  return runs;
}

async function replay(db: Db, seq: number, run: readonly Step[]): Promise<void> {
  const [first] = run;
  if (!first) return;
  const ids = run.map(({ id }) => id);
  const there = await readRows(db, first.table, ids);
  const wrong = run.find(({ id, kind }) => there.has(id) !== (kind !== 'insert'));
  if (wrong) {
    throw new DomainError(
      'conflict',
      `${wrong.id} is not as the history left it, so the change cannot be replayed.`,
    );
  }
  if (first.kind === 'delete') {
    await keepWhatGoes(db, seq, run, there);
    await deleteRows(db, first.table, ids);
    return;
  }
  const rows = run.map(({ id, to }) => ({ before: there.get(id) ?? {}, after: to ?? lost(id) }));
  if (first.kind === 'replace') await replaceRows(db, first.table, rows);
  else {
    await insertRows(
      db,
      first.table,
      rows.map(({ after }) => after),
    );
  }
}

/** Rows that were only told by themselves are told by the history from now on, so that they can come back. */
async function keepWhatGoes(
  db: Db,
  seq: number,
  run: readonly Step[],
  there: ReadonlyMap<string, Row>,
): Promise<void> {
  const unkept = run.filter((step) => step.unkept);
  if (unkept.length === 0) return;
  await db
    .insertInto('revision_rows')
    .values(
      unkept.map(({ table, id, position }) => ({
        ...{ revision: seq, position, table_name: table, row_id: id, before_json: null },
        after_json: JSON.stringify(there.get(id)),
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['revision', 'position'])
        .doUpdateSet((of) => ({ after_json: of.ref('excluded.after_json') })),
    )
    .execute();
}

function lost(id: string): never {
  throw new DomainError(
    'conflict',
    `The history does not tell what ${id} was, so the change cannot be replayed.`,
  );
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
      for (const run of inRuns(steps)) await replay(db, revision.seq, run);
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
