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
 * coder marked the text too: `paired` ℓ*_c and `pairedSquares`.
 */
export interface OverlapSums {
  marked: Float64Array;
  agreed: Float64Array;
  squares: Float64Array;
  paired: Float64Array;
  pairedSquares: Float64Array;
  /** ℓ_φ, all gaps of all coders, and ℓ_φφ. */
  gap: number;
  gapAgreed: number;
}

export const emptySums = (values: number): OverlapSums => ({
  marked: new Float64Array(values),
  agreed: new Float64Array(values),
  squares: new Float64Array(values),
  paired: new Float64Array(values),
  pairedSquares: new Float64Array(values),
  gap: 0,
  gapAgreed: 0,
});

const PER_VALUE = ['marked', 'agreed', 'squares', 'paired', 'pairedSquares'] as const;

/** Adds `times` times the sums of one text to `total`. */
export function addSums(total: OverlapSums, part: OverlapSums, times: number): void {
  for (const name of PER_VALUE) {
    const into = total[name];
    part[name].forEach((length, value) => {
      into[value] = (into[value] ?? 0) + length * times;
    });
  }
  total.gap += part.gap * times;
  total.gapAgreed += part.gapAgreed * times;
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
  sums.gap += gaps * length;
  sums.gapAgreed += (gaps * (gaps - 1) * length) / others;
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
  const sums = emptySums(places.size);
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
