import { listCodes } from '../../coding/store.ts';
import type { Db } from '../../db/schema.ts';

/** Codes with all those below them. */
export async function withCodesBelow(db: Db, codes: readonly string[]): Promise<string[]> {
  const all = await listCodes(db);
  const meant = new Set(codes);
  for (let before = -1; before !== meant.size; ) {
    before = meant.size;
    for (const code of all) if (code.parent !== null && meant.has(code.parent)) meant.add(code.id);
  }
  return [...meant];
}
