/** What the reading of references needs of an article, and what it gives back. */
import type { StyledSpan } from '../../documents/capture/model.ts';
import type { Span } from '../../kernel/span.ts';
import type { Source } from '../../sources/model.ts';
import type { BibliographyEntry, Citation, CitationStyle, NoteKind, Unresolved } from '../model.ts';

/** A note: `span` holds its text without the label. */
export interface NotePart {
  id: string;
  number: number;
  label: string;
  span: Span;
}

/** One entry of the end list; `section` is the section it stands in. */
export interface EntryPart {
  id: string;
  section: string;
  span: Span;
  page?: number;
}

/** A paragraph of the body in which author–date or numbered citations may stand. */
export interface ParagraphPart {
  id: string;
  span: Span;
}

/** All spans count in `text`. */
export interface ReferenceParts {
  text: string;
  styles: readonly StyledSpan[];
  notes: readonly NotePart[];
  entries: readonly EntryPart[];
  paragraphs: readonly ParagraphPart[];
  /** Main language of the article, BCP 47. */
  language: string;
}

export interface ReferencesRead {
  citationStyle: CitationStyle;
  /** By note id; every note of the parts has one. */
  noteKinds: ReadonlyMap<string, NoteKind>;
  /** In reading order; ids `c1`, `c2` … */
  citations: Citation[];
  entries: BibliographyEntry[];
  /** One for each work, those cited first in order of their first citation, then the rest of the list. */
  sources: Source[];
  unresolved: Unresolved[];
}
