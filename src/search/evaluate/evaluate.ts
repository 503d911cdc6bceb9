/** A query held against the passages of one chunk. */
import type { Filter, Query, WordTerm } from '../query/ast.ts';
import { near } from './near.ts';
import { eachOnce, inBoth, inEither, notIn } from './number-lists.ts';
import { followedBy, joinSpans, NO_SPANS, type Spans, wordsAsSpans } from './spans.ts';

export interface Found {
  /** Those that match, in order, each once: in most chunks few of thousands do. */
  passages: Int32Array;
  /** What in them matches; a passage that only filters let through has none. */
  spans: Spans;
}

/** A chunk as the evaluation sees it. */
export interface View {
  count: number;
  /** Place of the first word of each passage. */
  starts: Int32Array;
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

function both(view: View, parts: readonly Query[]): Found {
  const wanted: Found[] = [];
  let passages: Int32Array | null = null;
  for (const part of parts) {
    if (part.kind === 'not') continue;
    const found = evaluate(part, view);
    passages = passages ? inBoth(passages, found.passages) : found.passages;
    if (passages.length === 0) return NOTHING;
    wanted.push(found);
  }
  let left = passages ?? everyPassage(view.count);
  for (const part of parts) {
    if (part.kind === 'not') left = notIn(left, evaluate(part.part, view).passages);
  }
  return { passages: left, spans: joinSpans(wanted.map(({ spans }) => within(spans, left))) };
}

function either(view: View, parts: readonly Query[]): Found {
  const found = parts.map((part) => evaluate(part, view));
  return {
    passages: found.map(({ passages }) => passages).reduce(inEither),
    spans: joinSpans(found.map(({ spans }) => spans)),
  };
}

export function evaluate(query: Query, view: View): Found {
  const spansOf = (term: WordTerm): Spans => wordsAsSpans(view.places(term), view.starts);
  switch (query.kind) {
    case 'word':
      return ofSpans(spansOf(query));
    case 'phrase':
      return ofSpans(query.words.map(spansOf).reduce(followedBy));
    case 'near': {
      const parts = query.parts.map((part) => evaluate(part, view).spans);
      return ofSpans(near(parts, query.distance));
    }
    case 'and':
      return both(view, query.parts);
    case 'or':
      return either(view, query.parts);
    case 'not':
      return both(view, [query]);
    case 'filter':
      return { passages: view.filtered(query), spans: NO_SPANS };
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
