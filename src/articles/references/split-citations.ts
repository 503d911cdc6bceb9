/** A note into its citations and the words around them. */
import type { StyledSpan } from '../../documents/model.ts';
import type { Span } from '../../kernel/span.ts';
import { atFullStops, atSemicolons } from './cut-parts.ts';
import { takeEmbedded } from './embedded-references.ts';
import { atHanging } from './hanging-citations.ts';
import { noteText } from './note-text.ts';
import { LONGEST, readPart, type Split } from './read-part.ts';

/** Never cuts inside brackets, quotation marks, italics or addresses. Time is linear in the note. */
export function splitCitations(text: string, span: Span, styles: readonly StyledSpan[]): Split {
  if (span.end - span.start > 20 * LONGEST) return { citations: [], prose: [span] };
  const note = noteText(text, span, styles);
  const citations: Split['citations'] = [];
  const prose: Span[] = [];
  const parts = atSemicolons(note)
    .flatMap((piece) => atFullStops(note, piece))
    .flatMap((piece) => atHanging(note, piece));
  for (const part of parts) {
    const split = readPart(note, part);
    for (const words of split.prose) {
      const embedded = takeEmbedded(text, words);
      prose.push(...embedded.prose);
      citations.push(...embedded.citations);
    }
    citations.push(...split.citations);
  }
  return { citations: citations.sort((a, b) => a.span.start - b.span.start), prose };
}
