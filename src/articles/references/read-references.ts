import type { Reference } from '../../sources/model.ts';
import type { BibliographyEntry } from '../model.ts';
import type { EntryPart, ReferenceParts, ReferencesRead } from './parts.ts';

const bareReference = ({ span }: EntryPart): Reference => ({
  start: span.start,
  end: span.end,
  type: 'document',
  names: [],
  moreNames: false,
});

const toEntry = (part: EntryPart): BibliographyEntry => ({
  id: part.id,
  section: part.section,
  span: part.span,
  source: null,
  reference: bareReference(part),
  ...(part.page === undefined ? {} : { page: part.page }),
});

/** Reads notes, bibliography and author–date parentheses into citations and sources. Pure. */
export function readReferences(parts: ReferenceParts): ReferencesRead {
  return {
    citationStyle: parts.notes.length > 0 ? 'notes' : 'none',
    noteKinds: new Map(parts.notes.map((note) => [note.id, 'explanatory'] as const)),
    citations: [],
    entries: parts.entries.map(toEntry),
    sources: [],
    unresolved: [],
  };
}
