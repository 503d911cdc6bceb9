/** Where hits stand, as the detail pane names it in the address: `doc_1@120-128+140-151`. */
import type { Span } from '../../kernel/span.ts';
import type { FoundPassage, SearchHit } from '../../search/model.ts';

/** One line of a list: a hit, or a passage with its hits. */
export interface HitPlace {
  /** Unique in its list, and the `id` of the detail. */
  readonly id: string;
  readonly document: string;
  /** The hits; of a passage that only filters let through, the whole of it. */
  readonly spans: readonly Span[];
}

const idOf = (document: string, spans: readonly Span[]): string =>
  `${document}@${spans.map(({ start, end }) => `${start}-${end}`).join('+')}`;

export const placeOfLine = ({ document, start, end }: SearchHit): HitPlace => {
  const spans = [{ start, end }];
  return { id: idOf(document, spans), document, spans };
};

/** More marks than these are in the passage all the same; the address has to end somewhere. */
const MOST_MARKS = 40;

export function placeOfPassage({ document, start, end, marks }: FoundPassage): HitPlace {
  const spans = marks.length === 0 ? [{ start, end }] : marks.slice(0, MOST_MARKS);
  return { id: idOf(document, spans), document, spans };
}

/** Null when it names no place. */
export function readPlace(id: string): HitPlace | null {
  const [, document, list = ''] = /^(.+)@([\d+-]+)$/u.exec(id) ?? [];
  const spans = list.split('+').map((words): Span | null => {
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/u.exec(words) ?? [];
    const span = { start: Number(start), end: Number(end) };
    return start !== undefined && span.start < span.end ? span : null;
  });
  if (document === undefined || spans.some((span) => span === null)) return null;
  return { id, document, spans: spans.filter((span) => span !== null) };
}

/** As the server takes them. */
export const placesOf = (places: readonly HitPlace[]) =>
  places.flatMap(({ document, spans }) => spans.map((span) => ({ document, ...span })));
