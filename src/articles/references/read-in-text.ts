import type { BibliographyEntry, CitationStyle } from '../model.ts';
import type { Resolved } from './mention.ts';
import type { ReferenceParts } from './parts.ts';

export interface InTextInput {
  parts: ReferenceParts;
  style: CitationStyle;
  entries: readonly Omit<BibliographyEntry, 'source'>[];
  /** Work of each entry. */
  byEntry: ReadonlyMap<string, string>;
  firstId: number;
}

/** Citations that stand in the paragraphs themselves. */
export function readInText(_input: InTextInput): Resolved[] {
  return [];
}
