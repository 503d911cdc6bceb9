import type { Nodes } from 'mdast';
import { alignRuns } from '../aligned.ts';
import { addMade, addText, type Draft } from '../draft.ts';
import type { Block, Dropped, FilePlace } from '../model.ts';
import { type InlineNote, NOTE_STAND_IN } from './inline-notes.ts';

/** The state of one reading of a Markdown file. */
export interface Reader {
  source: string;
  /** The source with inline notes replaced by stand-ins. */
  hidden: string;
  placeOf: (offset: number) => FilePlace;
  blocks: Block[];
  notes: { key: string; block: Block }[];
  inline: Map<number, InlineNote>;
  /** Number by key, in order of first reference, as Pandoc prints them. */
  order: Map<string, number>;
  dropped: Dropped[];
}

/** Adds the words of a node to a block, with styles and marks. `base` is where its source begins. */
export function readInline(reader: Reader, draft: Draft, node: Nodes, base: number): void {
  const start = draft.strand.text.length;
  const children = (): void => {
    if ('children' in node)
      for (const child of node.children) readInline(reader, draft, child, base);
  };
  const styled = (style: 'italic' | 'bold' | 'link', href?: string): void => {
    children();
    const span = { start, end: draft.strand.text.length, style };
    if (span.end > start) draft.styles.push(href === undefined ? span : { ...span, href });
  };
  switch (node.type) {
    case 'emphasis':
      styled('italic');
      return;
    case 'strong':
      styled('bold');
      return;
    case 'link':
      styled('link', node.url);
      return;
    case 'break':
      addMade(draft, ' ');
      return;
    case 'image':
      reader.dropped.push({ what: 'image', text: node.alt ?? node.url, count: 1 });
      return;
    case 'footnoteReference':
      addReference(reader, draft, node.label ?? node.identifier, node, base);
      return;
    case 'html':
      addHtml(reader, draft, node.value, node, base);
      return;
    case 'text':
    case 'inlineCode':
    case 'code':
      addValue(reader, draft, node.value, node, base);
      return;
    default:
      children();
      return;
  }
}

function addReference(reader: Reader, draft: Draft, key: string, node: Nodes, base: number): void {
  const from = (node.position?.start.offset ?? 0) + base;
  const to = (node.position?.end.offset ?? 0) + base;
  mark(reader, draft, key, from, to - from);
}

function mark(reader: Reader, draft: Draft, key: string, from: number, length: number): void {
  if (!reader.order.has(key)) reader.order.set(key, reader.order.size + 1);
  const at = draft.strand.text.length;
  draft.markers.push({ at, label: key, basis: 'explicit', place: reader.placeOf(from), length });
}

/** Comments and tags of formatting are left out and named as dropped; other HTML stays as text. */
function addHtml(reader: Reader, draft: Draft, value: string, node: Nodes, base: number): void {
  const from = (node.position?.start.offset ?? 0) + base;
  if (/^<br\s*\/?>$/i.test(value)) {
    addMade(draft, ' ');
    return;
  }
  const comment = value.startsWith('<!--');
  if (comment || /^<\/?(?:sup|sub|i|em|b|strong|span|u|small|div|p|center)\b[^>]*>$/i.test(value)) {
    const what = comment ? 'comment' : 'markup';
    reader.dropped.push({ what, text: value.slice(0, 200), at: reader.placeOf(from), count: 1 });
    return;
  }
  addValue(reader, draft, value, node, base);
}

/** A stretch of stand-ins, over a line's end if need be. */
const STAND_INS = /\ue0f0(?:[\s\ue0f0]*\ue0f0)?/g;

function addValue(reader: Reader, draft: Draft, value: string, node: Nodes, base: number): void {
  const from = (node.position?.start.offset ?? 0) + base;
  const to = (node.position?.end.offset ?? 0) + base;
  const runs = alignRuns(base === 0 ? reader.hidden : reader.source, from, to, value);
  const offsetOf = (index: number): number | undefined => {
    const run = runs.find(({ start, end }) => start <= index && index < end);
    return run === undefined ? undefined : run.offset + index - run.start;
  };
  const add = (start: number, end: number): void => {
    const part = runs
      .filter((run) => run.end > start && run.start < end)
      .map((run) => ({
        start: Math.max(run.start, start) - start,
        end: Math.min(run.end, end) - start,
      }));
    const place = (index: number): FilePlace | undefined => {
      const offset = offsetOf(start + index);
      return offset === undefined ? undefined : reader.placeOf(offset);
    };
    addText(draft, value.slice(start, end), place, part);
  };
  let done = 0;
  if (value.includes(NOTE_STAND_IN)) {
    for (const match of value.matchAll(STAND_INS)) {
      add(done, match.index);
      done = match.index + match[0].length;
      let note = reader.inline.get(offsetOf(match.index) ?? -1);
      while (note !== undefined) {
        mark(reader, draft, `^${note.at}`, note.at, note.end + 1 - note.at);
        note = reader.inline.get(note.end + 1);
      }
    }
  }
  add(done, value.length);
}
