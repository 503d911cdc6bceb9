/** Captures for tests, written the way a person would mark up a page: `[^1]` calls a note. */
import type { Block, Capture, Marker } from '../../documents/capture/model.ts';

export type Line =
  | string
  | { heading: string; level?: number }
  | { note: string; text: string }
  | { quote: string }
  | { item: string };

const MARK = /\[\^([^\]]+)\]/gu;

function withoutMarks(marked: string): { text: string; markers: Marker[] } {
  const markers: Marker[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    markers.push({ at: text.length, label: match[1] ?? '', basis: 'explicit' });
  }
  return { text: text + marked.slice(from), markers };
}

const kindOf = (line: Line): Pick<Block, 'kind' | 'label' | 'level' | 'noteKind'> => {
  if (typeof line === 'string') return { kind: 'paragraph' };
  if ('heading' in line) {
    return { kind: 'heading', ...(line.level === undefined ? {} : { level: line.level }) };
  }
  if ('note' in line) return { kind: 'note', label: line.note, noteKind: 'footnote' };
  return { kind: 'quote' in line ? 'quote' : 'item' };
};

const wordsOf = (line: Line): string => {
  if (typeof line === 'string') return line;
  if ('heading' in line) return line.heading;
  if ('note' in line) return line.text;
  return 'quote' in line ? line.quote : line.item;
};

/** One block a line; line numbers count the blocks. */
export function makeCapture(lines: readonly Line[], over: Partial<Capture> = {}): Capture {
  let offset = 0;
  const blocks = lines.map((line, index): Block => {
    const { text, markers } = withoutMarks(wordsOf(line));
    const at = { offset, line: index + 1, column: 1 };
    offset += text.length + 1;
    const pieces = text === '' ? [] : [{ start: 0, end: text.length, at }];
    return { ...kindOf(line), text, pieces, styles: [], markers };
  });
  return {
    format: 'text',
    fileName: 'article.txt',
    sha256: 'a'.repeat(64),
    metadata: { authors: [] },
    blocks,
    dropped: [],
    repairs: [],
    warnings: [],
    ...over,
  };
}
