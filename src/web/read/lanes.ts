import type { Span } from '../../kernel/span.ts';

/**
 * Each span gets the lowest lane that is free where it begins, so that overlapping ones lie side by
 * side and no more lanes are used than spans overlap at one place.
 */
export function assignLanes<T extends Span>(spans: readonly T[]): (T & { lane: number })[] {
  const ends: number[] = [];
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((span) => {
      let lane = ends.findIndex((end) => end <= span.start);
      if (lane < 0) lane = ends.length;
      ends[lane] = span.end;
      return { ...span, lane };
    });
}
