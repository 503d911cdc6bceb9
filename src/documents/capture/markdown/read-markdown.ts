import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { markEntries } from '../bibliography-entries.ts';
import {
  addMade,
  addText,
  appendDraft,
  type BlockHead,
  type Draft,
  emptyDraft,
  finishDraft,
} from '../draft.ts';
import { indexLines } from '../line-index.ts';
import type { Block } from '../model.ts';
import type { FormatReading } from '../reading.ts';
import { boundMarkdown } from './bound-markdown.ts';
import { type FrontMatter, type FrontValue, readFrontMatter } from './front-matter.ts';
import { findInlineNotes, hideInlineNotes } from './inline-notes.ts';
import { type Reader, readInline } from './read-inline.ts';

const TABLE = /^\|?.*\|.*\n\s*\|?[\s:|-]*-[\s:|-]*$/m;

const parse = (source: string): Root =>
  fromMarkdown(source, {
    extensions: [gfmFootnote()],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  });

/** Reads Pandoc Markdown: notes, citations, metadata. HTML in it is text, never run. */
export function readMarkdown(source: string): FormatReading {
  boundMarkdown(source);
  const front = readFrontMatter(source);
  const body = front === undefined ? source : blankOut(source, front.end);
  const inline = findInlineNotes(body);
  const reader: Reader = {
    source,
    hidden: hideInlineNotes(body, inline),
    placeOf: indexLines(source),
    blocks: [],
    notes: [],
    inline: new Map(inline.map((note) => [note.at, note])),
    order: new Map(),
    dropped: [],
  };
  if (front !== undefined) addFront(reader, front);
  readBlocks(reader, parse(reader.hidden), 0, undefined);
  for (const note of inline) {
    const draft = emptyDraft();
    readInline(reader, draft, parse(source.slice(note.start, note.end)), note.start);
    addNote(reader, `^${note.at}`, [draft]);
  }
  const values = front?.values;
  const plain = (key: string) => values?.get(key)?.[0]?.text;
  const title = plain('title');
  const language = plain('lang') ?? plain('language');
  const published = plain('date');
  return {
    blocks: [...markEntries(reader.blocks), ...numberNotes(reader)],
    dropped: reader.dropped,
    repairs: [],
    warnings: [],
    metadata: {
      authors: (values?.get('author') ?? values?.get('authors') ?? []).map((value) => value.text),
      ...(title === undefined ? {} : { title }),
      ...(language === undefined ? {} : { language }),
      ...(published === undefined ? {} : { published }),
    },
  };
}

const blankOut = (source: string, end: number): string =>
  source.slice(0, end).replace(/[^\r\n]/g, ' ') + source.slice(end);

/** Notes get the number they would be printed with; keys that are all numbers stay as they are. */
function numberNotes(reader: Reader): Block[] {
  const keys = [...reader.order.keys()];
  const numeric = [...keys, ...reader.notes.map((note) => note.key)].every((key) =>
    /^\d+$/.test(key),
  );
  const labelOf = (key: string): string =>
    numeric ? key : String(reader.order.get(key) ?? key.replace(/^\^.*/, '?'));
  for (const block of [...reader.blocks, ...reader.notes.map((note) => note.block)]) {
    for (const marker of block.markers) marker.label = labelOf(marker.label);
  }
  const place = (key: string): number => reader.order.get(key) ?? Number.POSITIVE_INFINITY;
  return reader.notes
    .sort((a, b) => (place(a.key) === place(b.key) ? 0 : place(a.key) - place(b.key)))
    .map(({ key, block }) => ({ ...block, label: labelOf(key) }));
}

function addFront(reader: Reader, front: FrontMatter): void {
  const add = (
    values: FrontValue[] | undefined,
    head: BlockHead,
    before = '',
    between = ' ',
  ): void => {
    if (values === undefined || values.length === 0) return;
    const draft = emptyDraft();
    if (before !== '') addMade(draft, before);
    values.forEach((value, index) => {
      if (index > 0) addMade(draft, between);
      const run = { start: 0, end: value.text.length };
      addText(draft, value.text, (at) => reader.placeOf(value.offset + at), [run]);
    });
    push(reader.blocks, draft, head);
  };
  add(front.values.get('title'), { kind: 'heading', level: 1 });
  for (const author of front.values.get('author') ?? front.values.get('authors') ?? []) {
    add([author], { kind: 'paragraph' });
  }
  const abstract = front.values.get('abstract');
  if (abstract !== undefined && abstract.length > 0) {
    const heading = emptyDraft();
    addMade(heading, 'Abstract');
    push(reader.blocks, heading, { kind: 'heading', level: 2 });
    add(abstract, { kind: 'paragraph' });
  }
  add(front.values.get('keywords'), { kind: 'paragraph' }, 'Keywords: ', ', ');
}

function push(blocks: Block[], draft: Draft, head: BlockHead): void {
  const block = finishDraft(draft, head);
  if (block !== undefined) blocks.push(block);
}

function addNote(reader: Reader, key: string, drafts: readonly Draft[]): void {
  const [first, ...rest] = drafts;
  const draft = first ?? emptyDraft();
  for (const next of rest) appendDraft(draft, next);
  const block = finishDraft(draft, { kind: 'note', label: key, noteKind: 'footnote' });
  const empty: Block = {
    kind: 'note',
    label: key,
    noteKind: 'footnote',
    text: '',
    pieces: [],
    styles: [],
    markers: [],
  };
  reader.notes.push({ key, block: block ?? empty });
}

type Container = 'quote' | 'item' | undefined;

function readBlocks(reader: Reader, node: Nodes, base: number, container: Container): void {
  const leaf = (head: BlockHead): void => {
    const draft = emptyDraft();
    readInline(reader, draft, node, base);
    push(reader.blocks, draft, head);
  };
  switch (node.type) {
    case 'heading':
      leaf({ kind: 'heading', level: node.depth });
      return;
    case 'paragraph':
      leaf({ kind: kindOfParagraph(reader, node, base, container) });
      return;
    case 'code':
      leaf({ kind: container ?? 'paragraph' });
      return;
    case 'html':
      leaf({ kind: container ?? 'paragraph' });
      return;
    case 'blockquote':
      for (const child of node.children) readBlocks(reader, child, base, 'quote');
      return;
    case 'list':
      for (const child of node.children) readBlocks(reader, child, base, 'item');
      return;
    case 'listItem':
    case 'root':
      for (const child of node.children) readBlocks(reader, child, base, container);
      return;
    case 'footnoteDefinition': {
      const drafts: Draft[] = [];
      for (const child of node.children) collectDrafts(reader, child, base, drafts);
      addNote(reader, node.label ?? node.identifier, drafts);
      return;
    }
    default:
      return;
  }
}

function kindOfParagraph(reader: Reader, node: Nodes, base: number, container: Container) {
  const from = (node.position?.start.offset ?? 0) + base;
  const to = (node.position?.end.offset ?? 0) + base;
  if (TABLE.test(reader.source.slice(from, Math.min(to, from + 2000)))) return 'table';
  return container ?? 'paragraph';
}

function collectDrafts(reader: Reader, node: Nodes, base: number, drafts: Draft[]): void {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') {
    for (const child of node.children) collectDrafts(reader, child, base, drafts);
    return;
  }
  const draft = emptyDraft();
  readInline(reader, draft, node, base);
  drafts.push(draft);
}
