import { type PassagePlaces, passageAt } from '../index/passage-blocks.ts';

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

/** Single words as spans. */
export function wordsAsSpans(places: Int32Array, passages: PassagePlaces): Spans {
  const passage = new Int32Array(places.length);
  for (let n = 0; n < places.length; n++) passage[n] = passageAt(passages, places[n] as number); // inside the list
  return { passage, first: places, last: places };
}

/** Where fewer than one in so many is wanted, looking each up is quicker than going through all. */
const SPARSE = 16;

/** The places that lie in some passages, both in rising order. */
export function placesWithin(
  places: Int32Array,
  starts: Int32Array,
  passages: Int32Array,
): Int32Array {
  const kept = new Int32Array(places.length);
  const sparse = passages.length * SPARSE < places.length;
  let [at, length] = [0, 0];
  for (let n = 0; n < passages.length && at < places.length; n++) {
    const passage = passages[n] as number; // inside the list
    const from = starts[passage] ?? 0;
    const to = starts[passage + 1] ?? Number.POSITIVE_INFINITY;
    if (sparse) at = firstAbove(places, from - 1, at);
    else while (at < places.length && (places[at] as number) < from) at++;
    while (at < places.length && (places[at] as number) < to)
      kept[length++] = places[at++] as number;
  }
  return kept.subarray(0, length);
}

/** Words that stand one after the other in one passage: a list of places for each, in rising order. */
export function consecutive(words: readonly Int32Array[], passages: PassagePlaces): Spans {
  const [head = new Int32Array(), ...others] = words;
  const before = others.length;
  let firsts = head;
  for (const [nth, places] of others.entries()) firsts = thoseBefore(firsts, places, nth + 1);
  const { starts } = passages;
  const first = firsts.filter(
    (place) => place + before < (starts[passageAt(passages, place) + 1] ?? 0),
  );
  return { ...wordsAsSpans(first, passages), last: first.map((place) => place + before) };
}

/** Those of `firsts` that have one of `places` so many words behind them. */
function thoseBefore(firsts: Int32Array, places: Int32Array, behind: number): Int32Array {
  const kept = new Int32Array(Math.min(firsts.length, places.length));
  // The shorter list is gone through, in the longer one its places are looked up.
  const backwards = places.length < firsts.length;
  const [few, many, apart] = backwards ? [places, firsts, -behind] : [firsts, places, behind];
  const has = few.length * SPARSE < many.length ? bySearching(many) : byMarks(many);
  let length = 0;
  for (let n = 0; n < few.length; n++) {
    const place = few[n] as number; // inside the list
    if (has(place + apart)) kept[length++] = backwards ? place + apart : place;
  }
  return kept.subarray(0, length);
}

/** Whether numbers that rise are in a list that rises. */
function bySearching(list: Int32Array): (value: number) => boolean {
  let at = 0;
  return (value) => {
    at = firstAbove(list, value - 1, at);
    return list[at] === value;
  };
}

/** Whether a number is in a list: a bit for each place, which the processor need not guess as it would a comparison. */
function byMarks(list: Int32Array): (value: number) => boolean {
  const marks = new Int32Array(((list.at(-1) ?? 0) >>> 5) + 1);
  for (let n = 0; n < list.length; n++) {
    const place = list[n] as number; // inside the list
    marks[place >>> 5] = (marks[place >>> 5] as number) | (1 << (place & 31));
  }
  return (value) => ((marks[value >>> 5] ?? 0) & (1 << (value & 31))) !== 0;
}

/** Place of the first number above `value` in a rising list, from `from` on: in steps that double, then by halves. */
function firstAbove(list: Int32Array, value: number, from: number): number {
  let [low, step] = [from, 1];
  while (low + step < list.length && (list[low + step] as number) <= value) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, list.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
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
