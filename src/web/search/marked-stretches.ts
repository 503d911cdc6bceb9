/** A passage cut where a match or a coding begins or ends. */
import type { Span } from '../../kernel/span.ts';

export interface Stretch extends Span {
  /** Whether a match is here. */
  readonly marked: boolean;
  /** Ids of the codings here, in their order. */
  readonly codings: readonly string[];
}

/** Covers the passage without a gap; matches and codings may overlap and reach beyond it. */
export function markedStretches(
  passage: Span,
  marks: readonly Span[],
  codings: readonly (Span & { id: string })[],
): Stretch[] {
  const cuts = new Set([passage.start, passage.end]);
  for (const { start, end } of [...marks, ...codings]) {
    for (const at of [start, end]) if (at > passage.start && at < passage.end) cuts.add(at);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, at) => {
    const start = places[at] ?? 0;
    const holds = (span: Span): boolean => span.start <= start && span.end >= end;
    return {
      ...{ start, end, marked: marks.some(holds) },
      codings: codings.filter(holds).map(({ id }) => id),
    };
  });
}
