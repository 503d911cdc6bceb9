/** Notes and the marks that call them. */
import type { Marker } from '../../documents/capture/model.ts';
import type { Note, NoteMarker } from '../model.ts';
import { type Placed, pieceAt, type ReadingText } from './reading-text.ts';

/** A note before anybody has read what it says. */
export type BareNote = Omit<Note, 'kind'>;

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

function romanNumber(label: string): number {
  let total = 0;
  const digits = [...label.toLowerCase()].map((letter) => ROMAN[letter] ?? 0);
  for (const [index, digit] of digits.entries()) {
    total += digit < (digits[index + 1] ?? 0) ? -digit : digit;
  }
  return total;
}

/** Place of a note in its sequence, 0 when its mark is no number. */
export function noteNumber(label: string): number {
  const bare = label.replace(/[^\p{L}\d*†‡§]/gu, '');
  if (/^\d{1,5}[a-z]?$/u.test(bare)) return Number.parseInt(bare, 10);
  return /^[ivxlc]{1,8}$/iu.test(bare) ? romanNumber(bare) : 0;
}

const idLabel = (label: string): string => label.replace(/[^\p{L}\d]/gu, '');

export function readNotes(notes: readonly Placed[]): BareNote[] {
  const taken = new Map<string, number>();
  return notes.map(({ block, span }, index) => {
    const label = block.label ?? String(index + 1);
    const stem = `n${idLabel(label) || `x${index + 1}`}`;
    const before = taken.get(stem) ?? 0;
    taken.set(stem, before + 1);
    const id = before === 0 ? stem : `${stem}${suffix(before)}`;
    const page = block.page === undefined ? {} : { page: block.page };
    const endPage = block.endPage === undefined ? {} : { endPage: block.endPage };
    return { id, number: noteNumber(label), label, span, ...page, ...endPage };
  });
}

/** The second of a name gets `b`, the twenty-seventh and later a number. */
const suffix = (before: number): string =>
  before < 26 ? String.fromCharCode(97 + before) : `-${before + 1}`;

/**
 * Binds marks to notes in order: marks and notes with one label are paired first with first. When a
 * label has more marks than notes, the rest call the last of them (a table may repeat a mark).
 */
export class MarkerBinder {
  private readonly byLabel = new Map<string, string[]>();
  private readonly used = new Map<string, number>();
  private readonly reading: Pick<ReadingText, 'pieces'>;

  constructor(notes: readonly BareNote[], reading: Pick<ReadingText, 'pieces'>) {
    this.reading = reading;
    for (const note of notes) {
      const same = this.byLabel.get(note.label);
      if (same) same.push(note.id);
      else this.byLabel.set(note.label, [note.id]);
    }
  }

  bind(marker: Marker, blockStart: number, page: number | undefined): NoteMarker {
    const notes = this.byLabel.get(marker.label) ?? [];
    const turn = this.used.get(marker.label) ?? 0;
    this.used.set(marker.label, turn + 1);
    const at = blockStart + marker.at;
    const piece = pieceAt(this.reading.pieces, Math.max(blockStart, at - 1));
    const place = marker.place ?? piece?.at;
    const onPage = place?.page ?? page;
    return {
      label: marker.label,
      note: notes[Math.min(turn, notes.length - 1)] ?? null,
      at,
      basis: marker.basis,
      line: place?.line ?? 1,
      fileOffset: place?.offset ?? -1,
      length: marker.length ?? marker.label.length,
      ...(onPage === undefined ? {} : { page: onPage }),
    };
  }
}
