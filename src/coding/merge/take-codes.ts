import type { Code } from '../model.ts';
import { codeToRow } from '../rows.ts';
import { listCodes } from '../store.ts';
import { freeId, type Taking } from './taking.ts';
import { guidKey } from './versions.ts';

/** New codes stand below the same code as in the copy, behind what is there; those at odds as it was decided. */
export async function takeCodes(taking: Taking): Promise<void> {
  const { door, comparison, decisions, codes, result } = taking;
  for (const { ours, theirs } of comparison.codes.known) codes.set(theirs.id, ours.id);
  for (const { ours, theirs } of comparison.codes.differing) {
    if (decisions[`code:${guidKey(ours.guid)}`] !== 'there') continue;
    const { id, guid, parent, position, colour } = ours;
    await door.update('codes', id, codeToRow({ ...theirs, id, guid, parent, position, colour }));
    result.updated += 1;
  }
  const back = comparison.codes.removedHere.filter(
    ({ guid }) => decisions[`code-removed:${guidKey(guid)}`] === 'there',
  );
  const coming = [...comparison.codes.fresh, ...back];
  const positions = new Map<string | null, number>();
  for (const { parent } of await listCodes(door.db)) {
    positions.set(parent, (positions.get(parent) ?? 0) + 1);
  }
  for (const code of parentsFirst(coming)) {
    const id = await freeId(door, 'codes', code.id, 'cod_');
    const parent = code.parent === null ? null : (codes.get(code.parent) ?? null);
    const position = positions.get(parent) ?? 0;
    positions.set(parent, position + 1);
    await door.insert('codes', codeToRow({ ...code, id, parent, position }));
    codes.set(code.id, id);
  }
  result.codes = coming.length;
}

/** A code comes after the one above it when both come. */
function parentsFirst(codes: readonly Code[]): Code[] {
  const waiting = new Map(codes.map((code) => [code.id, code]));
  const ordered: Code[] = [];
  const put = (code: Code): void => {
    if (!waiting.delete(code.id)) return;
    const parent = code.parent === null ? undefined : waiting.get(code.parent);
    if (parent) put(parent);
    ordered.push(code);
  };
  for (const code of codes) put(code);
  return ordered;
}
