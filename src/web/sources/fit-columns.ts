/** Which columns have room, and which are said under the title instead. */
import type { Column } from './source-filter.ts';

export interface FittedColumns {
  /** Columns of their own, in their order; the title is always among them. */
  readonly shown: readonly Column[];
  /** Said in the line under the title, in their order. */
  readonly under: readonly Column[];
  /** Pixels that the columns need: until they are fitted anew the table keeps its shape. */
  readonly width: number;
}

/** Pixels that a title needs to be read in two lines. */
const TITLE = 340;
const PICK = 38;

/** What leaves first when room is short: what a line of words says as well as a column does. */
const LEAVES = [
  'url',
  'original',
  'accessed',
  'listed',
  'language',
  'outlet',
  'author',
  'class',
  'issued',
  'sphere',
  'citations',
];

/** Nothing is cut and nothing scrolls sideways: what has no room goes under the title. */
export function fitColumns(columns: readonly Column[], width: number): FittedColumns {
  const left = new Set<string>();
  const needed = (): number =>
    columns.reduce(
      (sum, { key, width: own }) =>
        sum + (left.has(key) ? 0 : key === 'title' ? TITLE : (own ?? 0)),
      PICK,
    );
  for (const key of LEAVES) {
    if (needed() <= width) break;
    if (columns.some((column) => column.key === key)) left.add(key);
  }
  return {
    shown: columns.filter(({ key }) => !left.has(key)),
    under: columns.filter(({ key }) => left.has(key)),
    width: needed(),
  };
}
