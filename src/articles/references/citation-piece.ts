import type { Span } from '../../kernel/span.ts';

/** A stretch of a note that cites something. */
export interface CitationPiece {
  span: Span;
  /** `see`, `cf.`, `zob.`, as printed and without its blank. */
  signal: string | null;
  /** The lead-in says that several works of one author follow ("works of …"). */
  namesCarryOver: boolean;
  /** Few words with a page: a citation only if a source is found for them. */
  isTentative: boolean;
}
