/** A note into its citations and the words around them. */
import type { StyledSpan } from '../../documents/capture/model.ts';
import type { Span } from '../../kernel/span.ts';
import { atFullStops, atSemicolons } from './cut-parts.ts';
import { aroundEmbedded, type Stretch } from './embedded-citations.ts';
import { takeEmbedded } from './embedded-references.ts';
import { atHanging } from './hanging-citations.ts';
import { noteText } from './note-text.ts';
import { CROSS_REFERENCE, LONGEST, readPart, type Split, withSignal } from './read-part.ts';

/** Never cuts inside brackets, quotation marks, italics or addresses. Time is linear in the note. */
export function splitCitations(text: string, span: Span, styles: readonly StyledSpan[]): Split {
  if (span.end - span.start > 20 * LONGEST) return { citations: [], prose: [span] };
  const note = noteText(text, span, styles);
  const citations: Split['citations'] = [];
  const prose: Span[] = [];
  const parts = atSemicolons(note)
    .flatMap((piece) => atFullStops(note, piece))
    .flatMap((piece) => aroundEmbedded(note, piece))
    .flatMap(({ span: piece, isCitation }): Stretch[] =>
      isCitation
        ? [{ span: piece, isCitation }]
        : atHanging(note, piece).map((span): Stretch => ({ span, isCitation })),
    );
  for (const { span: part, isCitation } of parts) {
    const split = isCitation
      ? { citations: [withSignal(note, part, null)], prose: [] }
      : readPart(note, part);
    for (const words of split.prose) {
      const embedded = takeEmbedded(text, words);
      prose.push(...embedded.prose);
      citations.push(...embedded.citations);
    }
    for (const citation of split.citations) {
      const words = text.slice(citation.span.start, citation.span.start + 120);
      if (CROSS_REFERENCE.test(words)) prose.push(citation.span);
      else citations.push(citation);
    }
  }
  return { citations: citations.sort((a, b) => a.span.start - b.span.start), prose };
}
