import type { HitList } from '../evaluate/hits.ts';
import type { World } from '../evaluate/open-world.ts';
import { wordsIn } from '../evaluate/searched.ts';
import { CHUNK } from '../index/chunk-layout.ts';
import { readTokens } from '../index/read-index.ts';
import type { WordTypes } from './word-types.ts';

export interface Tally {
  words: number;
  documents: number;
  /** By the number of the type. */
  counts: Int32Array;
  /** Documents that hold it. */
  ranges: Int32Array;
}

/**
 * Counts the words of the passages in which hits lie, each passage of each document once. `except` are
 * hits whose passages are left out; both lists are in the order in which `runQuery` gives them.
 */
export async function tallyWords(
  world: World,
  types: WordTypes,
  hits: HitList,
  except?: HitList,
): Promise<Tally> {
  const counts = new Int32Array(types.names.length);
  const ranges = new Int32Array(types.names.length);
  const lastDocument = new Int32Array(types.names.length).fill(-1);
  const documents = new Set<number>();
  let words = 0;
  let tokens: Int32Array = new Int32Array();
  let open = -1;
  for (const { document, passage } of passagesOf(hits, except)) {
    const number = Math.floor(passage / CHUNK);
    const chunk = world.corpus.chunks[number];
    if (!chunk) continue;
    if (number !== open) tokens = await readTokens(world.db, chunk);
    open = number;
    documents.add(document);
    const length = wordsIn(chunk, passage % CHUNK);
    const from = chunk.starts[passage % CHUNK] ?? 0;
    words += length;
    for (let at = from; at < from + length; at++) {
      const type = types.ofWord(tokens[at] ?? 0);
      counts[type] = (counts[type] ?? 0) + 1;
      if (lastDocument[type] === document) continue;
      lastDocument[type] = document;
      ranges[type] = (ranges[type] ?? 0) + 1;
    }
  }
  return { words, documents: documents.size, counts, ranges };
}

function* passagesOf(
  hits: HitList,
  except?: HitList,
): Generator<{ document: number; passage: number }> {
  let skipped = 0;
  for (let at = 0; at < hits.length; at++) {
    const document = hits.documents[at] ?? 0;
    const passage = hits.passages[at] ?? 0;
    const again = passage === hits.passages[at - 1] && document === hits.documents[at - 1];
    if (again && at > 0) continue;
    const here = (): boolean =>
      except !== undefined &&
      skipped < except.length &&
      except.passages[skipped] === passage &&
      except.documents[skipped] === document;
    if (!here()) {
      yield { document, passage };
      continue;
    }
    while (here()) skipped += 1;
  }
}
