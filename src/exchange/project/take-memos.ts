import { newGuid } from '../../coding/guid.ts';
import type { Memo } from '../../coding/model.ts';
import { memoToRow } from '../../coding/rows.ts';
import { listMemos } from '../../coding/store.ts';
import type { Door } from '../../db/change.ts';
import { type ForeignMemo, type ForeignProject, guidKey } from './foreign-project.ts';
import { nothingTaken, type Taken } from './project-import.ts';

type Ids = Record<'code' | 'document' | 'coding', ReadonlyMap<string, string>>;

export async function takeMemos(
  door: Door,
  { memos: read, losses }: ForeignProject,
  ids: Ids,
): Promise<Taken> {
  const memos = withOwnGuids(read);
  const before = await listMemos(door.db);
  const known = new Map(before.map((memo) => [guidKey(memo.guid), memo]));
  const own = new Map(before.map((memo) => [guidKey(memo.guid), memo.id]));
  for (const { guid } of memos) {
    if (!own.has(guidKey(guid))) own.set(guidKey(guid), door.context.newId('mem_'));
  }
  const now = door.context.clock().toISOString();
  const taken = nothingTaken();
  const added: Memo[] = [];
  for (const foreign of memos) {
    const id = own.get(guidKey(foreign.guid)) ?? door.context.newId('mem_');
    const target = targetOf(foreign, ids, own);
    if (target === null) {
      losses.add({
        kind: 'memo-place',
        outcome: 'changed',
        what: 'notes on something that was not kept; they are memos on the case',
        example: foreign.title || foreign.text,
      });
    }
    const memo: Memo = {
      id,
      guid: foreign.guid,
      on: target === null ? 'case' : foreign.on,
      target: target ?? 'case',
      title: foreign.title,
      text: foreign.text,
      author: foreign.author,
      madeAt: foreign.madeAt ?? foreign.changedAt ?? now,
      changedAt: foreign.changedAt ?? foreign.madeAt ?? now,
    };
    const there = known.get(guidKey(foreign.guid));
    if (there) {
      const undated =
        foreign.madeAt === null ? { madeAt: there.madeAt, changedAt: there.changedAt } : {};
      const row = memoToRow({ ...memo, ...undated, guid: there.guid });
      const differs = JSON.stringify(row) !== JSON.stringify(memoToRow(there));
      if (differs) await door.update('memos', there.id, row);
      taken[differs ? 'updated' : 'known'] += 1;
    } else added.push(memo);
  }
  await door.insertMany('memos', added.map(memoToRow));
  taken.added = added.length;
  return taken;
}

/** Two memos with one GUID are two memos. */
function withOwnGuids(memos: readonly ForeignMemo[]): ForeignMemo[] {
  const times = new Map<string, number>();
  return memos.map((memo) => {
    const key = guidKey(memo.guid);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? memo : { ...memo, guid: newGuid(`${key} again ${time}`) };
  });
}

function targetOf(
  { on, target }: ForeignMemo,
  ids: Ids,
  memos: ReadonlyMap<string, string>,
): string | null {
  if (on === 'case') return 'case';
  if (on === 'memo') return memos.get(guidKey(target)) ?? null;
  return on === 'source' ? null : (ids[on].get(guidKey(target)) ?? null);
}
