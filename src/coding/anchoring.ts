/**
 * Where a coding stands, said twice: by position and by quotation with its surroundings (W3C Web
 * Annotation, TextPositionSelector and TextQuoteSelector). The two are compared whenever a text is
 * read, so that a coding can never stand on other words than those that were coded.
 */
import { graphemeStart, wholeGraphemes } from '../kernel/graphemes.ts';
import type { Span } from '../kernel/span.ts';

/** UTF-16 units of surroundings kept on each side, shortened to whole graphemes. */
const CONTEXT = 32;

export interface Anchor extends Span {
  quote: string;
  prefix: string;
  suffix: string;
}

/** The anchor of a stretch, widened to whole graphemes; null when it is empty or outside the text. */
export function anchorAt(text: string, span: Span): Anchor | null {
  if (span.start < 0 || span.end > text.length || span.start >= span.end) return null;
  const { start, end } = wholeGraphemes(text, span);
  const before = Math.max(0, start - CONTEXT);
  const wholeBefore = graphemeStart(text, before);
  const from = wholeBefore < before ? nextGrapheme(text, before) : before;
  const to = graphemeStart(text, Math.min(text.length, end + CONTEXT));
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.min(from, start), start),
    suffix: text.slice(end, Math.max(to, end)),
  };
}

const nextGrapheme = (text: string, at: number): number =>
  wholeGraphemes(text, { start: at, end: at + 1 }).end;

export const standsAt = (text: string, anchor: Pick<Anchor, 'start' | 'end' | 'quote'>): boolean =>
  text.slice(anchor.start, anchor.end) === anchor.quote;

/**
 * The one place of the text where the quotation stands with its surroundings; null when there is
 * none, or more than one that fits equally well.
 */
export function findQuote(
  text: string,
  anchor: Pick<Anchor, 'quote' | 'prefix' | 'suffix'>,
): Span | null {
  if (anchor.quote === '') return null;
  let best: { at: number; fit: number } | null = null;
  let equal = false;
  for (let at = text.indexOf(anchor.quote); at >= 0; at = text.indexOf(anchor.quote, at + 1)) {
    const fit =
      commonEnd(text.slice(Math.max(0, at - CONTEXT), at), anchor.prefix) +
      commonStart(
        text.slice(at + anchor.quote.length, at + anchor.quote.length + CONTEXT),
        anchor.suffix,
      );
    equal = best !== null && fit === best.fit;
    if (best === null || fit > best.fit) best = { at, fit };
  }
  if (best === null || equal) return null;
  return { start: best.at, end: best.at + anchor.quote.length };
}

function commonStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

function commonEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}
