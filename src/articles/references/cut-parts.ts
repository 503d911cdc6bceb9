/** A note cut at semicolons, and at full stops after which another citation begins. */
import type { Span } from '../../kernel/span.ts';
import { beginsCitation, CLOSES, endsInAuthorAndYear } from './citation-begins.ts';
import { ENOUGH } from './citation-evidence.ts';
import { readNames } from './fields/names.ts';
import { endsSentence } from './fields/segments.ts';
import { evidence, type NoteText, openOffsets, trimmed } from './note-text.ts';

/** Cuts at `; ` outside everything closed. A part that is only names belongs to the next: `A; B: Title`. */
export function atSemicolons(note: NoteText): Span[] {
  const cuts = [...openOffsets(note, note.span)].filter(
    (at) =>
      note.text.charAt(at) === ';' &&
      /^(?:\s|$|(?:but\s)?see\s|cf\.)/u.test(note.text.slice(at + 1, at + 9)),
  );
  const parts: Span[] = [];
  let from = note.span.start;
  for (const cut of [...cuts, note.span.end]) {
    const part = trimmed(note.text, { start: from, end: cut });
    if (cut < note.span.end && isOnlyNames(note.text.slice(part.start, part.end))) continue;
    if (part.end > part.start) parts.push(part);
    from = cut + 1;
  }
  return parts;
}

function isOnlyNames(words: string): boolean {
  const list = readNames(words, 0, { familyFirst: true, fullNames: false, limit: words.length });
  return list !== undefined && list.end >= words.length - 1;
}

/** Full stops after which a new citation begins; a year followed by an issue is none. */
export function atFullStops(note: NoteText, part: Span): Span[] {
  const { text } = note;
  const parts: Span[] = [];
  let from = part.start;
  for (const at of openOffsets(note, part)) {
    if (text.charAt(at) === ';' || !endsSentence(text, at)) continue;
    const rest = { start: at + 1, end: part.end };
    if (!/^\s{1,3}[\p{Lu}“"«„*\p{Ll}]/u.test(text.slice(at + 1, at + 5))) continue;
    const before = { start: from, end: at };
    if (!CLOSES.test(text.slice(Math.max(from, at - 8), at)) || evidence(note, before) < ENOUGH)
      continue;
    if (endsInAuthorAndYear(text.slice(from, at))) continue;
    if (!beginsCitation(note, trimmed(text, rest))) continue;
    parts.push(trimmed(text, { start: from, end: at + 1 }));
    from = at + 1;
  }
  parts.push(trimmed(text, { start: from, end: part.end }));
  return parts.filter(({ start, end }) => end > start);
}
