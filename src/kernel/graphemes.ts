import type { Span } from './span.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** UTF-16 units looked at on each side; the longest grapheme in use, a family emoji, takes 25. */
const AROUND = 64;

/** The start of the grapheme (what a reader takes for one character) that holds the offset. */
export function graphemeStart(text: string, at: number): number {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  const from = safeStart(text, Math.max(0, at - AROUND));
  const window = text.slice(from, at + AROUND);
  const segment = segmenter.segment(window).containing(at - from);
  return segment ? from + segment.index : at;
}

/** Widens a span to whole graphemes, and keeps it inside the text. */
export function wholeGraphemes(text: string, span: Span): Span {
  const start = graphemeStart(text, span.start);
  const last = graphemeStart(text, span.end);
  if (last >= span.end) return { start, end: Math.min(span.end, text.length) };
  const [segment] = segmenter.segment(text.slice(last, last + AROUND));
  return { start, end: last + (segment?.segment.length ?? 1) };
}

/** The window must not begin inside a grapheme: a line's end or blank before it is always a boundary. */
function safeStart(text: string, from: number): number {
  for (let at = from; at > Math.max(0, from - AROUND); at -= 1) {
    if (/\s/u.test(text.charAt(at))) return at;
  }
  return (text.charCodeAt(from) & 0xfc00) === 0xdc00 ? from - 1 : from;
}
