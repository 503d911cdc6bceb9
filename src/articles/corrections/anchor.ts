/** A place in a text by its words, so that it is found again when the text was read anew. */
import { z } from 'zod';
import type { Span } from '../../kernel/span.ts';

export const Anchor = z.object({
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.number().int().min(0),
});
export type Anchor = z.infer<typeof Anchor>;

const CONTEXT = 32;
/** More places than this with the same words and nobody can say which was meant. */
const MOST_PLACES = 2000;

export const anchorOf = (text: string, { start, end }: Span): Anchor => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
  start,
});

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) {
    length += 1;
  }
  return length;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** Nothing has moved: no other place can be likelier. */
const isAtItsPlace = (text: string, { exact, prefix, suffix, start }: Anchor): boolean =>
  text.startsWith(exact, start) &&
  text.startsWith(prefix, start - prefix.length) &&
  text.startsWith(suffix, start + exact.length);

/** Of all places with the same words, the one with the likest surroundings; among equals the nearest. */
export function findAnchor(text: string, anchor: Anchor): Span | null {
  const { exact, prefix, suffix, start } = anchor;
  if (exact === '') return null;
  if (isAtItsPlace(text, anchor)) return { start, end: start + exact.length };
  let best: { at: number; likeness: number } | null = null;
  let at = text.indexOf(exact);
  for (let turn = 0; at >= 0 && turn < MOST_PLACES; turn += 1) {
    const end = at + exact.length;
    const likeness =
      commonEnd(text.slice(Math.max(0, at - CONTEXT), at), prefix) +
      commonStart(text.slice(end, end + CONTEXT), suffix);
    const isNearer = best && Math.abs(at - start) < Math.abs(best.at - start);
    if (!best || likeness > best.likeness || (likeness === best.likeness && isNearer)) {
      best = { at, likeness };
    }
    at = text.indexOf(exact, at + 1);
  }
  return best && { start: best.at, end: best.at + exact.length };
}
