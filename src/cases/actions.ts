import { isDeepStrictEqual } from 'node:util';
import { change, type Door } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import type { Db } from '../db/schema.ts';
import { nextRedo, nextUndo } from '../db/undo.ts';
import type { CaseInfo, CaseState, NewCaseInfo } from './model.ts';
import { readCaseInfo, toRow } from './store.ts';

/** Writes the title page of a new case. It is the case's beginning, so there is nothing to undo. */
export async function beginCase(db: Db, info: NewCaseInfo): Promise<void> {
  await db.insertInto('case_info').values(toRow(info)).execute();
}

export const setCaseInfo = (context: Context, changes: Partial<CaseInfo>): Promise<CaseInfo> =>
  change(context, 'Edit the case', async (door) => {
    const info = { ...(await readCaseInfo(door.db)), ...changes };
    const { id, ...columns } = toRow(info);
    await door.update('case_info', id, columns);
    return info;
  });

/** Another title page, whole; nothing is written when it is the same. */
export async function replaceCaseInfo(door: Door, info: NewCaseInfo): Promise<void> {
  const { id, ...columns } = toRow(info);
  const { id: _, ...before } = toRow(await readCaseInfo(door.db));
  if (!isDeepStrictEqual(columns, before)) await door.update('case_info', id, columns);
}

/** What can be undone and redone now, as labels. */
export async function undoState(db: Db): Promise<Pick<CaseState, 'undo' | 'redo'>> {
  const [last, next] = [await nextUndo(db), await nextRedo(db)];
  return { undo: last?.label ?? null, redo: next?.label ?? null };
}
