/** A query held against the passages of one chunk. */
import type { PassagePlaces } from '../index/passage-blocks.ts';
import type { Filter, Query, WordTerm } from '../query/ast.ts';
import { near } from './near.ts';
import { eachOnce, inBoth, inEither, notIn } from './number-lists.ts';
import {
  consecutive,
  joinSpans,
  NO_SPANS,
  placesWithin,
  type Spans,
  wordsAsSpans,
} from './spans.ts';

export interface Found {
  /** Those that match, in order, each once: in most chunks few of thousands do. */
  passages: Int32Array;
  /** What in them matches; a passage that only filters let through has none. */
  spans: Spans;
}

/** A chunk as the evaluation sees it. */
export interface View {
  count: number;
  passages: PassagePlaces;
  /** Rising places of the forms that a word means. */
  places(term: WordTerm): Int32Array;
  /** The passages that the filter lets through, in order. */
  filtered(filter: Filter): Int32Array;
}

const NOTHING: Found = { passages: new Int32Array(), spans: NO_SPANS };

export const everyPassage = (count: number): Int32Array => {
  const all = new Int32Array(count);
  for (let at = 0; at < count; at++) all[at] = at;
  return all;
};

function ofSpans(spans: Spans): Found {
  return { passages: eachOnce(spans.passage), spans };
}

/** Spans in the passages of a list. */
function within({ passage, first, last }: Spans, passages: Int32Array): Spans {
  const kept = new Int32Array(passage.length);
  let [length, at] = [0, 0];
  for (let n = 0; n < passage.length; n++) {
    const own = passage[n] ?? 0;
    while ((passages[at] ?? Number.POSITIVE_INFINITY) < own) at++;
    if (passages[at] === own) kept[length++] = n;
  }
  if (length === passage.length) return { passage, first, last };
  const keep = (list: Int32Array): Int32Array => {
    const some = new Int32Array(length);
    for (let n = 0; n < length; n++) some[n] = list[kept[n] ?? 0] ?? 0;
    return some;
  };
  return { passage: keep(passage), first: keep(first), last: keep(last) };
}

/** At most so many places have to be gone through: the rarest part is the cheapest, and leaves least to the others. */
function costOf(query: Query, view: View): number {
  const costs = (parts: readonly Query[]): number[] => parts.map((part) => costOf(part, view));
  switch (query.kind) {
    case 'word':
      return view.places(query).length;
    case 'phrase':
      return Math.min(...costs(query.words));
    case 'near':
    case 'and':
      return Math.min(...costs(query.parts));
    case 'or':
      return costs(query.parts).reduce((sum, cost) => sum + cost, 0);
    case 'not':
    case 'filter':
      return Number.POSITIVE_INFINITY;
  }
}

function both(view: View, parts: readonly Query[], inside?: Int32Array): Found {
  const wanted: Found[] = [];
  let passages = inside;
  const positive = parts.filter(({ kind }) => kind !== 'not');
  const cheapestFirst = positive
    .map((part) => ({ part, cost: costOf(part, view) }))
    .sort((a, b) => a.cost - b.cost);
  for (const { part } of cheapestFirst) {
    const found = evaluate(part, view, passages);
    passages = found.passages;
    if (passages.length === 0) return NOTHING;
    wanted.push(found);
  }
  let left = passages ?? everyPassage(view.count);
  for (const part of parts) {
    if (part.kind === 'not') left = notIn(left, evaluate(part.part, view, left).passages);
  }
  return { passages: left, spans: joinSpans(wanted.map(({ spans }) => within(spans, left))) };
}

function either(view: View, parts: readonly Query[], inside?: Int32Array): Found {
  const found = parts.map((part) => evaluate(part, view, inside));
  return {
    passages: found.map(({ passages }) => passages).reduce(inEither),
    spans: joinSpans(found.map(({ spans }) => spans)),
  };
}

/** What matches in a chunk; with `inside`, in these passages of it. */
export function evaluate(query: Query, view: View, inside?: Int32Array): Found {
  const placesOf = (term: WordTerm): Int32Array => {
    const places = view.places(term);
    return inside ? placesWithin(places, view.passages.starts, inside) : places;
  };
  switch (query.kind) {
    case 'word':
      return ofSpans(wordsAsSpans(placesOf(query), view.passages));
    case 'phrase':
      return ofSpans(consecutive(query.words.map(placesOf), view.passages));
    case 'near': {
      const parts = query.parts.map((part) => evaluate(part, view, inside).spans);
      return ofSpans(near(parts, query.distance));
    }
    case 'and':
      return both(view, query.parts, inside);
    case 'or':
      return either(view, query.parts, inside);
    case 'not':
      return both(view, [query], inside);
    case 'filter': {
      const passages = view.filtered(query);
      return { passages: inside ? inBoth(passages, inside) : passages, spans: NO_SPANS };
    }
  }
}

/** Whether a chunk has the words without which nothing in it can match; true where that is not known beforehand. */
export function mayMatch(query: Query, places: View['places']): boolean {
  const part = (each: Query): boolean => mayMatch(each, places);
  switch (query.kind) {
    case 'word':
      return places(query).length > 0;
    case 'phrase':
      return query.words.every(part);
    case 'near':
    case 'and':
      return query.parts.every(part);
    case 'or':
      return query.parts.some(part);
    case 'not':
    case 'filter':
      return true;
  }
}

/** The words that a query asks for, each as often as it stands in it. */
export function wordsOf(query: Query): WordTerm[] {
  switch (query.kind) {
    case 'word':
      return [query];
    case 'phrase':
      return query.words;
    case 'not':
      return wordsOf(query.part);
    case 'filter':
      return [];
    default:
      return query.parts.flatMap(wordsOf);
  }
}

export function filtersOf(query: Query): Filter[] {
  switch (query.kind) {
    case 'filter':
      return [query];
    case 'not':
      return filtersOf(query.part);
    case 'and':
    case 'or':
      return query.parts.flatMap(filtersOf);
    default:
      return [];
  }
}
