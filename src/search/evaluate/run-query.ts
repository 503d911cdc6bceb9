/** A query held against the whole corpus. */
import { CHUNK } from '../index/chunk-layout.ts';
import { type FoundForm, formsOf } from '../index/find-forms.ts';
import { type Chunk, readPlaces } from '../index/read-index.ts';
import type { Register } from '../index/register.ts';
import type { Filter, Query, WordTerm } from '../query/ast.ts';
import { splitFilters } from '../query/split-filters.ts';
import {
  evaluate,
  everyPassage,
  type Found,
  filtersOf,
  mayMatch,
  type View,
  wordsOf,
} from './evaluate.ts';
import { type PassageTest, testOf, testOfAll } from './filters.ts';
import { HitList } from './hits.ts';
import { inEither } from './number-lists.ts';
import type { World } from './open-world.ts';
import { countSearched, nothingSearched, type Searched, startOf, wordsIn } from './searched.ts';
import { NO_SPANS } from './spans.ts';

/** Chunks whose places are read in one statement. */
const CHUNKS_AT_ONCE = 32;

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
  for (const term of text ? wordsOf(text) : []) {
    const key = termKey(term);
    if (!forms.has(key)) forms.set(key, await formsOf(world.db, term, lastSeq(world)));
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

interface Walk {
  /** Whether the sink wants to see chunks in which nothing can match. */
  all: boolean;
  signal: AbortSignal | undefined;
}

/** Goes through the corpus chunk by chunk; `null` finds all passages. */
async function eachChunk(
  world: World,
  query: Query | null,
  sink: ChunkSink,
  { all, signal }: Walk,
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
      if (!all && plan.text && !mayMatch(plan.text, placesIn(terms))) continue;
      for (let nth = 0; nth < Math.max(1, world.register.mostOfText); nth++) {
        const documents = documentsOf(world, plan, chunk, nth);
        if (documents === null) continue;
        const view = viewOf(plan, chunk, documents, terms);
        const found = plan.text
          ? evaluate(plan.text, view)
          : { passages: everyPassage(view.count), spans: NO_SPANS };
        await sink({ chunk, number: from + offset, found, documents });
      }
    }
  }
  return { forms: plan.forms, frequency };
}

const NO_PLACES = new Int32Array();

/** Two lists in order are put together sooner than sorted; many are not. */
const FEW_LISTS = 3;

/** Places of several words in rising order: none of them is in two lists. */
function inOneList(lists: readonly Int32Array[]): Int32Array {
  if (lists.length <= FEW_LISTS) return lists.reduce(inEither, NO_PLACES);
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort();
}

function placesOfTerms(
  { forms }: Plan,
  places: ReadonlyMap<number, Int32Array>,
): Map<string, Int32Array> {
  const terms = new Map<string, Int32Array>();
  for (const [key, meant] of forms) {
    terms.set(key, inOneList(meant.flatMap(({ id }) => places.get(id) ?? [])));
  }
  return terms;
}

/** Without filters the documents of a chunk are the same for every query. */
const keptDocuments = new WeakMap<Chunk, { register: Register; nth: (Int32Array | null)[] }>();

/** The nth document of each passage's text; null when there is none in the chunk. */
function documentsOf(
  { register }: World,
  { narrow }: Plan,
  chunk: Chunk,
  nth: number,
): Int32Array | null {
  const known = narrow ? undefined : keptDocuments.get(chunk);
  if (known?.register === register && known.nth[nth] !== undefined) return known.nth[nth];
  const documents = new Int32Array(chunk.seqs.length).fill(-1);
  let any = false;
  for (let at = 0; at < documents.length; at++) {
    const document = register.ofText[chunk.texts[at] ?? -1]?.[nth];
    if (document === undefined || (narrow && !narrow(document, chunk, at))) continue;
    documents[at] = document;
    any = true;
  }
  const result = any ? documents : null;
  if (!narrow) {
    const kept = known?.register === register ? known : { register, nth: [] };
    kept.nth[nth] = result;
    keptDocuments.set(chunk, kept);
  }
  return result;
}

const placesIn =
  (terms: ReadonlyMap<string, Int32Array>): View['places'] =>
  (term) =>
    terms.get(termKey(term)) ?? NO_PLACES;

function viewOf(
  { inner }: Plan,
  chunk: Chunk,
  documents: Int32Array,
  terms: ReadonlyMap<string, Int32Array>,
): View {
  return {
    count: chunk.seqs.length,
    passages: chunk,
    places: placesIn(terms),
    filtered: (filter) => {
      const test = inner.get(filter);
      return everyPassage(chunk.seqs.length).filter((at) => {
        const document = documents[at] ?? -1;
        return document >= 0 && (test?.(document, chunk, at) ?? false);
      });
    },
  };
}

const lastSeq = ({ corpus }: World): number => corpus.chunks.at(-1)?.lastSeq ?? 0;

const isUnfiltered = (query: Query | null): boolean =>
  query === null || splitFilters(query).filters.length === 0;

/** Without filters it is the same for every query: a pass over a million passages less. */
const keptSearched = new WeakMap<Register, { lastSeq: number; searched: Searched }>();

function everythingSearched(world: World, query: Query | null): Searched | null {
  const known = keptSearched.get(world.register);
  return known?.lastSeq === lastSeq(world) && isUnfiltered(query) ? known.searched : null;
}

/** All hits of a query. A passage that matches by its filters alone is one hit from its first word to its last. */
export async function runQuery(
  world: World,
  query: Query | null,
  signal?: AbortSignal,
): Promise<Outcome> {
  const count = world.register.documents.length;
  const known = everythingSearched(world, query);
  const searched = known ?? nothingSearched(count);
  const hits = new HitList();
  const hitDocuments = new Uint8Array(count);
  const text = query && splitFilters(query).text;
  const bySpans = text !== null && filtersOf(text).length === 0;
  let passages = 0;
  const sink = ({ chunk, number, found, documents }: ChunkFind): void => {
    if (!known) countSearched(searched, chunk, documents);
    passages += bySpans
      ? hits.addSpans(
          found.spans,
          { documents, starts: chunk.starts, stride: number * CHUNK },
          hitDocuments,
        )
      : collect(hits, hitDocuments, { chunk, number, found, documents });
  };
  const { forms, frequency } = await eachChunk(world, query, sink, { all: !known, signal });
  if (!known && isUnfiltered(query))
    keptSearched.set(world.register, { lastSeq: lastSeq(world), searched });
  const documents = hitDocuments.reduce((sum, hit) => sum + hit, 0);
  return { hits, passages, documents, searched, forms, frequency };
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
  for (const at of found.passages) {
    const document = documents[at] ?? -1;
    const begin = startOf(chunk, at);
    let any = false;
    while ((passage[span] ?? Number.POSITIVE_INFINITY) < at) span += 1;
    while (passage[span] === at) {
      if (document >= 0) {
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
    if (document < 0) continue;
    if (!any) hits.add(document, number * CHUNK + at, 0, wordsIn(chunk, at) - 1);
    hitDocuments[document] = 1;
    passages += 1;
  }
  return passages;
}
