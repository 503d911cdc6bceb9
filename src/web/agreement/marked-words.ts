import type { Span } from '../../kernel/span.ts';

export interface MarkedPart {
  readonly text: string;
  readonly start: number;
  /** Under the code that is looked at. */
  readonly coded: boolean;
  /** Inside the place on which coders differ. */
  readonly inside: boolean;
}

const AROUND = 200;

/** The place with its surroundings, cut where the words are not. */
export function windowAround(text: string, place: Span): Span {
  let start = Math.max(0, place.start - AROUND);
  while (start > 0 && start < place.start && !/\s/.test(text[start - 1] ?? ' ')) start += 1;
  let end = Math.min(text.length, place.end + AROUND);
  while (end < text.length && end > place.end && !/\s/.test(text[end] ?? ' ')) end -= 1;
  return { start, end };
}

/** Cuts a window of the text wherever the coding or the place begins or ends. */
export function markedParts(
  text: string,
  window: Span,
  place: Span,
  coded: readonly Span[],
): MarkedPart[] {
  const edges = [place, ...coded]
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at > window.start && at < window.end);
  const cuts = [...new Set([window.start, ...edges, window.end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? window.end;
    const within = (span: Span): boolean => span.start <= start && span.end >= end;
    return {
      text: text.slice(start, end),
      start,
      coded: coded.some(within),
      inside: within(place),
    };
  });
}
