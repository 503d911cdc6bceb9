/** Queries over codebook, codings and memos. */
import type { Db } from '../db/schema.ts';
import { DomainError } from '../kernel/errors.ts';
import type { Code, Coding, CodingRun, Memo, Reading, Settlement } from './model.ts';
import {
  rowToCode,
  rowToCoding,
  rowToMemo,
  rowToReading,
  rowToRun,
  rowToSettlement,
} from './rows.ts';

export async function listCodes(db: Db): Promise<Code[]> {
  const rows = await db.selectFrom('codes').selectAll().orderBy('position').orderBy('id').execute();
  return rows.map(rowToCode);
}

export async function readCode(db: Db, id: string): Promise<Code> {
  const row = await db.selectFrom('codes').selectAll().where('id', '=', id).executeTakeFirst();
  if (row) return rowToCode(row);
  throw new DomainError('not-found', `There is no code ${id} in this case.`);
}

export interface CodingFilter {
  document?: string;
  codes?: readonly string[];
  coders?: readonly string[];
  run?: string;
  state?: Coding['state'];
}

export async function listCodings(db: Db, filter: CodingFilter = {}): Promise<Coding[]> {
  let query = db.selectFrom('codings').selectAll();
  if (filter.document !== undefined) query = query.where('document', '=', filter.document);
  if (filter.codes !== undefined) query = query.where('code', 'in', filter.codes);
  if (filter.coders !== undefined) query = query.where('coder', 'in', filter.coders);
  if (filter.run !== undefined) query = query.where('run', '=', filter.run);
  if (filter.state !== undefined) query = query.where('state', '=', filter.state);
  const rows = await query.orderBy('document').orderBy('start_at').orderBy('id').execute();
  return rows.map(rowToCoding);
}

/** The same code at the same place by the same coder. */
export async function findCoding(
  db: Db,
  at: Pick<Coding, 'document' | 'code' | 'coder' | 'start' | 'end'>,
): Promise<Coding | null> {
  const row = await db
    .selectFrom('codings')
    .selectAll()
    .where('document', '=', at.document)
    .where('start_at', '=', at.start)
    .where('end_at', '=', at.end)
    .where('code', '=', at.code)
    .where('coder', '=', at.coder)
    .where('state', '=', 'placed')
    .executeTakeFirst();
  return row ? rowToCoding(row) : null;
}

export async function readCoding(db: Db, id: string): Promise<Coding> {
  const row = await db.selectFrom('codings').selectAll().where('id', '=', id).executeTakeFirst();
  if (row) return rowToCoding(row);
  throw new DomainError('not-found', `There is no coding ${id} in this case.`);
}

/** How often each code was applied, and by whom: for the codebook and the list of coders. */
export async function countCodings(
  db: Db,
): Promise<{ code: string; coder: string; count: number }[]> {
  const rows = await db
    .selectFrom('codings')
    .select(['code', 'coder'])
    .select((of) => of.fn.countAll().as('count'))
    .groupBy(['code', 'coder'])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

export async function readRun(db: Db, id: string): Promise<CodingRun> {
  const row = await db
    .selectFrom('coding_runs')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (row) return rowToRun(row);
  throw new DomainError('not-found', `There is no automatic coding ${id} in this case.`);
}

export async function listMemos(db: Db, of?: { on: Memo['on']; target: string }): Promise<Memo[]> {
  let query = db.selectFrom('memos').selectAll();
  if (of) query = query.where('target_kind', '=', of.on).where('target', '=', of.target);
  return (await query.orderBy('made_at').orderBy('id').execute()).map(rowToMemo);
}

export async function listSettlements(db: Db): Promise<Settlement[]> {
  const rows = await db.selectFrom('settlements').selectAll().orderBy('at').orderBy('id').execute();
  return rows.map(rowToSettlement);
}

/** Who has read which text to its end. */
export async function listReadings(db: Db, document?: string): Promise<Reading[]> {
  let query = db.selectFrom('readings').selectAll();
  if (document !== undefined) query = query.where('document', '=', document);
  return (await query.orderBy('document').orderBy('coder').execute()).map(rowToReading);
}
