import { connectionKey } from '../../db/open.ts';
import type { Db } from '../../db/schema.ts';
import { filtersOf } from '../evaluate/evaluate.ts';
import { openWorld, type World } from '../evaluate/open-world.ts';
import { type Outcome, runQuery } from '../evaluate/run-query.ts';
import type { Query } from '../query/ast.ts';
import { parseQuery } from '../query/parse.ts';
import { printQuery } from '../query/print.ts';

export interface Answer extends Outcome {
  world: World;
  /** Null for an empty query, which means everything. */
  query: Query | null;
  printed: string;
}

/** The next page, the counts and the collocates ask for the same as the first page did. */
const KEPT = 4;
const LARGEST_KEPT = 1_000_000;

const isBlank = (text: string): boolean => text.trim() === '';

/** What an empty text means depends on who asks: here it is everything. */
export const readQuery = (text: string): Query | null => (isBlank(text) ? null : parseQuery(text));

/** Codings change without the register noticing. */
const mayBeKept = (query: Query | null): boolean =>
  query === null || !filtersOf(query).some(({ field }) => field === 'code' || field === 'coder');

const lastSeq = (world: World): number => world.corpus.chunks.at(-1)?.lastSeq ?? 0;

interface KeptAnswer extends Answer {
  lastSeq: number;
}

const kept = new WeakMap<object, KeptAnswer[]>();

/** All hits of a query in the corpus as it is now. */
export async function ask(db: Db, query: Query | null, signal?: AbortSignal): Promise<Answer> {
  const world = await openWorld(db);
  const printed = query ? printQuery(query) : '';
  const key = connectionKey(db);
  const before = (kept.get(key) ?? []).filter(
    (answer) => answer.world.register === world.register && answer.lastSeq === lastSeq(world),
  );
  const known = before.find((answer) => answer.printed === printed);
  if (known && mayBeKept(query)) return { ...known, query };
  const outcome = await runQuery(world, query, signal);
  const answer: KeptAnswer = { ...outcome, world, query, printed, lastSeq: lastSeq(world) };
  if (mayBeKept(query) && outcome.hits.length <= LARGEST_KEPT) {
    kept.set(key, [answer, ...before].slice(0, KEPT));
  }
  return answer;
}

export const perMillion = (hits: number, words: number): number | null =>
  words === 0 ? null : (hits / words) * 1e6;

/** The counts that every answer begins with. */
export const foundOf = ({ printed, hits, passages, documents, searched }: Answer) => ({
  query: printed,
  total: hits.length,
  passages,
  documents,
  words: searched.words,
  perMillion: perMillion(hits.length, searched.words),
});
