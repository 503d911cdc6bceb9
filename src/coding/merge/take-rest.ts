/** Readings, memos and settlements: taken where this case has none; what is here is never overwritten. */
import { placeKey } from '../agreement/settlements.ts';
import type { Memo } from '../model.ts';
import { memoToRow, settlementToRow } from '../rows.ts';
import { listCodings, listMemos, listReadings, listSettlements } from '../store.ts';
import { freeId, type Taking } from './taking.ts';
import { guidKey } from './versions.ts';

export async function takeReadings({ door, other, documents, result }: Taking): Promise<void> {
  const has = new Set(
    (await listReadings(door.db)).map(({ document, coder }) => `${document} ${coder}`),
  );
  for (const { document, coder, at } of await listReadings(other)) {
    const here = documents.get(document);
    if (here === undefined || has.has(`${here} ${coder}`)) continue;
    const row = { id: door.context.newId('rdg_'), document: here, coder, at };
    await door.insert('readings', row);
    result.readings += 1;
  }
}

/** What a memo of the copy is about, here; null when that was not taken in. */
function targetHere(
  { codes, documents }: Taking,
  codings: ReadonlyMap<string, string>,
  memos: ReadonlyMap<string, string>,
  { on, target }: Memo,
): string | null {
  const maps = { code: codes, document: documents, coding: codings, memo: memos } as const;
  if (on === 'case') return 'case';
  return on === 'source' ? target : (maps[on].get(target) ?? null);
}

/** Their codings by id to ours, by GUID: those taken in and those known before. */
async function codingIds({ door, other, codings }: Taking): Promise<Map<string, string>> {
  const ours = new Map((await listCodings(door.db)).map(({ id, guid }) => [guidKey(guid), id]));
  const ids = new Map(codings);
  for (const { id, guid } of await listCodings(other)) {
    const here = ours.get(guidKey(guid));
    if (here !== undefined && !ids.has(id)) ids.set(id, here);
  }
  return ids;
}

export async function takeMemos(taking: Taking): Promise<void> {
  const { door, other, result } = taking;
  const theirs = await listMemos(other);
  if (theirs.length === 0) return;
  const here = new Map((await listMemos(door.db)).map((memo) => [guidKey(memo.guid), memo]));
  const codings = await codingIds(taking);
  const ids = new Map<string, string>();
  let otherwise = 0;
  for (const memo of theirs) {
    const own = here.get(guidKey(memo.guid));
    if (own) {
      ids.set(memo.id, own.id);
      if (own.text !== memo.text || own.title !== memo.title) otherwise += 1;
      continue;
    }
    const target = targetHere(taking, codings, ids, memo);
    if (target === null) continue;
    const id = await freeId(door, 'memos', memo.id, 'mem_');
    ids.set(memo.id, id);
    await door.insert('memos', memoToRow({ ...memo, id, target }));
    result.memos += 1;
  }
  if (otherwise > 0) {
    result.notes.push(`Memos with other words in the copy, kept as they are here: ${otherwise}.`);
  }
}

export async function takeSettlements(taking: Taking): Promise<void> {
  const { door, other, codes, documents, result } = taking;
  const here = new Map((await listSettlements(door.db)).map((one) => [placeKey(one), one]));
  let otherwise = 0;
  for (const settlement of await listSettlements(other)) {
    const code = codes.get(settlement.code);
    const document = documents.get(settlement.document);
    if (code === undefined || document === undefined) continue;
    const place = { ...settlement, code, document };
    const own = here.get(placeKey(place));
    if (own) {
      if (own.applies !== settlement.applies) otherwise += 1;
      continue;
    }
    await door.insert('settlements', settlementToRow({ ...place, id: door.context.newId('set_') }));
    result.settlements += 1;
  }
  if (otherwise > 0) {
    result.notes.push(`Settled otherwise in the copy, kept as they are here: ${otherwise}.`);
  }
}
