import type { NoteKind } from '../model.ts';
import { wordCount } from './fields/segments.ts';
import type { NoteReading } from './read-notes.ts';

/** So few words around a citation are a lead-in, not an explanation. */
const LEAD_IN_WORDS = 6;

export function classifyNote({ mentions, prose }: NoteReading, text: string): NoteKind {
  if (mentions.length === 0) return 'explanatory';
  const explains = prose.some(
    ({ start, end }) => wordCount(text.slice(start, end)) > LEAD_IN_WORDS,
  );
  if (explains) return 'mixed';
  if (mentions.some(({ form }) => form === 'full')) return 'citation';
  return mentions.some(({ form }) => form === 'short') ? 'short' : 'ibid';
}
