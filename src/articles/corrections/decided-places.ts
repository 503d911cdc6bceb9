/** Places of which a person has said what they cite. Pure. */
import { overlaps, type Span } from '../../kernel/span.ts';
import type { Article } from '../model.ts';
import { findAnchor } from './anchor.ts';
import type { Correction } from './correction.ts';

/** Whether a person has said of the place, or of one that leads to it, which source it means. */
export function decidedPlaces(
  text: string,
  corrections: readonly Correction[],
): (span: Span) => boolean {
  const places = corrections.flatMap(({ anchor, value }) =>
    'source' in value ? (findAnchor(text, anchor) ?? []) : [],
  );
  return (span) => places.some((place) => overlaps(place, span));
}

/** Back-references tell less of what a source is than full citations. */
const FULL = 1000;

interface Place {
  key: string;
  span: Span;
  source: string | null;
  weight: number;
}

/** Everything that names a source, by its note and words: that stays the same when ids and offsets do not. */
export function placesOf({ text, citations, entries }: Article): Place[] {
  const counts = new Map<string, number>();
  const place = (where: string, span: Span, source: string | null, weight: number): Place => {
    const words = `${where}|${text.slice(span.start, span.end)}`;
    const count = counts.get(words) ?? 0;
    counts.set(words, count + 1);
    return { key: `${words}|${count}`, span, source, weight };
  };
  return [
    ...citations.map(({ note, span, source, form }) =>
      place(note ?? 'text', span, source, form === 'full' ? FULL : 1),
    ),
    ...entries.map(({ span, source }) => place('entry', span, source, FULL)),
  ];
}

/** For each source of a new reading, on which sources of the register its places rest; what a person decided is left out. */
export function heldBy(
  before: Article,
  fresh: Article,
  isDecided: (span: Span) => boolean,
): Map<string, Map<string, number>> {
  const rests = new Map(
    placesOf(before)
      .filter(({ span }) => !isDecided(span))
      .map(({ key, source }) => [key, source]),
  );
  const held = new Map<string, Map<string, number>>();
  for (const { key, source, weight } of placesOf(fresh)) {
    const known = rests.get(key);
    if (!known || source === null) continue;
    const votes = held.get(source) ?? new Map<string, number>();
    votes.set(known, (votes.get(known) ?? 0) + weight);
    held.set(source, votes);
  }
  return held;
}
