/** The index catches up with the passages. Texts never change, so what is in it stays right. */

import { holdingConnection } from '../../db/guarded-driver.ts';
import { connectionKey } from '../../db/open.ts';
import type { Db } from '../../db/schema.ts';
import type { IndexState } from '../model.ts';
import { CHUNK, writeLayout } from './chunk-layout.ts';
import { cutChunk, type IndexedPassage } from './cut-chunk.ts';
import { readStamp, stateOf } from './index-stamp.ts';
import { rowId, writePostings } from './postings.ts';
import { Vocabulary } from './vocabulary.ts';

const ROWS_A_STATEMENT = 2000;

interface LastChunk {
  id: number;
  firstSeq: number;
  lastSeq: number;
  passages: number;
}

async function lastChunk(db: Db): Promise<LastChunk | null> {
  const row = await db
    .selectFrom('search_chunks')
    .select(['id', 'first_seq as firstSeq', 'last_seq as lastSeq', 'passages'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export const indexState = async (db: Db): Promise<IndexState> => stateOf(db, await readStamp(db));

export interface IndexOptions {
  onProgress?: (state: IndexState) => void;
  signal?: AbortSignal;
}

/** Two at once would number the same words twice. */
const running = new WeakMap<object, Promise<unknown>>();

/**
 * Takes all passages into the index that are not in it, a few thousand in each transaction: stopped at any
 * moment, the next call goes on. Answers how far it came.
 */
export async function ensureIndexed(db: Db, options: IndexOptions = {}): Promise<IndexState> {
  const key = connectionKey(db);
  const before = running.get(key) ?? Promise.resolve();
  const work = before.catch(() => undefined).then(() => catchUp(db, options));
  running.set(key, work);
  return work;
}

async function catchUp(db: Db, { onProgress, signal }: IndexOptions): Promise<IndexState> {
  let state = await indexState(db);
  if (state.indexed >= state.passages) return state;
  const vocabulary = await Vocabulary.open(db);
  while (state.indexed < state.passages && !signal?.aborted) {
    const more = await db
      .transaction()
      .execute((transaction) =>
        holdingConnection(connectionKey(db), () => indexNext(transaction, vocabulary)),
      );
    state = { ...state, indexed: state.indexed + more };
    onProgress?.(state);
    if (more === 0) return indexState(db);
    // Lets others have their turn: a server answers between two chunks.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return state;
}

/** Indexes one chunk; a last one that is not full is made again, so that chunks do not become many and small. */
async function indexNext(db: Db, vocabulary: Vocabulary): Promise<number> {
  const last = await lastChunk(db);
  const again = last !== null && last.passages < CHUNK ? last : null;
  const from = again ? again.firstSeq : (last?.lastSeq ?? -1) + 1;
  const id = again ? again.id : (last?.id ?? 0) + 1;
  const passages = await db
    .selectFrom('passages')
    .select(['seq', 'text', 'start_at as start', 'end_at as end', 'language'])
    .where('seq', '>=', from)
    .orderBy('seq')
    .limit(CHUNK)
    .execute();
  if (passages.length === 0) return 0;
  if (again) await removeChunk(db, id);
  await writeChunk(db, id, passages, vocabulary);
  return passages.length - (again?.passages ?? 0);
}

async function removeChunk(db: Db, id: number): Promise<void> {
  await db.deleteFrom('search_chunks').where('id', '=', id).execute();
  await db
    .deleteFrom('search_postings')
    .where('id', '>=', rowId(id, 0))
    .where('id', '<', rowId(id + 1, 0))
    .execute();
}

async function writeChunk(
  db: Db,
  id: number,
  passages: readonly IndexedPassage[],
  vocabulary: Vocabulary,
): Promise<void> {
  const texts = await readTexts(db, passages);
  const cut = cutChunk(passages, (text) => texts.get(text) ?? '', vocabulary);
  await vocabulary.settle(db, cut.tokens);
  const rows = writePostings(id, cut.tokens);
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    await db
      .insertInto('search_postings')
      .values(rows.slice(from, from + ROWS_A_STATEMENT))
      .execute();
  }
  await db
    .insertInto('search_chunks')
    .values({
      id,
      first_seq: passages[0]?.seq ?? 0,
      last_seq: passages.at(-1)?.seq ?? 0,
      passages: passages.length,
      words: cut.tokens.length,
      layout: writeLayout(cut.layout),
      texts: JSON.stringify(cut.texts),
      languages: JSON.stringify(cut.languages),
    })
    .execute();
}

async function readTexts(
  db: Db,
  passages: readonly IndexedPassage[],
): Promise<Map<string, string>> {
  const hashes = [...new Set(passages.map(({ text }) => text))];
  const rows = await db
    .selectFrom('texts')
    .select(['sha256', 'text'])
    .where('sha256', 'in', hashes)
    .execute();
  return new Map(rows.map(({ sha256, text }) => [sha256, text]));
}
