/** Stretches of words in a chunk: places of their first and last word, and the passage they lie in. Sorted. */
export interface Spans {
  passage: Int32Array;
  first: Int32Array;
  last: Int32Array;
}

export const NO_SPANS: Spans = {
  passage: new Int32Array(),
  first: new Int32Array(),
  last: new Int32Array(),
};

/** Spans as they are found, not yet in order. */
export class SpanList {
  readonly #passage: number[] = [];
  readonly #first: number[] = [];
  readonly #last: number[] = [];

  add(passage: number, first: number, last: number): void {
    this.#passage.push(passage);
    this.#first.push(first);
    this.#last.push(last);
  }

  /** In order, each stretch once. */
  sorted(): Spans {
    const order = this.#first.map((_, at) => at);
    const [first, last] = [this.#first, this.#last];
    const inOrder = (a: number, b: number): number =>
      (first[a] ?? 0) - (first[b] ?? 0) || (last[a] ?? 0) - (last[b] ?? 0);
    let sorted = true;
    for (let at = 1; at < order.length && sorted; at++) sorted = inOrder(at - 1, at) < 0;
    if (!sorted) order.sort(inOrder);
    const kept = order.filter((at, n) => n === 0 || inOrder(order[n - 1] ?? 0, at) !== 0);
    return {
      passage: Int32Array.from(kept, (at) => this.#passage[at] ?? 0),
      first: Int32Array.from(kept, (at) => first[at] ?? 0),
      last: Int32Array.from(kept, (at) => last[at] ?? 0),
    };
  }
}

/** Single words as spans; `starts` says where passages begin. */
export function wordsAsSpans(places: Int32Array, starts: Int32Array): Spans {
  const passage = new Int32Array(places.length);
  let at = 0;
  for (let n = 0; n < places.length; n++) {
    const place = places[n] ?? 0;
    while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= place) at++;
    passage[n] = at;
  }
  return { passage, first: places, last: places };
}

/** All spans of several lists, each once. */
export function joinSpans(lists: readonly Spans[]): Spans {
  const filled = lists.filter(({ first }) => first.length > 0);
  const [only] = filled;
  if (filled.length < 2) return only ?? NO_SPANS;
  const all = new SpanList();
  for (const { passage, first, last } of filled) {
    for (let n = 0; n < first.length; n++) all.add(passage[n] ?? 0, first[n] ?? 0, last[n] ?? 0);
  }
  return all.sorted();
}

/** Spans of `next` that begin with the word after one of `before`, in the same passage, joined to it. */
export function followedBy(before: Spans, next: Spans): Spans {
  const found = new SpanList();
  let at = 0;
  for (let n = 0; n < before.first.length; n++) {
    const wanted = (before.last[n] ?? 0) + 1;
    while ((next.first[at] ?? Number.POSITIVE_INFINITY) < wanted) at++;
    if (next.first[at] === wanted && next.passage[at] === before.passage[n]) {
      found.add(before.passage[n] ?? 0, before.first[n] ?? 0, wanted);
    }
  }
  return found.sorted();
}
