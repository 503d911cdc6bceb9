import type { Span } from '../../kernel/span.ts';

/** Place of the first value greater than `limit` in a list that rises. */
export function countUpTo(sorted: ArrayLike<number>, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface Reach {
  /**
   * Whether a span other than the one with this id comes near: with at most `slack` units between them. −1 asks for
   * an overlap of one unit at least, 0 lets them touch.
   */
  meets(id: string, span: Span, slack: number): boolean;
}

/** Spans made ready to be asked in logarithmic time: sorted by start, with the two furthest ends up to each. */
export function reachOf(spans: readonly (Span & { id: string })[]): Reach {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const starts = new Float64Array(sorted.length);
  const ends = new Float64Array(sorted.length);
  const nextEnds = new Float64Array(sorted.length);
  const furthest: string[] = [];
  let [end, nextEnd, owner] = [-Infinity, -Infinity, ''];
  sorted.forEach((span, at) => {
    if (span.end > end) [end, nextEnd, owner] = [span.end, end, span.id];
    else nextEnd = Math.max(nextEnd, span.end);
    starts[at] = span.start;
    ends[at] = end;
    nextEnds[at] = nextEnd;
    furthest.push(owner);
  });
  return {
    meets: (id, span, slack) => {
      const before = countUpTo(starts, span.end + slack);
      if (before === 0) return false;
      const best = furthest[before - 1] === id ? nextEnds[before - 1] : ends[before - 1];
      return (best ?? -Infinity) >= span.start - slack;
    },
  };
}
