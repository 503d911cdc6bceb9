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
  return filled.length === 0 ? NO_SPANS : filled.reduce(merged);
}

/** Two lists that are in order, into one in order. */
function merged(a: Spans, b: Spans): Spans {
  const most = a.first.length + b.first.length;
  const joined = {
    passage: new Int32Array(most),
    first: new Int32Array(most),
    last: new Int32Array(most),
  };
  let [i, j, length] = [0, 0, 0];
  while (i < a.first.length || j < b.first.length) {
    const order = compareAt(a, i, b, j);
    const [from, at] = order <= 0 ? [a, i] : [b, j];
    joined.passage[length] = from.passage[at] ?? 0;
    joined.first[length] = from.first[at] ?? 0;
    joined.last[length] = from.last[at] ?? 0;
    length += 1;
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return {
    passage: joined.passage.subarray(0, length),
    first: joined.first.subarray(0, length),
    last: joined.last.subarray(0, length),
  };
}

/** Negative when the span of `a` comes first; a list at its end comes last. */
function compareAt(a: Spans, i: number, b: Spans, j: number): number {
  if (i >= a.first.length) return 1;
  if (j >= b.first.length) return -1;
  return (a.first[i] ?? 0) - (b.first[j] ?? 0) || (a.last[i] ?? 0) - (b.last[j] ?? 0);
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
