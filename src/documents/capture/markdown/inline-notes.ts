/** A Pandoc note written in the running text, `^[like this]`; offsets of its words. */
export interface InlineNote {
  /** Offset of `^`. */
  at: number;
  start: number;
  end: number;
}

const LONGEST_NOTE = 10_000;
/** A text full of brackets that never close is no text with notes. */
const MOST_FAILURES = 500;
/** A letter that stands for an inline note while the text around it is parsed. */
export const NOTE_STAND_IN = '\ue0f0';

/** Finds `^[…]` with balanced brackets, outside code. */
export function findInlineNotes(source: string): InlineNote[] {
  const notes: InlineNote[] = [];
  let from = source.indexOf('^[');
  let failures = 0;
  while (from >= 0 && failures < MOST_FAILURES) {
    const end = source.charAt(from - 1) === '\\' ? undefined : closingBracket(source, from + 2);
    if (end === undefined) {
      failures += 1;
      from = source.indexOf('^[', from + 2);
    } else {
      notes.push({ at: from, start: from + 2, end });
      from = source.indexOf('^[', end + 1);
    }
  }
  return notes;
}

function closingBracket(source: string, from: number): number | undefined {
  let depth = 1;
  const limit = Math.min(source.length, from + LONGEST_NOTE);
  for (let at = from; at < limit; at += 1) {
    const letter = source.charAt(at);
    if (letter === '\\') at += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']') depth -= 1;
    else if (letter === '\n' && /^\n[ \t\r]*\n/.test(source.slice(at, at + 80))) return undefined;
    if (depth === 0) return at;
  }
  return undefined;
}

/** The source with each inline note replaced by stand-ins, of the same length, so that offsets hold. */
export function hideInlineNotes(source: string, notes: readonly InlineNote[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const note of notes) {
    parts.push(source.slice(done, note.at));
    parts.push(source.slice(note.at, note.end + 1).replace(/[^\r\n]/g, NOTE_STAND_IN));
    done = note.end + 1;
  }
  parts.push(source.slice(done));
  return parts.join('');
}
