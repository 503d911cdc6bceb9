/**
 * The text of an HTML document as Taguette counts it: UTF-8 bytes over all text nodes in their order.
 * Our text has blank lines between blocks, which Taguette does not count.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const BLOCKS = new Set(
  'address article aside blockquote body br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** A text node: where it begins there in bytes and here in UTF-16 units. */
interface Piece {
  bytes: number;
  start: number;
  /** Empty for blanks between blocks. */
  text: string;
}

export interface CountedHtml {
  text: string;
  /** Where an offset in bytes lies; an end belongs to the node before it. Null when it is outside. */
  at: (bytes: number, edge: 'start' | 'end') => number | null;
}

export function readCountedHtml(html: string): CountedHtml {
  const pieces: Piece[] = [];
  let text = '';
  let bytes = 0;
  let breaks = false;
  for (const step of walk(parse(html))) {
    if (step === null) {
      breaks = true;
      continue;
    }
    const blank = step.trim() === '' && breaks;
    if (!blank) {
      if (breaks && text !== '') text = `${text.trimEnd()}\n\n`;
      breaks = false;
    }
    pieces.push({ bytes, start: text.length, text: blank ? '' : step });
    if (!blank) text += step;
    bytes += Buffer.byteLength(step);
  }
  const total = bytes;
  return {
    text,
    at: (offset, edge) => {
      if (offset < 0 || offset > total) return null;
      const place = lastAt(pieces, edge === 'start' ? offset : Math.max(0, offset - 1));
      const piece = pieces[place];
      if (!piece) return null;
      const found = piece.start + unitsOf(piece.text, offset - piece.bytes);
      return Math.min(found, text.length);
    },
  };
}

/** Text nodes, and null for the border of a block, in the order of the document and without recursion. */
function* walk(root: Node): Generator<string | null> {
  const open: (Node | null)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === null) yield null;
    else if (node.nodeName === '#text' && 'value' in node) {
      if (node.value !== '') yield node.value;
    } else if ('childNodes' in node) {
      const isBlock = BLOCKS.has(node.nodeName);
      if (isBlock) open.push(null);
      for (const child of node.childNodes.toReversed()) open.push(child);
      if (isBlock) yield null;
    }
  }
}

function lastAt(pieces: readonly Piece[], bytes: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.bytes ?? 0) <= bytes) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** UTF-16 units in the first so many bytes; a place inside a character is its begin. */
function unitsOf(text: string, bytes: number): number {
  let left = bytes;
  let units = 0;
  while (units < text.length) {
    const point = text.codePointAt(units) ?? 0;
    const width = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (left < width) break;
    left -= width;
    units += width === 4 ? 2 : 1;
  }
  return units;
}
