import type { HitList } from '../evaluate/hits.ts';
import { wordsIn } from '../evaluate/searched.ts';
import { CHUNK } from '../index/chunk-layout.ts';
import { formsByNumber } from '../index/read-forms.ts';
import { readTokens } from '../index/read-index.ts';
import { toPlain } from '../letters/plain-letters.ts';
import type { SortKey } from '../model.ts';
import type { Answer } from './ask.ts';

type WordKey = Exclude<SortKey, 'date' | '-date'>;

/** How far a word key lies from the first or last word of the match. */
const OFFSETS: Readonly<Record<WordKey, { from: 'first' | 'last'; by: number }>> = {
  '3L': { from: 'first', by: -3 },
  '2L': { from: 'first', by: -2 },
  '1L': { from: 'first', by: -1 },
  match: { from: 'first', by: 0 },
  '1R': { from: 'last', by: 1 },
  '2R': { from: 'last', by: 2 },
  '3R': { from: 'last', by: 3 },
};

const isWordKey = (key: SortKey): key is WordKey => key !== 'date' && key !== '-date';

/** The next page of a concordance asks for the same order as the one before. */
const kept = new WeakMap<HitList, { keys: string; order: Int32Array }>();

/** Numbers of hits in the order asked for; without a key in the order of the corpus. */
export async function sortHits(answer: Answer, keys: readonly SortKey[]): Promise<Int32Array> {
  const known = kept.get(answer.hits);
  if (known?.keys === keys.join()) return known.order;
  const order = await sorted(answer, keys);
  kept.set(answer.hits, { keys: keys.join(), order });
  return order;
}

async function sorted(answer: Answer, keys: readonly SortKey[]): Promise<Int32Array> {
  const order = new Int32Array(answer.hits.length);
  for (let at = 0; at < order.length; at++) order[at] = at;
  if (keys.length === 0) return order;
  const ranks: Int32Array[] = [];
  const words = await ranksOfWords(answer, keys.filter(isWordKey));
  for (const key of keys) {
    const rank = isWordKey(key) ? words.get(key) : ranksOfDates(answer, key === '-date');
    if (rank) ranks.push(rank);
  }
  return order.sort((a, b) => {
    for (const rank of ranks) {
      const difference = (rank[a] ?? 0) - (rank[b] ?? 0);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
}

/** Undated documents come last either way. */
function ranksOfDates({ hits, world }: Answer, latestFirst: boolean): Int32Array {
  const { documents } = world.register;
  const days = documents.map(({ from }) => (from === null ? 0 : Date.parse(from) / 86_400_000));
  return Int32Array.from({ length: hits.length }, (_, at) => {
    const number = hits.documents[at] ?? 0;
    if (documents[number]?.from === null) return 2 ** 31 - 1;
    const day = days[number] ?? 0;
    return latestFirst ? -day : day;
  });
}

/** The alphabetical place of the word at each key's offset; -1 where the passage has none. */
async function ranksOfWords(
  answer: Answer,
  keys: readonly WordKey[],
): Promise<Map<WordKey, Int32Array>> {
  const found = new Map<WordKey, Int32Array>();
  if (keys.length === 0) return found;
  const { hits, world } = answer;
  for (const key of keys) found.set(key, new Int32Array(hits.length).fill(-1));
  let at = 0;
  while (at < hits.length) {
    const number = Math.floor((hits.passages[at] ?? 0) / CHUNK);
    const chunk = world.corpus.chunks[number];
    if (!chunk) break;
    const tokens = await readTokens(world.db, chunk);
    for (; Math.floor((hits.passages[at] ?? 0) / CHUNK) === number && at < hits.length; at++) {
      const passage = (hits.passages[at] ?? 0) % CHUNK;
      for (const key of keys) {
        const { from, by } = OFFSETS[key];
        const place = ((from === 'first' ? hits.firsts[at] : hits.lasts[at]) ?? 0) + by;
        if (place < 0 || place >= wordsIn(chunk, passage)) continue;
        const list = found.get(key);
        if (list) list[at] = tokens[(chunk.starts[passage] ?? 0) + place] ?? -1;
      }
    }
  }
  await numbersToRanks(answer, [...found.values()]);
  return found;
}

async function numbersToRanks({ world }: Answer, lists: readonly Int32Array[]): Promise<void> {
  const numbers = new Set<number>();
  for (const list of lists) for (const number of list) if (number >= 0) numbers.add(number);
  const forms = await formsByNumber(world.db, [...numbers]);
  const plain = [...forms].map(([id, { form }]): [number, string] => [id, toPlain(form)]);
  plain.sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
  const ranks = new Map<number, number>();
  let rank = 0;
  for (const [place, [id, word]] of plain.entries()) {
    if (place > 0 && plain[place - 1]?.[1] !== word) rank += 1;
    ranks.set(id, rank);
  }
  for (const list of lists) {
    for (let at = 0; at < list.length; at++) list[at] = ranks.get(list[at] ?? -1) ?? -1;
  }
}
