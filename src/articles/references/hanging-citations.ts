/** Citations that hang on another one without a semicolon between them. */
import type { Span } from '../../kernel/span.ts';
import { ENOUGH } from './citation-evidence.ts';
import { SIGNAL } from './cues.ts';
import { evidence, type NoteText } from './note-text.ts';

/** `…, 22, discussed in Crawford (n 1) 30`: a second citation that hangs on the first. */
const HANGING =
  /(?<=[\d)])(?:,\s|\s\(?)(?=(?:discussed|cited|quoted|reprinted|critici[sz]ed) (?:in|by)\s\p{Lu}|(?:quoting|citing)\s\p{Lu}|(?:see also|siehe auch|voir aussi|zob\. też|ayrıca bkz\.)\s|with\s\p{Lu}[\p{L}’'-]+(?:,|\s\p{Lu}))/gu;

export function atHangingSignals(note: NoteText, part: Span): Span[] {
  const words = note.text.slice(part.start, part.end);
  const parts: Span[] = [];
  let from = part.start;
  for (const match of words.matchAll(HANGING)) {
    const at = part.start + match.index;
    const after = at + match[0].length;
    const isWith = note.text.startsWith('with ', after);
    const rest = { start: isWith ? after + 5 : after, end: part.end };
    if (note.closed.some(({ start, end }) => at > start && at < end)) continue;
    if (evidence(note, { start: from, end: at }) < ENOUGH) continue;
    const head = SIGNAL.exec(note.text.slice(rest.start, rest.start + 60))?.[0].length ?? 0;
    if (evidence(note, { start: rest.start + head, end: rest.end }) < ENOUGH) continue;
    parts.push({ start: from, end: at });
    from = rest.start;
  }
  return [...parts, { start: from, end: part.end }];
}
