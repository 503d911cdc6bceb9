/**
 * The reading text: every block of a capture in reading order, notes after the body, two newlines
 * between blocks; with the pieces that lead each stretch of it back to its place in the file.
 */
import type {
  Block,
  Capture,
  FilePlace,
  Piece,
  StyledSpan,
} from '../../documents/capture/model.ts';
import type { Span } from '../../kernel/span.ts';
import type { Article, LayoutRepair } from '../model.ts';

/** A block with its stretch of the reading text. */
export interface Placed {
  block: Block;
  span: Span;
}

export interface ReadingText {
  text: string;
  pieces: Piece[];
  styles: StyledSpan[];
  body: Placed[];
  notes: Placed[];
  repairs: LayoutRepair[];
}

export const SEPARATOR = '\n\n';

const isNote = (block: Block): boolean => block.kind === 'note';

export function assembleText(capture: Pick<Capture, 'blocks' | 'repairs'>): ReadingText {
  const kept = capture.blocks.filter((block) => isNote(block) || block.text.trim() !== '');
  const ordered = [...kept.filter((block) => !isNote(block)), ...kept.filter(isNote)];
  const parts: string[] = [];
  const pieces: Piece[] = [];
  const styles: StyledSpan[] = [];
  const body: Placed[] = [];
  const notes: Placed[] = [];
  const startOf = new Map<Block, number>();
  let at = 0;
  for (const block of ordered) {
    startOf.set(block, at);
    parts.push(block.text);
    for (const piece of block.pieces) {
      pieces.push({ ...piece, start: piece.start + at, end: piece.end + at });
    }
    for (const style of block.styles) {
      styles.push({ ...style, start: style.start + at, end: style.end + at });
    }
    const placed = { block, span: { start: at, end: at + block.text.length } };
    (isNote(block) ? notes : body).push(placed);
    at += block.text.length + SEPARATOR.length;
  }
  const repairs = capture.repairs.flatMap((repair): LayoutRepair[] => {
    const block = capture.blocks[repair.block];
    const start = block && startOf.get(block);
    if (start === undefined) return [];
    const { what, detail } = repair;
    return [{ what, at: start + repair.offset, ...(detail === undefined ? {} : { detail }) }];
  });
  return { text: parts.join(SEPARATOR), pieces, styles, body, notes, repairs };
}

/** The piece that holds an offset, or the last one before it. */
export function pieceAt(pieces: readonly Piece[], offset: number): Piece | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low] ?? null;
}

/** Where in its file an offset of the reading text stands. */
export function placeInFile(article: Pick<Article, 'pieces'>, offset: number): FilePlace {
  const piece = pieceAt(article.pieces, offset);
  if (!piece) return { offset: -1, line: 1, column: 1 };
  const into = Math.max(0, Math.min(offset, piece.end) - piece.start);
  return {
    ...piece.at,
    column: piece.at.column + into,
    offset: piece.at.offset < 0 ? -1 : piece.at.offset + into,
  };
}
