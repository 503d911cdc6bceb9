import type { Span } from '../kernel/span.ts';

/** Finds, by halving, the item of a list of disjoint spans that covers an offset (its end counts as inside). */
export class SpanIndex<T extends { span: Span }> {
  readonly #items: readonly T[];

  constructor(items: readonly T[]) {
    this.#items = [...items].sort((a, b) => a.span.start - b.span.start);
  }

  at(offset: number): T | null {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const item = this.#items[middle];
      if (item && item.span.start <= offset) low = middle + 1;
      else high = middle;
    }
    const item = this.#items[low - 1];
    return item && offset <= item.span.end ? item : null;
  }
}

/** Spans, overlapping or not, merged so that one halving tells whether another span touches any of them. */
export class SpanCover {
  readonly #spans: Span[] = [];

  constructor(spans: readonly Span[]) {
    for (const span of [...spans].sort((a, b) => a.start - b.start)) {
      const last = this.#spans.at(-1);
      if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
      else this.#spans.push({ start: span.start, end: span.end });
    }
  }

  /** An edit of no width counts when it stands strictly inside. */
  touches(span: Span): boolean {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const next = this.#spans[low];
    if (!next) return false;
    return span.start === span.end
      ? next.start < span.start
      : next.start < span.end && span.start < next.end;
  }
}
