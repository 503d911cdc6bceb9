import type { Row } from './rows.ts';

/**
 * Was the text broken into lines of one width? If so, a paragraph's end shows even without blank
 * lines: the first word of the next line would still have fitted.
 */
export interface Wrap {
  width: number;
  /** Words longer than a line were left whole, so a line never ends inside a word. */
  soft: boolean;
  /** Printed in letters of different widths, page by page: a full line is one about as long as most. */
  loose: boolean;
}

const STARTS_SMALL = /^["'“„«(*]*\p{Ll}/u;
const MAX_WIDTH = 200;
const LEAST_FULL_PAIRS = 3;

export const rowLength = (row: Row): number => row.indent + row.text.length;

export function firstWord(text: string): string {
  const end = text.search(/\s/);
  return end < 0 ? text : text.slice(0, end);
}

export function isFull(row: Row, next: Row, width: number): boolean {
  return rowLength(row) + 1 + firstWord(next.text).length > width;
}

const typical = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length * 0.6)] ?? 0;

/** The width at which a file was wrapped; undefined for one line per paragraph. */
export function measureWrap(rows: readonly Row[]): Wrap | undefined {
  const lengths = rows
    .filter((row) => row.text.includes(' '))
    .map(rowLength)
    .sort((a, b) => a - b);
  const most = lengths.at(-1);
  const usual = lengths[Math.floor(lengths.length * 0.98)];
  if (most === undefined || usual === undefined) return undefined;
  const width = most <= usual * 1.1 ? most : usual;
  if (width > MAX_WIDTH) return undefined;
  let full = 0;
  let small = 0;
  for (let i = 1; i < rows.length; i += 1) {
    const row = rows[i - 1];
    const next = rows[i];
    if (row === undefined || next === undefined || next.gap > 0) continue;
    if (rowLength(row) < width * 0.6 || !isFull(row, next, width)) continue;
    full += 1;
    if (STARTS_SMALL.test(next.text)) small += 1;
  }
  const loose = rows.some((row) => row.newPage);
  if (full < LEAST_FULL_PAIRS || small < full * 0.25) {
    return loose && usual < MAX_WIDTH ? { width: typical(lengths), soft: false, loose } : undefined;
  }
  if (loose) return { width: typical(lengths), soft: false, loose };
  return {
    width,
    soft: rows.some((row) => rowLength(row) > width && !row.text.includes(' ')),
    loose,
  };
}
