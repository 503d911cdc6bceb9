/** In one statement: how far the index is, and what tells whether anything kept in memory still holds. */
import { sql } from 'kysely';
import type { Db } from '../../db/schema.ts';
import type { IndexState } from '../model.ts';

export interface IndexStamp {
  /** Chunks, and the last passage in the last of them. */
  chunks: number;
  lastSeq: number;
  /** Passages in the index. */
  indexed: number;
  /** The last passage that there is. */
  newest: number;
  /** The last change, how many are done, and how far the last one has come: a long one grows under its number. */
  seq: number;
  done: number;
  position: number;
}

const NOTHING: IndexStamp = {
  ...{ chunks: 0, lastSeq: -1, indexed: 0, newest: -1 },
  ...{ seq: 0, done: 0, position: 0 },
};

export async function readStamp(db: Db): Promise<IndexStamp> {
  const { rows } = await sql<IndexStamp>`select
    (select count(*) from search_chunks) as chunks,
    (select coalesce(max(last_seq), -1) from search_chunks) as "lastSeq",
    (select coalesce(sum(passages), 0) from search_chunks) as indexed,
    (select coalesce(max(seq), -1) from passages) as newest,
    (select coalesce(max(seq), 0) from revisions) as seq,
    (select count(*) from revisions where state = 'done') as done,
    (select coalesce(max(position), 0) from revision_rows
      where revision = (select max(seq) from revisions)) as position`.execute(db);
  const [row] = rows;
  if (!row) return NOTHING;
  // PostgreSQL gives counts as words.
  const entries = Object.entries(row).map(([name, value]) => [name, Number(value)]);
  return { ...NOTHING, ...Object.fromEntries(entries) };
}

/** Passages and how many of them are in the index. */
export async function stateOf(db: Db, stamp: IndexStamp): Promise<IndexState> {
  const { indexed, newest, lastSeq } = stamp;
  if (newest <= lastSeq) return { passages: indexed, indexed };
  const newer = await db
    .selectFrom('passages')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('seq', '>', lastSeq)
    .executeTakeFirst();
  return { passages: indexed + Number(newer?.count ?? 0), indexed };
}
