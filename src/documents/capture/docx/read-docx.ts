import { markEntries } from '../bibliography-entries.ts';
import {
  addMade,
  appendDraft,
  type BlockHead,
  type Draft,
  emptyDraft,
  finishDraft,
} from '../draft.ts';
import type { Block } from '../model.ts';
import type { FormatReading } from '../reading.ts';
import { readNumbering } from './note-numbers.ts';
import { type OpenParagraph, readInto } from './read-runs.ts';
import { unpackWord } from './unpack.ts';
import { type NoteKind, textOf, type WordReader } from './word-reader.ts';
import { lineageOf, lookOf, readLook, readStyles } from './word-styles.ts';
import { childOf, findNode, parseXml, type XmlNode } from './xml.ts';

/** Reads a Word file: text, notes, look. Insertions are kept, deletions and comments named as dropped. */
export function readDocx(bytes: Uint8Array, fileName: string): FormatReading {
  const parts = unpackWord(bytes, fileName);
  const part = (name: string): XmlNode | undefined => {
    const found = parts.get(name);
    return found === undefined ? undefined : parseXml(found, fileName, name);
  };
  const document = childOf(part('word/document.xml'), 'document');
  const body = childOf(document, 'body') ?? {
    name: 'body',
    attributes: {},
    children: [],
    text: '',
  };
  const settings = part('word/settings.xml');
  const reader: WordReader = {
    styles: readStyles(part('word/styles.xml')),
    links: readLinks(part('word/_rels/document.xml.rels')),
    numbering: {
      footnote: readNumbering(body, settings, 'footnote'),
      endnote: readNumbering(body, settings, 'endnote'),
    },
    counts: { footnote: 0, endnote: 0 },
    references: [],
    dropped: [],
    part: undefined,
    paragraph: 0,
    fields: [],
    blocks: [],
  };
  readBody(reader, body);
  const references = [...reader.references];
  const notes = [
    ...readNotes(
      reader,
      references,
      'footnote',
      part('word/footnotes.xml'),
      part('word/_rels/footnotes.xml.rels'),
    ),
    ...readNotes(
      reader,
      references,
      'endnote',
      part('word/endnotes.xml'),
      part('word/_rels/endnotes.xml.rels'),
    ),
  ];
  const comments = childOf(part('word/comments.xml'), 'comments')?.children ?? [];
  for (const comment of comments) {
    reader.dropped.push({ what: 'comment', text: textOf(comment).slice(0, 500), count: 1 });
  }
  return {
    blocks: [...markEntries(reader.blocks), ...notes],
    dropped: reader.dropped,
    repairs: [],
    warnings: [],
    metadata: readProperties(part('docProps/core.xml'), reader.styles.language),
  };
}

function readLinks(root: XmlNode | undefined): Map<string, string> {
  const links = new Map<string, string>();
  for (const node of childOf(root, 'Relationships')?.children ?? []) {
    if (node.attributes.Type?.endsWith('/hyperlink')) {
      links.set(node.attributes.Id ?? '', node.attributes.Target ?? '');
    }
  }
  return links;
}

function readProperties(root: XmlNode | undefined, language: string | undefined) {
  const value = (name: string): string | undefined => {
    const text = root === undefined ? undefined : findNode(root, name)?.text.trim();
    return text === '' ? undefined : text;
  };
  const title = value('title');
  const spoken = value('language') ?? language;
  return {
    authors: (value('creator') ?? '').split(/\s*;\s*/).filter((name) => name !== ''),
    ...(title === undefined ? {} : { title }),
    ...(spoken === undefined ? {} : { language: spoken }),
  };
}

function readBody(reader: WordReader, node: XmlNode): void {
  for (const child of node.children) {
    if (child.name === 'p') readParagraph(reader, child);
    else if (child.name === 'tbl') readTable(reader, child);
    else if (child.name === 'AlternateContent') {
      readBody(reader, childOf(child, 'Choice') ?? childOf(child, 'Fallback') ?? child);
    } else if (!/^(?:sectPr|del|moveFrom|sdtPr|tblPr|tblGrid)$/.test(child.name)) {
      readBody(reader, child);
    }
  }
}

function openParagraph(
  reader: WordReader,
  node: XmlNode,
): { open: OpenParagraph; head: BlockHead; toc: boolean } {
  reader.paragraph += 1;
  const properties = childOf(node, 'pPr');
  const styleId = childOf(properties, 'pStyle')?.attributes.val;
  const lineage = lineageOf(reader.styles, styleId);
  const open: OpenParagraph = { draft: emptyDraft(), shown: 0, boxes: [], customMark: undefined };
  const look = { ...lookOf(reader.styles, styleId), ...readLook(undefined) };
  const head = headOf(
    properties,
    lineage.map((style) => style.name),
    lineage.find((style) => style.outline !== undefined)?.outline,
  );
  if (head.kind === 'heading') delete look.bold;
  readInto(reader, open, node, { look, href: undefined });
  return { open, head, toc: lineage.some((style) => /^toc (?:\d|heading)/i.test(style.name)) };
}

function headOf(
  properties: XmlNode | undefined,
  names: string[],
  styleOutline: number | undefined,
): BlockHead {
  const own = childOf(properties, 'outlineLvl')?.attributes.val;
  const outline = own === undefined ? styleOutline : Number(own);
  const is = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (is(/^title$/i)) return { kind: 'heading', level: 1 };
  const named = names
    .map((name) => /^heading (\d)/i.exec(name)?.[1])
    .find((level) => level !== undefined);
  const level =
    named !== undefined
      ? Number(named)
      : outline !== undefined && outline < 9
        ? outline + 1
        : undefined;
  if (level !== undefined) return { kind: 'heading', level: Math.min(Math.max(level, 1), 6) };
  if (is(/quot(?:e|ation)|block text/i)) return { kind: 'quote' };
  if (is(/^caption$/i)) return { kind: 'caption' };
  if (is(/^bibliograph/i)) return { kind: 'item' };
  return { kind: childOf(properties, 'numPr') === undefined ? 'paragraph' : 'item' };
}

function readParagraph(reader: WordReader, node: XmlNode): void {
  const { open, head, toc } = openParagraph(reader, node);
  const block = finishDraft(open.draft, head);
  if (block !== undefined && toc)
    reader.dropped.push({ what: 'other', text: block.text, count: 1 });
  else if (block !== undefined) reader.blocks.push(block);
  for (const box of open.boxes) readBody(reader, box);
}

/** A table of one column is a frame round text; of any other, each row is a block. */
function readTable(reader: WordReader, table: XmlNode): void {
  const rows = table.children.filter((child) => child.name === 'tr');
  const cellsOf = (row: XmlNode): XmlNode[] => row.children.filter((child) => child.name === 'tc');
  if (rows.every((row) => cellsOf(row).length <= 1)) {
    for (const row of rows) for (const cell of cellsOf(row)) readBody(reader, cell);
    return;
  }
  for (const row of rows) {
    const whole = emptyDraft();
    for (const cell of cellsOf(row)) {
      if (whole.strand.text !== '') addMade(whole, ' | ');
      for (const paragraph of cell.children.filter((child) => child.name === 'p')) {
        appendDraft(whole, openParagraph(reader, paragraph).open.draft);
      }
      for (const inner of cell.children.filter((child) => child.name === 'tbl'))
        readTable(reader, inner);
    }
    const block = finishDraft(whole, { kind: 'table' });
    if (block !== undefined) reader.blocks.push(block);
  }
}

function readNotes(
  reader: WordReader,
  references: WordReader['references'],
  kind: NoteKind,
  root: XmlNode | undefined,
  links: XmlNode | undefined,
): Block[] {
  const nodes = new Map<string, XmlNode>();
  for (const node of childOf(root, `${kind}s`)?.children ?? []) {
    const separator = /eparator|Notice/.test(node.attributes.type ?? '');
    if (node.name === kind && !separator) nodes.set(node.attributes.id ?? '', node);
  }
  reader.part = `${kind}s`;
  reader.links = readLinks(links);
  reader.paragraph = 0;
  const drafts = new Map<string, Draft>();
  for (const [id, node] of nodes) drafts.set(id, readNote(reader, node));
  const blocks: Block[] = [];
  const done = new Set<string>();
  for (const { kind: referred, id, label } of references) {
    const draft = drafts.get(id);
    if (referred !== kind || draft === undefined || done.has(id)) continue;
    done.add(id);
    const head: BlockHead = { kind: 'note', label, noteKind: kind };
    const empty: Block = { ...head, text: '', pieces: [], styles: [], markers: [] };
    blocks.push(finishDraft(draft, head) ?? empty);
  }
  for (const [id, draft] of drafts) {
    const text = draft.strand.text.trim();
    if (!done.has(id) && text !== '')
      reader.dropped.push({ what: 'hidden', text: text.slice(0, 500), count: 1 });
  }
  return blocks;
}

function readNote(reader: WordReader, node: XmlNode): Draft {
  const before = reader.blocks;
  const whole = emptyDraft();
  for (const child of node.children) {
    if (child.name === 'p') {
      appendDraft(whole, openParagraph(reader, child).open.draft);
      continue;
    }
    reader.blocks = [];
    readBody(reader, { ...node, children: [child] });
    for (const block of reader.blocks)
      addMade(whole, `${whole.strand.text === '' ? '' : ' '}${block.text}`);
  }
  reader.blocks = before;
  return whole;
}
