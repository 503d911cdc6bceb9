/** A query held against the whole corpus. */
import type { Db } from '../../db/schema.ts';
import { CHUNK } from '../index/chunk-layout.ts';
import { type FoundForm, formsOf } from '../index/find-forms.ts';
import { type Chunk, type Corpus, readCorpus, readPlaces } from '../index/read-index.ts';
import { type Register, readRegister } from '../index/register.ts';
import type { Filter, Query, WordTerm } from '../query/ast.ts';
import { splitFilters } from '../query/split-filters.ts';
import { evaluate, type Found, filtersOf, type View, wordsOf } from './evaluate.ts';
import { type PassageTest, testOf, testOfAll } from './filters.ts';
import { HitList } from './hits.ts';
import { NO_SPANS } from './spans.ts';

/** Chunks whose places are read in one statement. */
const CHUNKS_AT_ONCE = 32;

export interface World {
  db: Db;
  corpus: Corpus;
  register: Register;
}

export async function openWorld(db: Db): Promise<World> {
  const corpus = await readCorpus(db);
  return { db, corpus, register: await readRegister(db, corpus) };
}

/** What the filters let through. */
export interface Searched {
  passages: number;
  words: number;
  /** Words of each document, by its number; and whether a passage of it was let through. */
  wordsOf: Float64Array;
  documents: Uint8Array;
  /** By the number of the passages' language. */
  languages: Map<number, { words: number; documents: Set<number> }>;
}

export interface Outcome {
  hits: HitList;
  passages: number;
  documents: number;
  searched: Searched;
  /** The forms that each word of the query means, by `termKey`. */
  forms: Map<string, FoundForm[]>;
  /** How often each form stands in the corpus. */
  frequency: Map<number, number>;
}

export const termKey = ({ mode, prefix, text }: WordTerm): string => `${mode} ${prefix} ${text}`;

interface Plan {
  text: Query | null;
  narrow: PassageTest | null;
  inner: Map<Filter, PassageTest>;
  forms: Map<string, FoundForm[]>;
  all: Set<number>;
}

async function planOf(world: World, query: Query | null): Promise<Plan> {
  const { text, filters } = query ? splitFilters(query) : { text: null, filters: [] };
  const inner = new Map<Filter, PassageTest>();
  for (const filter of text ? filtersOf(text) : []) inner.set(filter, await testOf(world, filter));
  const forms = new Map<string, FoundForm[]>();
  const lastSeq = world.corpus.chunks.at(-1)?.lastSeq ?? 0;
  for (const term of text ? wordsOf(text) : []) {
    const key = termKey(term);
    if (!forms.has(key)) forms.set(key, await formsOf(world.db, term, lastSeq));
  }
  const all = new Set([...forms.values()].flat().map(({ id }) => id));
  return { text, narrow: await testOfAll(world, filters), inner, forms, all };
}

/** Called with what was found in one chunk, for the documents that stand in the same place among those of their text. */
export type ChunkSink = (found: ChunkFind) => void | Promise<void>;

export interface ChunkFind {
  chunk: Chunk;
  number: number;
  found: Found;
  /** Document of each passage; -1 where it is in none, or the filters do not let it through. */
  documents: Int32Array;
}

/** Goes through the corpus chunk by chunk; `null` finds all passages. */
export async function eachChunk(
  world: World,
  query: Query | null,
  sink: ChunkSink,
  signal?: AbortSignal,
): Promise<Pick<Outcome, 'forms' | 'frequency'>> {
  const plan = await planOf(world, query);
  const frequency = new Map<number, number>();
  const { chunks } = world.corpus;
  for (let from = 0; from < chunks.length; from += CHUNKS_AT_ONCE) {
    const some = chunks.slice(from, from + CHUNKS_AT_ONCE);
    const places = plan.all.size > 0 ? await readPlaces(world.db, some, plan.all) : new Map();
    for (const [offset, chunk] of some.entries()) {
      signal?.throwIfAborted();
      const ofWords: Map<number, Int32Array> = places.get(chunk.id) ?? new Map();
      for (const [word, list] of ofWords) {
        frequency.set(word, (frequency.get(word) ?? 0) + list.length);
      }
      const terms = placesOfTerms(plan, ofWords);
      for (let nth = 0; nth < Math.max(1, world.register.mostOfText); nth++) {
        const documents = documentsOf(world, plan, chunk, nth);
        if (documents === null) continue;
        const view = viewOf(plan, chunk, documents, terms);
        const found = plan.text
          ? evaluate(plan.text, view)
          : { passages: new Uint8Array(view.count).fill(1), spans: NO_SPANS };
        await sink({ chunk, number: from + offset, found, documents });
      }
    }
  }
  return { forms: plan.forms, frequency };
}

function placesOfTerms(
  { forms }: Plan,
  places: ReadonlyMap<number, Int32Array>,
): Map<string, Int32Array> {
  const terms = new Map<string, Int32Array>();
  for (const [key, meant] of forms) {
    const lists = meant.flatMap(({ id }) => places.get(id) ?? []);
    const [only] = lists;
    if (lists.length < 2) {
      terms.set(key, only ?? new Int32Array());
      continue;
    }
    const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const list of lists) {
      all.set(list, at);
      at += list.length;
    }
    terms.set(key, all.sort());
  }
  return terms;
}

/** The nth document of each passage's text; null when there is none in the chunk. */
function documentsOf(
  { register }: World,
  { narrow }: Plan,
  chunk: Chunk,
  nth: number,
): Int32Array | null {
  const documents = new Int32Array(chunk.seqs.length).fill(-1);
  let any = false;
  for (let at = 0; at < documents.length; at++) {
    const document = register.ofText[chunk.texts[at] ?? -1]?.[nth];
    if (document === undefined || (narrow && !narrow(document, chunk, at))) continue;
    documents[at] = document;
    any = true;
  }
  return any ? documents : null;
}

function viewOf(
  { inner }: Plan,
  chunk: Chunk,
  documents: Int32Array,
  terms: ReadonlyMap<string, Int32Array>,
): View {
  return {
    count: chunk.seqs.length,
    starts: chunk.starts,
    places: (term) => terms.get(termKey(term)) ?? new Int32Array(),
    filtered: (filter) => {
      const test = inner.get(filter);
      return Uint8Array.from(documents, (document, at) =>
        document >= 0 && test?.(document, chunk, at) ? 1 : 0,
      );
    },
  };
}

const startOf = (chunk: Chunk, at: number): number => chunk.starts[at] ?? 0;
export const wordsIn = (chunk: Chunk, at: number): number =>
  startOf(chunk, at + 1) - startOf(chunk, at);

/** All hits of a query. A passage that matches by its filters alone is one hit from its first word to its last. */
export async function runQuery(
  world: World,
  query: Query | null,
  signal?: AbortSignal,
): Promise<Outcome> {
  const count = world.register.documents.length;
  const searched: Searched = {
    passages: 0,
    words: 0,
    wordsOf: new Float64Array(count),
    documents: new Uint8Array(count),
    languages: new Map(),
  };
  const hits = new HitList();
  const hitDocuments = new Uint8Array(count);
  let passages = 0;
  const sink = ({ chunk, number, found, documents }: ChunkFind): void => {
    countSearched(searched, chunk, documents);
    passages += collect(hits, hitDocuments, { chunk, number, found, documents });
  };
  const { forms, frequency } = await eachChunk(world, query, sink, signal);
  const documents = hitDocuments.reduce((sum, hit) => sum + hit, 0);
  return { hits, passages, documents, searched, forms, frequency };
}

function countSearched(searched: Searched, chunk: Chunk, documents: Int32Array): void {
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at] ?? -1;
    if (document < 0) continue;
    const words = wordsIn(chunk, at);
    searched.passages += 1;
    searched.words += words;
    searched.wordsOf[document] = (searched.wordsOf[document] ?? 0) + words;
    searched.documents[document] = 1;
    const number = chunk.languages[at] ?? 0;
    const language = searched.languages.get(number) ?? { words: 0, documents: new Set<number>() };
    searched.languages.set(number, language);
    language.words += words;
    language.documents.add(document);
  }
}

/** Adds the hits of a chunk in the order of the text; answers in how many passages they are. */
function collect(
  hits: HitList,
  hitDocuments: Uint8Array,
  { chunk, number, found, documents }: ChunkFind,
): number {
  const { passage, first, last } = found.spans;
  let passages = 0;
  let span = 0;
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at] ?? -1;
    const matches = document >= 0 && found.passages[at] === 1;
    const begin = startOf(chunk, at);
    let any = false;
    while (passage[span] === at) {
      if (matches) {
        hits.add(
          document,
          number * CHUNK + at,
          (first[span] ?? 0) - begin,
          (last[span] ?? 0) - begin,
        );
        any = true;
      }
      span += 1;
    }
    if (!matches) continue;
    if (!any) hits.add(document, number * CHUNK + at, 0, wordsIn(chunk, at) - 1);
    hitDocuments[document] = 1;
    passages += 1;
  }
  return passages;
}
