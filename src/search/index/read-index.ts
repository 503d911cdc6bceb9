/** The index as it is held in memory while a case is open: the passages' places, not the words. */
import { readPostings } from '../../db/full-text.ts';
import { connectionKey } from '../../db/open.ts';
import type { Db } from '../../db/schema.ts';
import { type ChunkLayout, readLayout } from './chunk-layout.ts';
import type { IndexStamp } from './index-stamp.ts';
import { type PassagePlaces, passageBlocks } from './passage-blocks.ts';
import { chunkOf, type PostingRow, readPostingRow, rowId, slotsOf } from './postings.ts';
import { readRising } from './varints.ts';

/** A chunk whose texts and languages are numbered through the whole case. */
export interface Chunk extends ChunkLayout, PassagePlaces {
  id: number;
  lastSeq: number;
  words: number;
}

export class Corpus {
  readonly chunks: Chunk[] = [];
  /** sha-256 to number. */
  readonly texts = new Map<string, number>();
  readonly languages: string[] = [];

  languageNumber(language: string): number {
    const known = this.languages.indexOf(language);
    return known >= 0 ? known : this.languages.push(language) - 1;
  }

  textNumber(text: string): number {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    this.texts.set(text, this.texts.size);
    return this.texts.size - 1;
  }
}

const corpora = new WeakMap<object, Corpus>();

/** The chunks of the index; what was read before is kept, what is new is read. */
export async function readCorpus(db: Db, stamp: IndexStamp): Promise<Corpus> {
  const key = connectionKey(db);
  const corpus = corpora.get(key) ?? new Corpus();
  const last = corpus.chunks.at(-1);
  if (corpus.chunks.length === stamp.chunks && (last?.lastSeq ?? -1) === stamp.lastSeq) {
    return corpus;
  }
  const there = await db
    .selectFrom('search_chunks')
    .select(['id', 'last_seq'])
    .orderBy('id')
    .execute();
  let same = 0;
  while (same < there.length) {
    const [known, row] = [corpus.chunks[same], there[same]];
    if (known?.id !== row?.id || known?.lastSeq !== row?.last_seq) break;
    same += 1;
  }
  corpus.chunks.length = same;
  for (const { id } of there.slice(same)) corpus.chunks.push(await readChunk(db, corpus, id));
  corpora.set(key, corpus);
  return corpus;
}

async function readChunk(db: Db, corpus: Corpus, id: number): Promise<Chunk> {
  const row = await db
    .selectFrom('search_chunks')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const layout = readLayout(row.layout);
  const texts = JSON.parse(row.texts) as string[];
  const languages = JSON.parse(row.languages) as string[];
  renumber(layout.texts, texts, (text) => corpus.textNumber(text));
  renumber(layout.languages, languages, (language) => corpus.languageNumber(language));
  const blocks = passageBlocks(layout.starts);
  return { ...layout, blocks, id, lastSeq: row.last_seq, words: row.words };
}

function renumber(numbers: Int32Array, names: readonly string[], to: (name: string) => number) {
  const byNumber = names.map(to);
  for (let at = 0; at < numbers.length; at++) numbers[at] = byNumber[numbers[at] ?? 0] ?? 0;
}

/** Places of words in some chunks: chunk to word to places. */
export type Places = Map<number, Map<number, Int32Array>>;

/** When more rows of a chunk are wanted, all are read: a beginning like `ka*` means tens of thousands of words. */
const MOST_SLOTS = 4000;

export async function readPlaces(
  db: Db,
  chunks: readonly Chunk[],
  words: ReadonlySet<number>,
): Promise<Places> {
  const slots = new Set<number>();
  for (const word of words) for (const slot of slotsOf(word)) slots.add(slot);
  const places: Places = new Map(chunks.map(({ id }) => [id, new Map()]));
  const take = (row: PostingRow): void => {
    const ofChunk = places.get(chunkOf(row.id));
    readPostingRow(row, (word, from, to) => {
      if (ofChunk && words.has(word)) ofChunk.set(word, placesIn(row.places, from, to));
    });
  };
  if (slots.size > MOST_SLOTS) {
    for (const { id } of chunks) (await readRows(db, id)).forEach(take);
  } else {
    const ids = chunks.flatMap(({ id }) => [...slots].map((slot) => rowId(id, slot)));
    (await readPostings(db, ids)).forEach(take);
  }
  return places;
}

/** All rows of a chunk. */
const readRows = (db: Db, chunk: number): Promise<PostingRow[]> =>
  db
    .selectFrom('search_postings')
    .selectAll()
    .where('id', '>=', rowId(chunk, 0))
    .where('id', '<', rowId(chunk + 1, 0))
    .execute();

function placesIn(bytes: Uint8Array, from: number, to: number): Int32Array {
  const places = new Int32Array(to - from);
  return places.subarray(0, readRising(bytes, from, to, places, 0));
}

/** The words of a chunk in their order, as numbers: what the postings say, turned round. */
export async function readTokens(db: Db, chunk: Chunk): Promise<Int32Array> {
  const tokens = new Int32Array(chunk.words);
  const places = new Int32Array(chunk.words);
  for (const row of await readRows(db, chunk.id)) {
    readPostingRow(row, (word, from, to) => {
      const count = readRising(row.places, from, to, places, 0);
      for (let n = 0; n < count; n++) tokens[places[n] ?? 0] = word;
    });
  }
  return tokens;
}
