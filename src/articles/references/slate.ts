/** A citation's text from which each reader of a field wipes what it has understood. */
import type { Span } from '../../kernel/span.ts';
import type { PrintedField } from '../../sources/model.ts';

/** Stands for a wiped letter; no pattern of the readers matches it. */
export const WIPED = '\uE000';

export class Slate {
  readonly text: string;
  readonly span: Span;
  /** As long as the span; wiped letters are WIPED. */
  left: string;

  constructor(text: string, span: Span) {
    this.text = text;
    this.span = span;
    this.left = text.slice(span.start, span.end).replaceAll(WIPED, ' ');
  }

  /** Wipes a stretch given in offsets of the whole text. */
  wipe({ start, end }: Span): void {
    const from = Math.max(0, start - this.span.start);
    const to = Math.min(this.left.length, end - this.span.start);
    if (to <= from) return;
    this.left = this.left.slice(0, from) + WIPED.repeat(to - from) + this.left.slice(to);
  }

  isWiped({ start, end }: Span): boolean {
    return /^\uE000*$/u.test(this.left.slice(start - this.span.start, end - this.span.start));
  }

  /** What is left with some stretches hidden from the reader, not wiped for good. */
  without(spans: readonly Span[]): string {
    let left = this.left;
    for (const { start, end } of spans) {
      const from = Math.max(0, start - this.span.start);
      const to = Math.min(left.length, end - this.span.start);
      if (to > from) left = left.slice(0, from) + WIPED.repeat(to - from) + left.slice(to);
    }
    return left;
  }

  /** A field whose printed words stand at `[from, to)` of the slate. */
  field(from: number, to: number, value?: string): PrintedField {
    return fieldAt(this.text, { start: this.span.start + from, end: this.span.start + to }, value);
  }
}

/** A field at a span of the whole text, without blanks at its ends. */
export function fieldAt(text: string, { start, end }: Span, value?: string): PrintedField {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  const printed = text.slice(from, to);
  return { printed, value: value ?? printed.replace(/\s+/gu, ' '), start: from, end: to };
}
