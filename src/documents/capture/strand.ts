import type { FilePlace, Piece } from './model.ts';

/** A place in a strand where two stretches of the file were put together, and what was undone there. */
export interface Seam {
  offset: number;
  what:
    | 'paragraph-joined'
    | 'note-joined'
    | 'url-joined'
    | 'hyphen-joined'
    | 'note-moved'
    | 'heading-merged'
    | 'marker-recovered'
    | 'italics-recovered';
  detail?: string;
}

/** Text under construction that remembers, letter by letter, where in the file it came from. */
export interface Strand {
  text: string;
  pieces: Piece[];
  seams: Seam[];
  /** The last letter while text is being added: asking the text itself would copy it each time. */
  last?: string;
}

export const emptyStrand = (): Strand => ({ text: '', pieces: [], seams: [] });

export const shiftPlace = (place: FilePlace, by: number): FilePlace => ({
  ...place,
  offset: place.offset < 0 ? place.offset : place.offset + by,
  column: place.column + by,
});

/** Adds text that stands at `at` in the file; it must not run over a line's end. */
export function appendCopied(strand: Strand, text: string, at: FilePlace): void {
  if (text === '') return;
  const start = strand.text.length;
  strand.text += text;
  strand.last = text.charAt(text.length - 1);
  strand.pieces.push({ start, end: start + text.length, at });
}

/** Adds text that is not in the file in this form: the blank that replaces a line's end. */
export function appendMade(strand: Strand, text: string): void {
  if (text === '') return;
  strand.text += text;
  strand.last = text.charAt(text.length - 1);
}

export function appendStrand(strand: Strand, other: Strand): void {
  const by = strand.text.length;
  strand.text += other.text;
  if (other.text !== '') strand.last = other.text.charAt(other.text.length - 1);
  for (const piece of other.pieces) {
    strand.pieces.push({ start: piece.start + by, end: piece.end + by, at: piece.at });
  }
  for (const seam of other.seams) strand.seams.push({ ...seam, offset: seam.offset + by });
}

/** The place in the file of one letter of a strand; undefined where the letter was made, not copied. */
export function placeAt(strand: Strand, offset: number): FilePlace | undefined {
  let low = 0;
  let high = strand.pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = strand.pieces[middle];
    if (piece === undefined) return undefined;
    if (offset < piece.start) high = middle - 1;
    else if (offset >= piece.end) low = middle + 1;
    else return shiftPlace(piece.at, offset - piece.start);
  }
  return undefined;
}

export interface Cut {
  start: number;
  end: number;
}

export interface CutResult {
  strand: Strand;
  /** Where a letter of the old strand stands in the new one; letters cut away fall to the seam. */
  moved: (offset: number) => number;
}

/** The pieces that are left when `cuts` (sorted, apart) are taken out. */
function keepPieces(pieces: Piece[], cuts: Cut[], moved: (offset: number) => number): Piece[] {
  const kept: Piece[] = [];
  let next = 0;
  for (const piece of pieces) {
    let from = piece.start;
    while (next < cuts.length && (cuts[next]?.end ?? 0) <= from) next += 1;
    let index = next;
    while (from < piece.end) {
      const cut = cuts[index];
      const to =
        cut === undefined || cut.start >= piece.end ? piece.end : Math.max(cut.start, from);
      if (to > from) {
        kept.push({
          start: moved(from),
          end: moved(from) + to - from,
          at: shiftPlace(piece.at, from - piece.start),
        });
      }
      if (cut === undefined || cut.start >= piece.end) break;
      from = Math.max(cut.end, from);
      index += 1;
    }
  }
  return kept;
}

/** Takes stretches out of a strand (emphasis stars, note marks), keeping the map to the file exact. */
export function cutOut(strand: Strand, cuts: readonly Cut[]): CutResult {
  const sorted = mergeCuts(cuts);
  const removedBefore: number[] = [];
  let removed = 0;
  for (const cut of sorted) {
    removedBefore.push(removed);
    removed += cut.end - cut.start;
  }
  const moved = (offset: number): number => {
    let low = 0;
    let high = sorted.length - 1;
    let last = -1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < offset) {
        last = middle;
        low = middle + 1;
      } else high = middle - 1;
    }
    const cut = sorted[last];
    if (cut === undefined) return offset;
    return offset - (removedBefore[last] ?? 0) - (Math.min(offset, cut.end) - cut.start);
  };
  const parts: string[] = [];
  let from = 0;
  for (const cut of sorted) {
    parts.push(strand.text.slice(from, cut.start));
    from = cut.end;
  }
  parts.push(strand.text.slice(from));
  const seams = strand.seams.map((seam) => ({ ...seam, offset: moved(seam.offset) }));
  const pieces = keepPieces(strand.pieces, sorted, moved);
  return { strand: { text: parts.join(''), pieces, seams }, moved };
}

function mergeCuts(cuts: readonly Cut[]): Cut[] {
  const sorted = cuts.filter((cut) => cut.end > cut.start).sort((a, b) => a.start - b.start);
  const merged: Cut[] = [];
  for (const cut of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && cut.start <= last.end) last.end = Math.max(last.end, cut.end);
    else merged.push({ ...cut });
  }
  return merged;
}
