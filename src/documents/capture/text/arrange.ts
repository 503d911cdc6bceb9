import { appendMade, appendStrand, cutOut, type Strand } from '../strand.ts';
import { looksLikeHeading } from './headings.ts';
import type { NoteStart } from './note-starts.ts';
import { hasOpenAddress, isAddressRest, isFinished, seamBetween, startsSmall } from './prose.ts';
import type { Unit } from './units.ts';

export interface ArrangedNote {
  start: NoteStart;
  strand: Strand;
  endnote: boolean;
}

/** A stretch of the body; `window` is the index of the block of notes that follows it. */
export interface BodyPart {
  unit: Unit;
  window: number;
  /** Notes or a page's end stood between this part and the one before it. */
  crossed: boolean;
}

export interface Arranged {
  notes: ArrangedNote[];
  body: BodyPart[];
  /** For each block of notes, the indexes of its first and last note. */
  windows: { first: number; last: number }[];
}

/** Adds the second half of something that a page break had cut. */
export function joinStrands(
  first: Strand,
  second: Strand,
  what: 'paragraph-joined' | 'note-joined',
): Strand {
  const opened = /-(>+)$/.exec(first.text);
  let joined = first;
  if (opened !== null && isAddressRest(second.text)) {
    const end = first.text.length;
    joined = cutOut(first, [{ start: end - (opened[1]?.length ?? 0), end }]).strand;
    joined.seams.push({ offset: joined.text.length, what: 'url-joined' });
  } else {
    const seam = seamBetween(first.text, second.text, () => false);
    if (seam.address) joined.seams.push({ offset: joined.text.length, what: 'url-joined' });
    appendMade(joined, seam.glue);
  }
  joined.seams.push({ offset: joined.text.length, what });
  appendStrand(joined, second);
  return joined;
}

/** Which of the units between two notes are the rest of the first note: indexes into `between`. */
function restOfNote(
  note: Strand,
  pending: Unit | undefined,
  between: readonly Unit[],
  more: boolean,
) {
  const text = note.text;
  if (isFinished(text)) return [];
  const first = between[0];
  const last = between.at(-1);
  if (first === undefined || last === undefined) return [];
  const open = hasOpenAddress(text);
  const isRest = (unit: Unit): boolean => open && isAddressRest(unit.strand.text);
  if (more && isRest(last)) return [between.length - 1];
  if (isRest(first)) return [0];
  if (open) return [];
  const before = between.length > 1 ? between.at(-2) : pending;
  const small = (unit: Unit): boolean => startsSmall(unit.strand.text);
  if (more && small(last) && before !== undefined && isFinished(before.strand.text)) {
    return [between.length - 1];
  }
  if (small(first) && pending !== undefined && isFinished(pending.strand.text)) return [0];
  return [];
}

/** Tells notes from body, and puts a note together again that a page break had cut. */
export function arrange(units: readonly Unit[]): Arranged {
  const notes: ArrangedNote[] = [];
  const body: BodyPart[] = [];
  const windows: Arranged['windows'] = [];
  let crossed = false;
  let index = 0;
  while (index < units.length) {
    const unit = units[index];
    index += 1;
    if (unit === undefined) break;
    if (unit.note === undefined) {
      body.push({ unit, window: windows.length, crossed: crossed || unit.newPage });
      crossed = false;
      continue;
    }
    const between: Unit[] = [];
    while (index < units.length && units[index]?.note === undefined) {
      const next = units[index];
      if (next !== undefined) between.push(next);
      index += 1;
    }
    const more = index < units.length;
    const endnote = unit.zone === 'notes';
    let strand = unit.strand;
    const rest =
      endnote && more
        ? between.map((_, at) => at)
        : restOfNote(strand, body.at(-1)?.unit, between, more);
    for (const at of rest) {
      const part = between[at];
      if (part !== undefined) strand = joinStrands(strand, part.strand, 'note-joined');
    }
    if (unit.zone === 'bibliography') strand.seams.push({ offset: 0, what: 'note-moved' });
    notes.push({ start: unit.note, strand, endnote });
    const window = windows.at(-1);
    if (crossed && window !== undefined) window.last = notes.length - 1;
    else windows.push({ first: notes.length - 1, last: notes.length - 1 });
    crossed = true;
    const left = between.filter((_, at) => !rest.includes(at));
    for (const next of left) {
      body.push({ unit: next, window: windows.length, crossed: crossed || next.newPage });
      crossed = false;
    }
  }
  settleEndnotes(notes, body);
  return { notes, body, windows };
}

/** Notes that all stand after the text are endnotes, whatever heading is above them. */
function settleEndnotes(notes: ArrangedNote[], body: readonly BodyPart[]): void {
  if (notes.length < 2 || body.some((part) => part.window > 0)) return;
  for (const note of notes) {
    note.endnote = true;
    note.strand.seams = note.strand.seams.filter((seam) => seam.what !== 'note-moved');
  }
}

/** Is the second part the rest of a paragraph that was cut after the first? */
export function isContinued(first: Strand, second: BodyPart): boolean {
  const before = first.text;
  const after = second.unit.strand.text;
  if (before.length < 40 || isFinished(before) || second.unit.bullet) return false;
  if (startsSmall(after)) return true;
  if (!second.crossed || before.length < 80 || after.length < 80) return false;
  return !looksLikeHeading(after) && (!looksLikeHeading(before) || before.length > 120);
}
