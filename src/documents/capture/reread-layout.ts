import type { Block, FilePlace, Piece, Repair, StyledSpan } from './model.ts';
import type { FormatReading } from './reading.ts';
import { shiftPlace } from './strand.ts';
import { readRows } from './text/read-text.ts';
import { splitRows } from './text/rows.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const BREAK = '\n\n';
const LEAST_NOTES = 2;

/** A block of the first reading and where it begins in the text that is read again. */
interface Laid {
  block: Block;
  start: number;
}

/**
 * A file whose notes were typed by hand, with raised figures and a list at the end: its blocks are
 * read once more as plain text, and what was known of places and looks is carried over.
 */
export function rereadLayout(reading: FormatReading): FormatReading {
  if (reading.blocks.some((block) => block.kind === 'note')) return reading;
  const laid: Laid[] = [];
  const parts: string[] = [];
  let start = 0;
  for (const block of reading.blocks) {
    const text = raiseFigures(block);
    laid.push({ block, start });
    parts.push(text);
    start += text.length + BREAK.length;
  }
  const again = readRows(splitRows(parts.join(BREAK)));
  if (again.blocks.filter((block) => block.kind === 'note').length < LEAST_NOTES) return reading;
  return {
    ...reading,
    blocks: again.blocks.map((block) => carryOver(block, laid)),
    repairs: again.repairs.map((repair): Repair => repair),
  };
}

function raiseFigures(block: Block): string {
  const letters = [...block.text.replace(/\n/g, ' ')].length === block.text.length;
  let text = block.text.replace(/[\r\n\f]/g, ' ');
  if (!letters) return text;
  for (const style of block.styles) {
    if (style.style !== 'superscript') continue;
    const raised = text
      .slice(style.start, style.end)
      .replace(/\d/g, (digit) => RAISED.charAt(Number(digit)));
    text = text.slice(0, style.start) + raised + text.slice(style.end);
  }
  return text;
}

function laidAt(laid: readonly Laid[], offset: number): Laid | undefined {
  let low = 0;
  let high = laid.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((laid[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return laid[low];
}

function originalPlace(laid: readonly Laid[], offset: number): FilePlace | undefined {
  const source = laidAt(laid, offset);
  if (source === undefined) return undefined;
  const at = offset - source.start;
  const piece = source.block.pieces.find((each) => each.start <= at && at < each.end);
  return piece === undefined ? undefined : shiftPlace(piece.at, at - piece.start);
}

/** Puts the places of the file, its looks and its headings back on a block of the second reading. */
function carryOver(block: Block, laid: readonly Laid[]): Block {
  const pieces: Piece[] = [];
  const styles: StyledSpan[] = [];
  let text = block.text;
  let first: Block | undefined;
  for (const piece of block.pieces) {
    const source = laidAt(laid, piece.at.offset);
    if (source === undefined) continue;
    first ??= source.block;
    const from = piece.at.offset - source.start;
    const to = from + piece.end - piece.start;
    const by = piece.start - from;
    const clip = <T extends { start: number; end: number }>(span: T): T | undefined => {
      const start = Math.max(span.start, from);
      const end = Math.min(span.end, to);
      return start < end ? { ...span, start: start + by, end: end + by } : undefined;
    };
    for (const own of source.block.pieces) {
      const part = clip(own);
      if (part === undefined) continue;
      pieces.push({ ...part, at: shiftPlace(own.at, part.start - by - own.start) });
    }
    for (const own of source.block.styles) {
      const part = clip(own);
      if (part !== undefined) styles.push(part);
    }
    text = text.slice(0, piece.start) + source.block.text.slice(from, to) + text.slice(piece.end);
  }
  const markers = block.markers.map((marker) => {
    const place = marker.place && originalPlace(laid, marker.place.offset);
    const { place: _, ...rest } = marker;
    return place === undefined ? rest : { ...rest, place };
  });
  const kept = first !== undefined && block.kind !== 'note' && first.kind !== 'paragraph';
  const head = kept && first !== undefined ? headOf(first) : headOf(block);
  return { ...block, ...head, text, pieces, styles, markers };
}

const headOf = (block: Block): Pick<Block, 'kind' | 'level'> =>
  block.level === undefined ? { kind: block.kind } : { kind: block.kind, level: block.level };
