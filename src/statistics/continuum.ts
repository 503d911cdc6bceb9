import { DomainError } from '../kernel/errors.ts';
import type { Span } from '../kernel/span.ts';

/** A stretch of text that a coder marked with a value; `start` inclusive, `end` exclusive. */
export interface Segment extends Span {
  value: string;
}

/** One text as several coders cut it up. What a coder did not mark is a gap. */
export interface Continuum {
  /** In the units of the spans: letters, code points or UTF-16 units, but one kind throughout. */
  length: number;
  /** For each coder, always in the same order, his segments in any order; those of one coder must not overlap. */
  coders: readonly (readonly Segment[])[];
}

/**
 * The lengths that α for spans is made of; those of several texts add up. In the notation of Krippendorff et al.
 * (2016), per value c: `marked` ℓ_c, `agreed` ℓ_cc, `squares` the self-pairs Σ len²; with a star, only where another
 * coder marked the text too: `paired` ℓ*_c and `pairedSquares`. All gaps of all coders: `gaps[0]` ℓ_φ, `gaps[1]` ℓ_φφ.
 */
export class OverlapSums {
  /** All lengths in one row, so that thousands of resamples add up quickly; the others are windows on it. */
  readonly #all: Float64Array;
  readonly marked: Float64Array;
  readonly agreed: Float64Array;
  readonly squares: Float64Array;
  readonly paired: Float64Array;
  readonly pairedSquares: Float64Array;
  readonly gaps: Float64Array;

  constructor(values: number) {
    this.#all = new Float64Array(5 * values + 2);
    const window = (from: number): Float64Array =>
      this.#all.subarray(from * values, (from + 1) * values);
    this.marked = window(0);
    this.agreed = window(1);
    this.squares = window(2);
    this.paired = window(3);
    this.pairedSquares = window(4);
    this.gaps = this.#all.subarray(5 * values);
  }

  /** Adds `times` times the lengths of another text. */
  add(part: OverlapSums, times: number): void {
    const into = this.#all;
    const from = part.#all;
    for (let at = 0; at < into.length; at++) into[at] = (into[at] ?? 0) + (from[at] ?? 0) * times;
  }

  clear(): void {
    this.#all.fill(0);
  }
}

/** In the order of the text, without those of no width. Throws `invalid` for overlaps and for what lies outside. */
function orderedSegments(segments: readonly Segment[], length: number): Segment[] {
  const ordered = segments
    .filter(({ start, end }) => start !== end)
    .sort((a, b) => a.start - b.start);
  ordered.forEach((segment, index) => {
    if (!(segment.start >= 0 && segment.start < segment.end && segment.end <= length)) {
      const where = `${segment.start}–${segment.end}`;
      throw new DomainError('invalid', `A segment (${where}) lies outside a text of ${length}.`);
    }
    if (segment.start < (ordered[index - 1]?.end ?? 0)) {
      throw new DomainError(
        'invalid',
        `Segments of one coder overlap at ${segment.start}: reckon agreement for each code alone.`,
      );
    }
  });
  return ordered;
}

/** One coder's place in the sweep over the text. */
class Reader {
  readonly #segments: readonly Segment[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #sums: OverlapSums;
  #next = 0;
  /** How much of the segment at hand another coder marked too. */
  #shared = 0;
  /** The value at the place reached, −1 for a gap. */
  value = -1;

  constructor(
    segments: readonly Segment[],
    places: ReadonlyMap<string, number>,
    sums: OverlapSums,
  ) {
    this.#segments = segments;
    this.#places = places;
    this.#sums = sums;
  }

  moveTo(place: number): void {
    const { squares, pairedSquares } = this.#sums;
    for (let at = this.#segments[this.#next]; at && at.end <= place; ) {
      const value = this.#places.get(at.value) ?? 0;
      squares[value] = (squares[value] ?? 0) + (at.end - at.start) ** 2;
      pairedSquares[value] = (pairedSquares[value] ?? 0) + this.#shared ** 2;
      this.#shared = 0;
      this.#next += 1;
      at = this.#segments[this.#next];
    }
    const at = this.#segments[this.#next];
    this.value = at && at.start <= place ? (this.#places.get(at.value) ?? 0) : -1;
  }

  share(length: number): void {
    if (this.value >= 0) this.#shared += length;
  }
}

/** Adds a stretch in which no coder's value changes. */
function addStretch(sums: OverlapSums, readers: readonly Reader[], length: number): void {
  const others = readers.length - 1;
  const gaps = readers.filter(({ value }) => value < 0).length;
  sums.gaps[0] = (sums.gaps[0] ?? 0) + gaps * length;
  sums.gaps[1] = (sums.gaps[1] ?? 0) + (gaps * (gaps - 1) * length) / others;
  const marking = readers.length - gaps;
  for (const reader of readers) {
    const { value } = reader;
    if (value < 0) continue;
    const alike = readers.filter((other) => other.value === value).length - 1;
    sums.marked[value] = (sums.marked[value] ?? 0) + length;
    sums.agreed[value] = (sums.agreed[value] ?? 0) + (alike * length) / others;
    sums.paired[value] = (sums.paired[value] ?? 0) + ((marking - 1) * length) / others;
    if (marking > 1) reader.share(length);
  }
}

/**
 * The sums of one text, by one sweep over the borders of all segments: n log n, not pair by pair.
 * `places` gives each value its place in the sums. Throws `invalid` for fewer than two coders and for bad segments.
 */
export function overlapSums(text: Continuum, places: ReadonlyMap<string, number>): OverlapSums {
  if (text.coders.length < 2) throw new DomainError('invalid', 'Agreement needs two coders.');
  const sums = new OverlapSums(places.size);
  const ordered = text.coders.map((segments) => orderedSegments(segments, text.length));
  const readers = ordered.map((segments) => new Reader(segments, places, sums));
  const borders = Float64Array.from(
    new Set([0, text.length, ...ordered.flat().flatMap(({ start, end }) => [start, end])]),
  ).sort();
  borders.forEach((place, index) => {
    for (const reader of readers) reader.moveTo(place);
    const end = borders[index + 1];
    if (end !== undefined) addStretch(sums, readers, end - place);
  });
  return sums;
}
