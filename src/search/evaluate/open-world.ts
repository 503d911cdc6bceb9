/** What a query is held against: the index and the documents as they are now. */
import type { Db } from '../../db/schema.ts';
import { ensureIndexed } from '../index/ensure-indexed.ts';
import { type IndexStamp, readStamp, stateOf } from '../index/index-stamp.ts';
import { type Corpus, readCorpus } from '../index/read-index.ts';
import { type Register, readRegister } from '../index/register.ts';
import type { IndexState } from '../model.ts';

export interface World {
  db: Db;
  /** How much of the passages is in the index. */
  state: IndexState;
  corpus: Corpus;
  register: Register;
}

/** The index as it is now; see `answerable` for when it catches up first. */
export async function openWorld(db: Db): Promise<World> {
  const { stamp, state } = await answerable(db);
  const corpus = await readCorpus(db, stamp);
  return { db, state, corpus, register: await readRegister(db, corpus, stamp) };
}

/** A question does not wait for more than this many passages; it is answered from what is in, and the answer says so. */
const MOST_WAITED_FOR = 20_000;

async function answerable(db: Db): Promise<{ stamp: IndexStamp; state: IndexState }> {
  const stamp = await readStamp(db);
  const state = await stateOf(db, stamp);
  const behind = state.passages - state.indexed;
  if (behind <= 0 || behind > MOST_WAITED_FOR) return { stamp, state };
  const caughtUp = await ensureIndexed(db);
  return { stamp: await readStamp(db), state: caughtUp };
}
