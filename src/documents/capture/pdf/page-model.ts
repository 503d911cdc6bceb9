/**
 * What the stages of reading a PDF hand to each other. Lengths are points; `y` is a baseline and
 * grows downwards from the top of the page, so that sorting by `y` is reading order.
 */

export interface Face {
  readonly name: string;
  readonly italic: boolean;
  readonly bold: boolean;
  readonly smallCaps: boolean;
}

/** Letters that the file shows in one go. */
export interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly face: Face;
  /** A blank was drawn after it, whatever the gap looks like. */
  readonly blankAfter: boolean;
}

/** A horizontal stroke: the line above footnotes, a table border, an underline. */
export interface Stroke {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface RawPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  readonly strokes: readonly Stroke[];
}

/** A stretch of a line in one face, size and height. `start` and `end` count in the line's text. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly x: number;
  readonly right: number;
  readonly size: number;
  /** Smaller than the line and lifted above its baseline: the look of a note mark. */
  readonly raised: boolean;
  readonly face: Face;
}

export interface Line {
  readonly page: number;
  /** Counts from 1 down the page in reading order. */
  readonly number: number;
  readonly text: string;
  readonly runs: readonly Run[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** The size that most of the letters have. */
  readonly size: number;
}

/** One column of one page (or a stretch across all columns), top to bottom. */
export interface Strip {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly lines: readonly Line[];
  readonly strokes: readonly Stroke[];
}

/** A line of the text with the edges of its column. */
export interface BodyLine {
  readonly line: Line;
  readonly strip: number;
  readonly left: number;
  readonly right: number;
}

/** What is usual in this document; every later decision is relative to it. */
export interface Measures {
  readonly bodySize: number;
  /** The usual size of notes, or null when nothing smaller than the body stands at the foot of pages. */
  readonly noteSize: number | null;
  /** Usual distance between baselines for a size rounded to half a point. */
  readonly pitch: ReadonlyMap<number, number>;
}

export const halfPoint = (size: number): number => Math.round(size * 2) / 2;

export const pitchOf = (measures: Measures, size: number): number =>
  measures.pitch.get(halfPoint(size)) ?? size * 1.25;
