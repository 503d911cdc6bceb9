/** A query held against the passages of one chunk. */
import type { Filter, Query, WordTerm } from '../query/ast.ts';
import { near } from './near.ts';
import { followedBy, joinSpans, NO_SPANS, type Spans, wordsAsSpans } from './spans.ts';

export interface Found {
  /** 1 for each passage that matches. */
  passages: Uint8Array;
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
  /** 1 for each passage that the filter lets through. */
  filtered(filter: Filter): Uint8Array;
}

function ofSpans(view: View, spans: Spans): Found {
  const passages = new Uint8Array(view.count);
  for (const passage of spans.passage) passages[passage] = 1;
  return { passages, spans };
}

/** Spans in the passages that are marked. */
function within({ passage, first, last }: Spans, passages: Uint8Array): Spans {
  let all = true;
  for (let n = 0; n < passage.length && all; n++) all = passages[passage[n] ?? 0] === 1;
  if (all) return { passage, first, last };
  const keep = (list: Int32Array): Int32Array =>
    list.filter((_, n) => passages[passage[n] ?? 0] === 1);
  return { passage: keep(passage), first: keep(first), last: keep(last) };
}

function both(view: View, parts: readonly Query[]): Found {
  const wanted = parts.filter(({ kind }) => kind !== 'not').map((part) => evaluate(part, view));
  const passages = new Uint8Array(view.count).fill(1);
  for (const found of wanted) {
    for (let at = 0; at < passages.length; at++) if (!found.passages[at]) passages[at] = 0;
  }
  for (const part of parts) {
    if (part.kind !== 'not') continue;
    const unwanted = evaluate(part.part, view).passages;
    for (let at = 0; at < passages.length; at++) if (unwanted[at]) passages[at] = 0;
  }
  return { passages, spans: within(joinSpans(wanted.map(({ spans }) => spans)), passages) };
}

function either(view: View, parts: readonly Query[]): Found {
  const found = parts.map((part) => evaluate(part, view));
  const passages = new Uint8Array(view.count);
  for (const each of found) {
    for (let at = 0; at < passages.length; at++) if (each.passages[at]) passages[at] = 1;
  }
  return { passages, spans: joinSpans(found.map(({ spans }) => spans)) };
}

export function evaluate(query: Query, view: View): Found {
  const spansOf = (term: WordTerm): Spans => wordsAsSpans(view.places(term), view.starts);
  switch (query.kind) {
    case 'word':
      return ofSpans(view, spansOf(query));
    case 'phrase':
      return ofSpans(view, query.words.map(spansOf).reduce(followedBy));
    case 'near': {
      const parts = query.parts.map((part) => evaluate(part, view).spans);
      return ofSpans(view, near(parts, query.distance));
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
