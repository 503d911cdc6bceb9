/**
 * Where words stand in a chunk. A place is the number of the word counted through the whole chunk. A word
 * with many places has a row of its own; the others share one with their neighbours, since
 * half of all words occur once and a row for each would be most of the index.
 */
import { ByteWriter } from './varints.ts';

const SLOTS = 2 ** 28;
/** Slots from here on are rows of single words. */
const SINGLE = 2 ** 27;
const SHARED_BITS = 7;
const SHARED = 2 ** SHARED_BITS;
const LARGEST_SHARED = 256;

export const rowId = (chunk: number, slot: number): number => chunk * SLOTS + slot;
export const chunkOf = (id: number): number => Math.floor(id / SLOTS);

/** The rows of a chunk in which places of a word may be. */
export const slotsOf = (word: number): [number, number] => [word >>> SHARED_BITS, SINGLE + word];

export interface PostingRow {
  id: number;
  places: Uint8Array;
}

/** Groups the places of a chunk by word; `tokens` are the ids of its words in order. */
export function writePostings(chunk: number, tokens: Int32Array): PostingRow[] {
  const { words, ends, places } = groupByWord(tokens);
  const rows: PostingRow[] = [];
  const single = new ByteWriter();
  const shared = new ByteWriter();
  let open = -1;
  const close = (): void => {
    if (shared.length > 0) rows.push({ id: rowId(chunk, open), places: shared.take() });
  };
  let from = 0;
  for (let n = 0; n < words.length; n++) {
    const word = words[n] ?? 0;
    const to = ends[n] ?? from;
    single.rising(places, from, to);
    from = to;
    const written = single.take();
    const [slot, own] = slotsOf(word);
    if (slot !== open) {
      close();
      open = slot;
    }
    if (written.length > LARGEST_SHARED) rows.push({ id: rowId(chunk, own), places: written });
    else {
      shared.number(word & (SHARED - 1));
      shared.number(written.length);
      shared.bytes(written);
    }
  }
  close();
  return rows.sort((a, b) => a.id - b.id);
}

/** Counting sort: the words in rising order, where the places of each end, and the places. */
function groupByWord(tokens: Int32Array) {
  let greatest = 0;
  for (const word of tokens) if (word > greatest) greatest = word;
  const next = new Int32Array(greatest + 2);
  for (const word of tokens) next[word + 1] = (next[word + 1] ?? 0) + 1;
  const words: number[] = [];
  const ends: number[] = [];
  for (let word = 0; word <= greatest; word++) {
    const here = next[word + 1] ?? 0;
    const end = (next[word] ?? 0) + here;
    if (here > 0) {
      words.push(word);
      ends.push(end);
    }
    next[word + 1] = end;
  }
  const places = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at] ?? 0;
    const place = next[word] ?? 0;
    places[place] = at;
    next[word] = place + 1;
  }
  return { words, ends, places };
}

/** Calls `found` with each word of a row and where in the bytes its places are. */
export function readPostingRow(
  { id, places }: PostingRow,
  found: (word: number, from: number, to: number) => void,
): void {
  const slot = id % SLOTS;
  if (slot >= SINGLE) {
    found(slot - SINGLE, 0, places.length);
    return;
  }
  let at = 0;
  while (at < places.length) {
    const word = slot * SHARED + (places[at] ?? 0);
    let length = places[at + 1] ?? 0;
    at += 2;
    if (length & 0x80) {
      length = (length & 0x7f) | ((places[at] ?? 0) << 7);
      at += 1;
    }
    found(word, at, at + length);
    at += length;
  }
}
