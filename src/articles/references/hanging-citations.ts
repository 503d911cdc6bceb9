/** Citations that hang on another one without a semicolon between them. */
import type { Span } from '../../kernel/span.ts';
import { beginsCitation, CLOSES } from './citation-begins.ts';
import { ENOUGH } from './citation-evidence.ts';
import { SIGNAL } from './cues.ts';
import { beginsLaw, LAW_BEGINS } from './law/read-law.ts';
import { evidence, type NoteText } from './note-text.ts';

/** `…, 22, discussed in Crawford (n 1) 30`: a second citation that hangs on the first. */
const HANGING =
  /(?<=[\d)])(?:,\s|\s\(?)(?=(?:discussed|cited|quoted|reprinted|critici[sz]ed) (?:in|by)\s\p{Lu}|(?:quoting|citing)\s\p{Lu}|(?:see also|siehe auch|voir aussi|zob\. też|ayrıca bkz\.)\s|with\s\p{Lu}[\p{L}’'-]+(?:,|\s\p{Lu}))/gu;

/** `… 12 f. sowie Müller, …`, `… 2010, S. 3 und dazu auch Müller, …`: two citations joined by a word. */
const JOINED =
  /(?<=[\d)\]”"»]|\d\s?ff?\.?|N\.|\.),?\s(?:sowie|und|ebenso|and|as well as|et|oraz|e)(?:\s(?:dazu|hierzu|auch|etwa|bereits|schon|zuletzt|insb\.|insbesondere|näher|ausführlich|nunmehr|in)){0,2}:?\s(?=[\p{Lu}§“„]|[Aa]rt\.|de\s|von\s|v\.\s)/gu;

function atJoints(note: NoteText, part: Span): Span[] {
  const parts: Span[] = [];
  let from = part.start;
  for (const match of note.text.slice(part.start, part.end).matchAll(JOINED)) {
    const at = part.start + match.index;
    const rest = { start: at + match[0].length, end: part.end };
    if (note.closed.some(({ start, end }) => at > start && at < end)) continue;
    if (!CLOSES.test(note.text.slice(Math.max(from, at - 8), at).replace(/\.$/u, ''))) continue;
    if (evidence(note, { start: from, end: at }) < ENOUGH || !beginsCitation(note, rest)) continue;
    parts.push({ start: from, end: at });
    from = rest.start;
  }
  return [...parts, { start: from, end: part.end }];
}

/** A decision or an act begins in the midst: `…, RL 96/71/EG, RL (EU) 2018/957`, `: ECtHR 9.4.2024, …`. */
function atLaw(note: NoteText, part: Span): Span[] {
  const words = note.text.slice(part.start, part.end);
  const parts: Span[] = [];
  let from = part.start;
  for (const match of words.matchAll(LAW_BEGINS)) {
    const at = part.start + match.index;
    const start = at + match[0].length;
    if (note.closed.some((mark) => at > mark.start && at < mark.end)) continue;
    if (!beginsLaw(note.text.slice(start, Math.min(part.end, start + 200)))) continue;
    if (at > from) parts.push({ start: from, end: /[:.]/u.test(match[0].charAt(0)) ? at + 1 : at });
    from = start;
  }
  return [...parts, { start: from, end: part.end }];
}

export const atHanging = (note: NoteText, part: Span): Span[] =>
  atHangingSignals(note, part)
    .flatMap((piece) => atLaw(note, piece))
    .flatMap((piece) => atJoints(note, piece));

function atHangingSignals(note: NoteText, part: Span): Span[] {
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
