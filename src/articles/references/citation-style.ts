import type { CitationStyle } from '../model.ts';
import type { ReferenceParts } from './parts.ts';
import type { NoteReading } from './read-notes.ts';

/** `(Broers 2019, p. 4)`, `Broers (2019)`. */
const AUTHOR_DATE = /\p{Lu}[\p{L}’'-]{1,60}(?:\set al\.)?,?\s\(?(?:19|20)\d{2}[a-h]?[),;:]/gu;
const NUMBERED = /\[\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,8}\]/gu;

/** Enough of the body to tell; longer ones say nothing new. */
const SAMPLE = 200_000;
const FEW = 3;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How the article cites: by what its notes hold, else by what stands in its paragraphs. */
export function citationStyleOf(
  { text, notes, entries, paragraphs }: ReferenceParts,
  readings: readonly NoteReading[],
): CitationStyle {
  const citing = readings.filter(({ mentions }) => mentions.length > 0).length;
  const body = paragraphs
    .map(({ span }) => text.slice(span.start, span.end))
    .join('\n')
    .slice(0, SAMPLE);
  const authorDates = count(body, AUTHOR_DATE);
  const numbered = count(body, NUMBERED);
  if (citing >= Math.max(1, authorDates, numbered)) return 'notes';
  if (entries.length === 0) return notes.length > 0 && citing > 0 ? 'notes' : 'none';
  if (numbered >= FEW && numbered > authorDates) return 'numbered';
  if (authorDates >= FEW || (authorDates > 0 && citing === 0)) return 'author-date';
  return citing > 0 ? 'notes' : 'none';
}
