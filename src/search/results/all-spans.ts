/** Every stretch that a query finds, for coding it. */
import type { Db } from '../../db/schema.ts';
import type { Span } from '../../kernel/span.ts';
import { ensureIndexed } from '../index/ensure-indexed.ts';
import { parseQuery } from '../query/parse.ts';
import { ask } from './ask.ts';
import { lineOf, placeOf } from './concordance.ts';
import { readPassages } from './read-passages.ts';
import { understood } from './understood.ts';

export interface FoundSpan extends Span {
  document: string;
  /** The whole passage that it stands in. */
  passage: Span;
}

/** How a query is understood in the corpus as it is now, in words. */
export const understoodQuery = async (db: Db, query: string): Promise<string> =>
  understood(await ask(db, parseQuery(query)));

const HITS_AT_ONCE = 1000;

/**
 * Gives all hits of a query in the order of the corpus, a thousand at a time, at most `most` of them.
 * Offsets are those of the documents' texts in force.
 */
export async function* allSpans(
  db: Db,
  query: string,
  { most = 100_000, signal }: { most?: number; signal?: AbortSignal } = {},
): AsyncGenerator<FoundSpan[]> {
  const parsed = parseQuery(query);
  await ensureIndexed(db, signal ? { signal } : {});
  const answer = await ask(db, parsed, signal);
  const end = Math.min(answer.hits.length, most);
  for (let from = 0; from < end; from += HITS_AT_ONCE) {
    signal?.throwIfAborted();
    const numbers = Array.from({ length: Math.min(HITS_AT_ONCE, end - from) }, (_, n) => from + n);
    const passages = await readPassages(
      answer,
      numbers.map((hit) => placeOf(answer, hit)),
    );
    yield passages.map(({ document, start, end: ends, text }, at) => {
      const hit = from + at;
      const line = lineOf(text, answer.hits.firsts[hit] ?? 0, answer.hits.lasts[hit] ?? 0, 0);
      const span = { start: start + line.start, end: start + line.end };
      return { document, ...span, passage: { start, end: ends } };
    });
  }
}
