/** What a reader of files hands to the store: one document, not yet part of the case. */

import type { Dropped } from './capture/model.ts';
import type { DocumentFormat, StatedFacts, TextLayout } from './document.ts';

export interface DocumentDraft {
  /** Path inside a folder or archive, or `corpus.csv, row 12`. */
  fileName: string;
  format: DocumentFormat;
  /** The bytes to keep; null for a row of a corpus. */
  original: { bytes: Uint8Array; mediaType: string } | null;
  text: string;
  layout: TextLayout;
  stated: StatedFacts;
  attributes: Record<string, string>;
  dropped: Dropped[];
  warnings: string[];
}
