import { addMade, addText, type Draft } from '../draft.ts';
import type { StyledSpan } from '../model.ts';
import { printNumber } from './note-numbers.ts';
import { type NoteKind, placeOf, type RunContext, textOf, type WordReader } from './word-reader.ts';
import { lookOf, readLook } from './word-styles.ts';
import { childOf, type XmlNode } from './xml.ts';

/** A paragraph while its runs are read. */
export interface OpenParagraph {
  draft: Draft;
  /** Letters shown so far: the column of the next one. */
  shown: number;
  boxes: XmlNode[];
  /** A note reference whose own mark is typed after it. */
  customMark: { kind: NoteKind; id: string } | undefined;
}

const SKIPPED = new Set([
  'pPr',
  'rPr',
  'sectPr',
  'tblPr',
  'instrText',
  'footnoteRef',
  'endnoteRef',
  'annotationRef',
  'commentReference',
  'commentRangeStart',
  'commentRangeEnd',
  'bookmarkStart',
  'bookmarkEnd',
  'proofErr',
  'softHyphen',
  'lastRenderedPageBreak',
  'separator',
  'continuationSeparator',
  'delInstrText',
]);

export function readInto(
  reader: WordReader,
  open: OpenParagraph,
  node: XmlNode,
  run: RunContext,
): void {
  for (const child of node.children) readNode(reader, open, child, run);
}

function readNode(reader: WordReader, open: OpenParagraph, node: XmlNode, run: RunContext): void {
  switch (node.name) {
    case 'r':
      readRun(reader, open, node, run);
      return;
    case 'hyperlink':
      readInto(reader, open, node, {
        ...run,
        href: reader.links.get(node.attributes.id ?? '') ?? run.href,
      });
      return;
    case 'fldSimple':
      readInto(reader, open, node, {
        ...run,
        href: linkOf(node.attributes.instr ?? '') ?? run.href,
      });
      return;
    case 'del':
    case 'moveFrom':
      drop(reader, open, 'deleted', textOf(node));
      return;
    case 'AlternateContent':
      readInto(reader, open, childOf(node, 'Choice') ?? childOf(node, 'Fallback') ?? node, run);
      return;
    case 'txbxContent':
      open.boxes.push(node);
      return;
    default:
      if (!SKIPPED.has(node.name)) readInto(reader, open, node, run);
  }
}

function drop(
  reader: WordReader,
  open: OpenParagraph,
  what: 'deleted' | 'hidden' | 'image',
  text: string,
): void {
  if (text === '') return;
  reader.dropped.push({
    what,
    text: text.slice(0, 500),
    at: placeOf(reader, open.shown + 1),
    count: 1,
  });
}

function readRun(reader: WordReader, open: OpenParagraph, node: XmlNode, run: RunContext): void {
  const properties = childOf(node, 'rPr');
  const style = childOf(properties, 'rStyle')?.attributes.val;
  const look = { ...run.look, ...lookOf(reader.styles, style), ...readLook(properties) };
  if (look.hidden === true) {
    drop(reader, open, 'hidden', textOf(node));
    return;
  }
  const field = reader.fields.findLast((each) => each.shows);
  const href = (field === undefined ? undefined : linkOf(field.instruction)) ?? run.href;
  for (const child of node.children) readPart(reader, open, child, { look, href });
}

const linkOf = (instruction: string): string | undefined =>
  /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1];

function readPart(reader: WordReader, open: OpenParagraph, node: XmlNode, run: RunContext): void {
  switch (node.name) {
    case 'fldChar':
      moveField(reader, node.attributes.fldCharType);
      return;
    case 'instrText': {
      const field = reader.fields.at(-1);
      if (field !== undefined) field.instruction += node.text;
      return;
    }
    case 't':
      showText(reader, open, node.text, run);
      return;
    case 'tab':
    case 'br':
    case 'cr':
      showText(reader, open, ' ', run);
      return;
    case 'noBreakHyphen':
      showText(reader, open, '-', run);
      return;
    case 'sym':
      showText(reader, open, symbol(node.attributes.char ?? ''), run);
      return;
    case 'footnoteReference':
    case 'endnoteReference':
      refer(reader, open, node);
      return;
    case 'drawing':
    case 'pict':
    case 'object':
      readDrawing(reader, open, node, run);
      return;
    default:
      readNode(reader, open, node, run);
  }
}

function moveField(reader: WordReader, type: string | undefined): void {
  if (type === 'begin') reader.fields.push({ instruction: '', shows: false });
  const field = reader.fields.at(-1);
  if (type === 'separate' && field !== undefined) field.shows = true;
  if (type === 'end') reader.fields.pop();
}

/** Letters of symbol fonts stand in a private area; the common ones have a plain equal. */
function symbol(code: string): string {
  const number = Number.parseInt(code, 16);
  if (Number.isNaN(number)) return '';
  const known: Record<number, string> = {
    61623: '•',
    61607: '§',
    61485: '–',
    61614: '→',
    61664: '→',
  };
  if (known[number] !== undefined) return known[number];
  return String.fromCodePoint(number >= 0xf020 && number <= 0xf0ff ? number - 0xf000 : number);
}

function showText(reader: WordReader, open: OpenParagraph, text: string, run: RunContext): void {
  const hidden = reader.fields.some((field) => !field.shows);
  if (hidden || text === '') return;
  if (open.customMark !== undefined) {
    const { kind, id } = open.customMark;
    open.customMark = undefined;
    pushMark(reader, open, { kind, id, label: text.trim() }, text.length);
    open.shown += text.length;
    return;
  }
  const { draft } = open;
  const start = draft.strand.text.length;
  const column = open.shown + 1;
  addText(draft, text, (index) => placeOf(reader, column + index), [
    { start: 0, end: text.length },
  ]);
  open.shown += text.length;
  const end = draft.strand.text.length;
  const style = (name: StyledSpan['style'], on: boolean | undefined): void => {
    if (on === true && end > start) extendStyle(draft.styles, { start, end, style: name });
  };
  style('italic', run.look.italic);
  style('bold', run.look.bold);
  style('small-caps', run.look.smallCaps);
  style('superscript', run.look.raised);
  if (run.href !== undefined && end > start) {
    extendStyle(draft.styles, { start, end, style: 'link', href: run.href });
  }
}

/** Word cuts a title into many runs; neighbours of one style are one span. */
function extendStyle(styles: StyledSpan[], span: StyledSpan): void {
  const last = styles.findLast((each) => each.style === span.style);
  if (last !== undefined && last.end === span.start && last.href === span.href) last.end = span.end;
  else styles.push(span);
}

function refer(reader: WordReader, open: OpenParagraph, node: XmlNode): void {
  const kind = node.name === 'footnoteReference' ? 'footnote' : 'endnote';
  const id = node.attributes.id ?? '';
  if (/^(?:1|true|on)$/.test(node.attributes.customMarkFollows ?? '')) {
    open.customMark = { kind, id };
    return;
  }
  const { format, start } = reader.numbering[kind];
  const label = printNumber(start + reader.counts[kind], format);
  reader.counts[kind] += 1;
  pushMark(reader, open, { kind, id, label }, 0);
}

function pushMark(
  reader: WordReader,
  open: OpenParagraph,
  reference: { kind: NoteKind; id: string; label: string },
  length: number,
): void {
  reader.references.push(reference);
  open.draft.markers.push({
    at: open.draft.strand.text.length,
    label: reference.label,
    basis: 'explicit',
    place: placeOf(reader, open.shown + 1),
    length,
  });
}

function readDrawing(
  reader: WordReader,
  open: OpenParagraph,
  node: XmlNode,
  run: RunContext,
): void {
  const before = open.boxes.length;
  readInto(reader, open, node, run);
  if (open.boxes.length > before) return;
  drop(reader, open, 'image', describe(node) ?? 'picture');
  addMade(open.draft, '');
}

function describe(node: XmlNode): string | undefined {
  if (node.name === 'docPr') return node.attributes.descr ?? node.attributes.title;
  for (const child of node.children) {
    const found = describe(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
