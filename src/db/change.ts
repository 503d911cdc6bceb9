/**
 * The one door for changes. Everything persistent goes through `change`: one transaction, one
 * revision with every touched row before and after, so that undo and history are readings of it. Of a new row
 * only that it is new is recorded: what it was is told by the row, or by the change that comes after.
 */
import { DomainError } from '../kernel/errors.ts';
import type { Context } from './context.ts';
import { holdingConnection } from './guarded-driver.ts';
import { connectionKey } from './open.ts';
import {
  deleteRow,
  deleteRows,
  insertRow,
  insertRows,
  ROWS_A_STATEMENT,
  type Row,
  readRow,
  readRows,
  replaceRows,
  updateRow,
  updateRows,
} from './rows.ts';
import type { Db, Schema, TrackedTable } from './schema.ts';

export interface Door {
  /** Reads inside the transaction, and sees what was just written. Never write through it. */
  readonly db: Db;
  /** For calling another action: what it changes joins this change. */
  readonly context: Context;
  insert<T extends TrackedTable>(table: T, row: Schema[T]): Promise<void>;
  /** The same for many rows of one table, in few statements. */
  insertMany<T extends TrackedTable>(table: T, rows: readonly Schema[T][]): Promise<void>;
  /** Sets the columns given and leaves the others. Nothing is recorded when nothing differs. */
  update<T extends TrackedTable>(table: T, id: string, columns: Partial<Schema[T]>): Promise<void>;
  /** The same columns for many rows, in few statements. */
  updateMany<T extends TrackedTable>(
    table: T,
    ids: readonly string[],
    columns: Partial<Schema[T]>,
  ): Promise<void>;
  /** For each row columns of its own; no row twice. */
  updateEach<T extends TrackedTable>(
    table: T,
    rows: readonly (Partial<Schema[T]> & { id: string })[],
  ): Promise<void>;
  remove(table: TrackedTable, id: string): Promise<void>;
  removeMany(table: TrackedTable, ids: readonly string[]): Promise<void>;
}

/** The open door of a transaction, by its database, so that a change within a change joins it. */
const openDoors = new WeakMap<object, Door>();

class RecordingDoor implements Door {
  readonly db: Db;
  readonly context: Context;
  readonly #label: string;
  #seq = 0;
  #position = 0;

  /** `after` joins what follows to an earlier change instead of beginning a new one. */
  constructor(context: Context, db: Db, label: string, after?: { seq: number; position: number }) {
    this.#seq = after?.seq ?? 0;
    this.#position = after?.position ?? 0;
    this.db = db;
    this.context = { ...context, db };
    this.#label = label;
    openDoors.set(db, this);
  }

  async insert<T extends TrackedTable>(table: T, row: Schema[T]): Promise<void> {
    const after = row as unknown as Row;
    await insertRow(this.db, table, after);
    await this.#record(table, [newRow(after)]);
  }

  async insertMany<T extends TrackedTable>(table: T, rows: readonly Schema[T][]): Promise<void> {
    for (const some of inParts(rows as unknown as readonly Row[])) {
      await insertRows(this.db, table, some);
      await this.#record(table, some.map(newRow));
    }
  }

  async update<T extends TrackedTable>(
    table: T,
    id: string,
    columns: Partial<Schema[T]>,
  ): Promise<void> {
    const before = await this.#mustRead(table, id);
    const after: Row = { ...before, ...(columns as unknown as Row) };
    if (Object.keys(after).every((column) => after[column] === before[column])) return;
    await updateRow(this.db, table, id, columns as unknown as Row);
    await this.#record(table, [{ id, before, after }]);
  }

  async updateMany<T extends TrackedTable>(
    table: T,
    ids: readonly string[],
    columns: Partial<Schema[T]>,
  ): Promise<void> {
    const set = columns as unknown as Row;
    for (const some of inParts([...new Set(ids)])) {
      const rows = await this.#mustReadMany(table, some);
      const changes = changesOf(rows, () => set);
      if (changes.length === 0) continue;
      await updateRows(
        this.db,
        table,
        changes.map(({ id }) => id),
        set,
      );
      await this.#record(table, changes);
    }
  }

  async updateEach<T extends TrackedTable>(
    table: T,
    rows: readonly (Partial<Schema[T]> & { id: string })[],
  ): Promise<void> {
    for (const some of inParts(rows as readonly (Row & { id: string })[])) {
      const there = await this.#mustReadMany(
        table,
        some.map(({ id }) => id),
      );
      const changes = changesOf(there, (place) => some[place] ?? {});
      if (changes.length === 0) continue;
      await replaceRows(this.db, table, changes);
      await this.#record(table, changes);
    }
  }

  async remove(table: TrackedTable, id: string): Promise<void> {
    const before = await this.#mustRead(table, id);
    await deleteRow(this.db, table, id);
    await this.#record(table, [{ id, before, after: null }]);
  }

  async removeMany(table: TrackedTable, ids: readonly string[]): Promise<void> {
    for (const some of inParts([...new Set(ids)])) {
      const rows = await this.#mustReadMany(table, some);
      await deleteRows(this.db, table, some);
      await this.#record(
        table,
        rows.map((before) => ({ id: String(before.id), before, after: null })),
      );
    }
  }

  /** Where the next part of this change would go on; null when nothing was changed yet. */
  get mark(): { seq: number; position: number } | null {
    return this.#seq === 0 ? null : { seq: this.#seq, position: this.#position };
  }

  async #mustRead(table: TrackedTable, id: string): Promise<Row> {
    return (await readRow(this.db, table, id)) ?? missing(table, id);
  }

  async #mustReadMany(table: TrackedTable, ids: readonly string[]): Promise<Row[]> {
    const rows = await readRows(this.db, table, ids);
    return ids.map((id) => rows.get(id) ?? missing(table, id));
  }

  /** The revision is begun with the first row, so that a change of nothing leaves no trace. */
  async #record(table: string, changes: readonly RowChange[]): Promise<void> {
    if (this.#seq === 0) this.#seq = await beginRevision(this.context, this.#label);
    await insertRows(
      this.db,
      'revision_rows',
      changes.map(({ id, before, after }, place) => ({
        revision: this.#seq,
        position: this.#position + place + 1,
        table_name: table,
        row_id: id,
        before_json: before && JSON.stringify(before),
        after_json: after && JSON.stringify(after),
      })),
    );
    this.#position += changes.length;
  }
}

/** New when there is no `before`, removed when there is a `before` and no `after`. */
interface RowChange {
  readonly id: string;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** A new row says itself what it is; the history takes it over when it changes or goes. */
const newRow = (row: Row): RowChange => ({ id: String(row.id), before: null, after: null });

/** What setting columns makes of rows; those in which nothing differs are left out. */
const changesOf = (rows: readonly Row[], set: (place: number) => Row) =>
  rows
    .map((before, place) => ({
      id: String(before.id),
      before,
      after: { ...before, ...set(place) },
    }))
    .filter(({ before, after }) =>
      Object.keys(after).some((column) => after[column] !== before[column]),
    );

function missing(table: TrackedTable, id: string): never {
  throw new DomainError('not-found', `There is no ${id} in ${table.replaceAll('_', ' ')}.`);
}

export function inParts<T>(all: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let from = 0; from < all.length; from += ROWS_A_STATEMENT) {
    parts.push(all.slice(from, from + ROWS_A_STATEMENT));
  }
  return parts;
}

/** What had been undone can no longer be redone: the new change starts another line of history. */
async function beginRevision(context: Context, label: string): Promise<number> {
  const at = context.clock().toISOString();
  await context.db
    .updateTable('revisions')
    .set({ state: 'dropped' })
    .where('state', '=', 'undone')
    .execute();
  const last = await context.db
    .selectFrom('revisions')
    .select((of) => of.fn.max('seq').as('seq'))
    .executeTakeFirst();
  const seq = Number(last?.seq ?? 0) + 1;
  await context.db
    .insertInto('revisions')
    .values({
      seq,
      at,
      user_name: context.user,
      label,
      state: 'done',
      state_at: at,
      state_by: context.user,
    })
    .execute();
  return seq;
}

/**
 * Does `work` in one transaction and records it under `label`, which finishes the sentence "Undo: …"
 * ("Set sphere of 12 sources"). When `work` throws, nothing has happened.
 */
export async function change<T>(
  context: Context,
  label: string,
  work: (door: Door) => Promise<T>,
): Promise<T> {
  const outer = openDoors.get(context.db);
  if (outer) return work(outer);
  return context.db
    .transaction()
    .execute((transaction) =>
      holdingConnection(connectionKey(context.db), () =>
        work(new RecordingDoor(context, transaction, label)),
      ),
    );
}

/** A long change: each step is kept as soon as it is done, and the history shows and undoes them as one. */
export interface LongChange {
  step<T>(work: (door: Door) => Promise<T>): Promise<T>;
}

/**
 * For work that must not be lost when it is stopped half way, such as an import of a thousand files.
 * A step joins the change begun by the first one unless something else was done meanwhile; then it
 * begins another under the same label.
 */
export function changeInSteps(context: Context, label: string): LongChange {
  let mark: { seq: number; position: number } | null = null;
  return {
    step: (work) =>
      context.db.transaction().execute((transaction) =>
        holdingConnection(connectionKey(context.db), async () => {
          const joins = mark !== null && (await isLast(transaction, mark.seq));
          const door = new RecordingDoor(
            context,
            transaction,
            label,
            (joins ? mark : undefined) ?? undefined,
          );
          const result = await work(door);
          mark = door.mark;
          return result;
        }),
      ),
  };
}

async function isLast(db: Db, seq: number): Promise<boolean> {
  const last = await db
    .selectFrom('revisions')
    .select(['seq', 'state'])
    .orderBy('seq', 'desc')
    .executeTakeFirst();
  return last?.seq === seq && last.state === 'done';
}
