import type { Db } from '../../db/schema.ts';
import { collocation } from '../../statistics/collocation.ts';
import { wordsIn } from '../evaluate/searched.ts';
import { CHUNK } from '../index/chunk-layout.ts';
import { readTokens } from '../index/read-index.ts';
import type { CollocateRow, CollocatesRequest, CollocatesResponse } from '../model.ts';
import { parseQuery } from '../query/parse.ts';
import { type Answer, ask } from './ask.ts';
import { tallyWords } from './tally-words.ts';
import { filtersAlone, wordBeside } from './word-queries.ts';
import { readWordTypes, type WordTypes } from './word-types.ts';

interface Beside {
  left: Int32Array;
  right: Int32Array;
}

/** How often each word stands within `window` words of a hit, in the same passage. */
async function countBeside(answer: Answer, types: WordTypes, window: number): Promise<Beside> {
  const { hits, world } = answer;
  const left = new Int32Array(types.names.length);
  const right = new Int32Array(types.names.length);
  let open = -1;
  let tokens: Int32Array = new Int32Array();
  for (let hit = 0; hit < hits.length; hit++) {
    const number = Math.floor((hits.passages[hit] ?? 0) / CHUNK);
    const chunk = world.corpus.chunks[number];
    if (!chunk) continue;
    if (number !== open) tokens = await readTokens(world.db, chunk);
    open = number;
    const passage = (hits.passages[hit] ?? 0) % CHUNK;
    const begin = chunk.starts[passage] ?? 0;
    const end = begin + wordsIn(chunk, passage);
    const first = begin + (hits.firsts[hit] ?? 0);
    const last = begin + (hits.lasts[hit] ?? 0);
    const add = (side: Int32Array, from: number, to: number): void => {
      for (let at = from; at < to; at++) {
        const type = types.ofWord(tokens[at] ?? 0);
        side[type] = (side[type] ?? 0) + 1;
      }
    };
    add(left, Math.max(begin, first - window), first);
    add(right, last + 1, Math.min(end, last + 1 + window));
  }
  return { left, right };
}

/** Words that stand near the hits of a query more often than chance, the strongest logDice first. */
export async function collocates(db: Db, request: CollocatesRequest): Promise<CollocatesResponse> {
  const query = parseQuery(request.query);
  const answer = await ask(db, query);
  const types = await readWordTypes(db);
  const { window } = request;
  const { left, right } = await countBeside(answer, types, window);
  const through = await ask(db, filtersAlone(query));
  const all = await tallyWords(through.world, types, through.hits);
  const node = answer.hits.length;
  const rows: CollocateRow[] = [];
  for (const [type, word] of types.names.entries()) {
    const [onLeft, onRight] = [left[type] ?? 0, right[type] ?? 0];
    const together = onLeft + onRight;
    if (together < request.leastTogether) continue;
    const frequency = all.counts[type] ?? 0;
    const counts = { together, node, collocate: frequency, size: all.words, places: 2 * window };
    const { expected, logDice, pmi, npmi, logLikelihood, t } = collocation(counts);
    rows.push({
      word,
      together,
      left: onLeft,
      right: onRight,
      frequency,
      expected,
      logDice: logDice.value,
      pmi: pmi.value,
      npmi: npmi.value,
      logLikelihood: logLikelihood.value,
      t: t.value,
      query: null,
    });
  }
  rows.sort((a, b) => (b.logDice ?? 0) - (a.logDice ?? 0) || b.together - a.together);
  const listed = rows
    .slice(0, request.limit)
    .map((row) => ({ ...row, query: wordBeside(row.word, query, window) }));
  return { node, words: all.words, window, rows: listed };
}
