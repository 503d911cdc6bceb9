import type { StyledSpan } from '../../documents/capture/model.ts';
import type { Span } from '../../kernel/span.ts';

/** The italics in each of several disjoint parts of the text; one pass over both lists. */
export function stylesBySpan(
  styles: readonly StyledSpan[],
  parts: readonly { id: string; span: Span }[],
): Map<string, StyledSpan[]> {
  const sorted = styles
    .filter(({ style }) => style === 'italic')
    .toSorted((a, b) => a.start - b.start);
  const byPart = new Map<string, StyledSpan[]>();
  let at = 0;
  for (const { id, span } of parts.toSorted((a, b) => a.span.start - b.span.start)) {
    while ((sorted[at]?.end ?? Infinity) <= span.start) at += 1;
    const own: StyledSpan[] = [];
    for (let next = at; (sorted[next]?.start ?? Infinity) < span.end; next += 1) {
      const style = sorted[next];
      if (style !== undefined) own.push(style);
    }
    byPart.set(id, own);
  }
  return byPart;
}
