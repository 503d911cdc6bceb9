import type { Door } from '../../db/change.ts';
import type { Db } from '../../db/schema.ts';
import type { Comparison } from './compare.ts';
import type { MergeDecisions, MergeResult } from './model.ts';

/** What every step of taking in knows and counts. */
export interface Taking {
  door: Door;
  other: Db;
  comparison: Comparison;
  decisions: MergeDecisions;
  /** From their ids to ours; a code that is left out is not in it. */
  codes: Map<string, string>;
  documents: Map<string, string>;
  codings: Map<string, string>;
  result: MergeResult;
}

/** Their id where it is free here, so that what points to it still does; else a new one. */
export async function freeId(
  door: Door,
  table: 'codes' | 'documents' | 'codings' | 'memos',
  id: string,
  prefix: string,
): Promise<string> {
  const taken = await door.db
    .selectFrom(table)
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  return taken ? door.context.newId(prefix) : id;
}
