/** What stands at a place of an article. Pure. */
import { overlaps, type Span } from '../../kernel/span.ts';
import type { Article, BibliographyEntry, Citation } from '../model.ts';

const closeness = (a: Span, b: Span): number =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start) - Math.abs(a.start - b.start) / 1e6;

/** The thing whose span meets the place most. */
export function thingAt<T extends { span: Span }>(things: readonly T[], place: Span): T | null {
  let best: T | null = null;
  for (const thing of things) {
    if (!overlaps(thing.span, place)) continue;
    if (!best || closeness(thing.span, place) > closeness(best.span, place)) best = thing;
  }
  return best;
}

export const replaced = <T extends { id: string }>(things: readonly T[], thing: T): T[] =>
  things.map((one) => (one.id === thing.id ? thing : one));

/** What names a source at the place: a citation, else an entry of the bibliography. */
export function citingAt(
  article: Pick<Article, 'citations' | 'entries'>,
  place: Span,
): { citation: Citation } | { entry: BibliographyEntry } | null {
  const citation = thingAt(article.citations, place);
  if (citation) return { citation };
  const entry = thingAt(article.entries, place);
  return entry && { entry };
}

export const openElsewhere = (article: Article, place: Span): Article['unresolved'] =>
  article.unresolved.filter(({ span }) => !overlaps(span, place));
