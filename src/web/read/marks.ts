/** Codings as they are drawn: each in its lane, block by block. */
import type { PlacedCoding } from '../../coding/reading-model.ts';
import type { Span } from '../../kernel/span.ts';
import { assignLanes } from './lanes.ts';
import { byBlock } from './screen-blocks.ts';

export interface Mark extends PlacedCoding {
  lane: number;
}

export const NO_MARKS: readonly Mark[] = [];

const sameMark = (a: Mark, b: Mark | undefined): boolean =>
  b !== undefined &&
  a.id === b.id &&
  a.lane === b.lane &&
  a.code === b.code &&
  a.origin === b.origin &&
  a.start === b.start &&
  a.end === b.end;

/** Keeps the lists of `before` where nothing differs, so that only blocks that changed are drawn again. */
export function marksByBlock(
  blocks: readonly Span[],
  codings: readonly PlacedCoding[],
  before: ReadonlyMap<number, Mark[]>,
): Map<number, Mark[]> {
  const marks = byBlock(blocks, assignLanes(codings));
  for (const [index, list] of marks) {
    const old = before.get(index);
    if (old?.length === list.length && old.every((mark, at) => sameMark(mark, list[at]))) {
      marks.set(index, old);
    }
  }
  return marks;
}

/** The coding before or after a place in reading order. */
export function nextCoding(
  codings: readonly PlacedCoding[],
  from: { at: number; id: string | null },
  by: 1 | -1,
): PlacedCoding | undefined {
  const ordered = codings.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const current = ordered.findIndex(({ id }) => id === from.id);
  if (current >= 0) return ordered[current + by];
  return by === 1
    ? ordered.find(({ start }) => start >= from.at)
    : ordered.findLast(({ start }) => start < from.at);
}

/** The codings over a place, the shortest first. */
export const codingsAt = (codings: readonly PlacedCoding[], at: number): PlacedCoding[] =>
  codings
    .filter(({ start, end }) => start <= at && at < end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
