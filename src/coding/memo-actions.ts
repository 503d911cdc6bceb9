/** Memos: what a researcher notes on the case, a document, a code, a coding or another memo. */
import { change } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import type { Db } from '../db/schema.ts';
import { readDocument } from '../documents/store.ts';
import { DomainError } from '../kernel/errors.ts';
import { newGuid } from './guid.ts';
import type { Memo } from './model.ts';
import { memoToRow, rowToMemo } from './rows.ts';
import { readCode, readCoding } from './store.ts';

export type NewMemo = Pick<Memo, 'on' | 'target' | 'title' | 'text'> & { author?: string };

export const addMemo = (context: Context, wanted: NewMemo): Promise<Memo> =>
  change(context, 'Write a memo', async (door) => {
    await mustBeThere(door.db, wanted);
    const id = door.context.newId('mem_');
    const at = door.context.clock().toISOString();
    const memo: Memo = {
      author: door.context.user,
      ...wanted,
      id,
      guid: newGuid(id),
      madeAt: at,
      changedAt: at,
    };
    await door.insert('memos', memoToRow(memo));
    return memo;
  });

export const editMemo = (
  context: Context,
  id: string,
  edit: { title?: string; text?: string },
): Promise<Memo> =>
  change(context, 'Edit a memo', async (door) => {
    const memo = await readMemo(door.db, id);
    const changedAt = door.context.clock().toISOString();
    const after: Memo = { ...memo, ...edit, changedAt };
    await door.update('memos', id, memoToRow(after));
    return after;
  });

export const removeMemo = (context: Context, id: string): Promise<void> =>
  change(context, 'Delete a memo', (door) => door.remove('memos', id));

export async function readMemo(db: Db, id: string): Promise<Memo> {
  const row = await db.selectFrom('memos').selectAll().where('id', '=', id).executeTakeFirst();
  if (row) return rowToMemo(row);
  throw new DomainError('not-found', `There is no memo ${id} in this case.`);
}

/** A memo on nothing would never be found again. */
async function mustBeThere(db: Db, { on, target }: Pick<Memo, 'on' | 'target'>): Promise<void> {
  if (on === 'document') await readDocument(db, target);
  if (on === 'code') await readCode(db, target);
  if (on === 'coding') await readCoding(db, target);
  if (on === 'memo') await readMemo(db, target);
  if (on === 'case' && target !== 'case') {
    throw new DomainError('invalid', 'A memo on the case has the target “case”.');
  }
  if (on === 'source') await sourceMustBeThere(db, target);
}

async function sourceMustBeThere(db: Db, id: string): Promise<void> {
  const row = await db.selectFrom('sources').select('id').where('id', '=', id).executeTakeFirst();
  if (!row) throw new DomainError('not-found', `There is no source ${id} in this case.`);
}
