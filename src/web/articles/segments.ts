/** A paragraph cut where something begins or ends, so that each stretch is drawn in one way. */
import type { Span } from '../../kernel/span.ts';

export interface Layer<T> {
  span: Span;
  value: T;
}

export interface Segment<T> {
  span: Span;
  /** What lies over the whole of this stretch. */
  over: T[];
}

/** `points` are further places to cut, where note marks stand. Layers may overlap and reach out of the span. */
export function cutSegments<T>(
  within: Span,
  layers: readonly Layer<T>[],
  points: readonly number[],
): Segment<T>[] {
  const inside = (at: number): boolean => at > within.start && at < within.end;
  const touching = layers.filter(
    ({ span }) => span.start < within.end && span.end > within.start && span.start < span.end,
  );
  const edges = touching.flatMap(({ span }) => [span.start, span.end]);
  const cuts = [...new Set([within.start, within.end, ...[...edges, ...points].filter(inside)])];
  cuts.sort((a, b) => a - b);
  const segments: Segment<T>[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    const over = touching
      .filter(({ span }) => span.start <= start && span.end >= end)
      .map(({ value }) => value);
    segments.push({ span: { start, end }, over });
  }
  return segments;
}
