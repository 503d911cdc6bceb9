import { noteStartOf } from './find-note-starts.ts';
import { type Line, type Measures, pitchOf, type Strip, type Stroke } from './page-model.ts';

/** A strip cut in two: text above, notes below. */
export interface CutStrip {
  readonly strip: Strip;
  readonly body: Line[];
  readonly notes: Line[];
}

/**
 * Finds the notes at the foot of every strip by size of type, a stroke above them, and numbers.
 * Done twice: what the first pass learns about the indents of notes tells a note that goes on from
 * an inset quotation in the second.
 */
export function cutStrips(strips: readonly Strip[], measures: Measures): CutStrip[] {
  const first = cutAll(strips, measures, { indents: new Set(), ruled: false });
  return cutAll(strips, measures, { indents: usualIndents(first), ruled: areRuled(first) });
}

/** Indents (whole points from the column's edge) that at least a twentieth of the lines of notes have. */
function usualIndents(cut: readonly CutStrip[]): Set<number> {
  const counts = new Map<number, number>();
  let total = 0;
  for (const { strip, notes } of cut) {
    for (const line of notes) {
      const indent = Math.round(line.x - strip.left);
      counts.set(indent, (counts.get(indent) ?? 0) + 1);
      total++;
    }
  }
  const usual = [...counts].filter(([, n]) => n >= Math.max(2, total / 20)).map(([k]) => k);
  return new Set(usual.flatMap((k) => [k - 1, k, k + 1]));
}

function areRuled(cut: readonly CutStrip[]): boolean {
  const withNotes = cut.filter(({ notes }) => notes[0] && noteStartOf(notes[0]) !== null);
  const ruled = withNotes.filter(({ strip, body }) =>
    separators(strip).some(({ at }) => at === body.length),
  );
  return ruled.length >= 3 && ruled.length >= withNotes.length * 0.75;
}

function cutAll(strips: readonly Strip[], measures: Measures, habits: Habits): CutStrip[] {
  let unfinished = false;
  let hadNotes = false;
  return strips.map((strip) => {
    const at = findCut(strip, measures, { unfinished, hadNotes, ...habits });
    const notes = strip.lines.slice(at);
    const last = notes.at(-1);
    if (last) {
      hadNotes = true;
      unfinished =
        !/[.!?…)\]»”"“’]$/.test(last.text) || (last.text.length > 60 && fills(last, strip));
    } else if (strip.lines.length > 3) unfinished = false;
    return { strip, body: strip.lines.slice(0, at), notes };
  });
}

const fills = (line: Line, strip: Strip): boolean => strip.right - line.right < line.size * 1.5;

interface Before extends Habits {
  /** The last note so far broke off at the foot of its column. */
  unfinished: boolean;
  hadNotes: boolean;
}

/** What the notes of this document are known to look like. */
interface Habits {
  /** Indents usual for lines of notes; empty while unknown. */
  indents: ReadonlySet<number>;
  /** A stroke stands above the notes of nearly every page. */
  ruled: boolean;
}

/** All lines are set in from the edge by more than lines of notes are: an inset quotation. */
const isInset = (lines: readonly Line[], strip: Strip, before: Before): boolean =>
  lines.every(
    (line) =>
      line.x > strip.left + line.size * 0.9 && !before.indents.has(Math.round(line.x - strip.left)),
  );

const isSmall = (line: Line, measures: Measures): boolean =>
  line.size <= measures.bodySize - 0.4 &&
  (measures.noteSize === null || line.size <= measures.noteSize + 0.6);

/** Index of the first line of notes; the number of lines when there are none. */
function findCut(strip: Strip, measures: Measures, before: Before): number {
  const { lines } = strip;
  let top = lines.length;
  while (top > 0 && isSmallEnough(lines, top - 1, measures)) top--;
  const ruled = findRuled(strip, top, measures, before);
  if (ruled !== null) return ruled;
  if (top === lines.length) return sameSizeCut(strip);
  return cutWithoutStroke(strip, top, measures, before);
}

/** A single larger line between small ones (a formula, a stray initial) does not end the notes. */
function isSmallEnough(lines: readonly Line[], i: number, measures: Measures): boolean {
  const line = lines[i] as Line;
  if (isSmall(line, measures)) return true;
  const above = lines[i - 1];
  const below = lines[i + 1];
  const short = line.text.length < 12 && !/\p{L}{3}/u.test(line.text);
  return (
    short &&
    above !== undefined &&
    below !== undefined &&
    isSmall(above, measures) &&
    isSmall(below, measures)
  );
}

/** Strokes that part text from text, not underlines: nothing stands on them. */
function separators(strip: Strip): { stroke: Stroke; at: number }[] {
  const width = strip.right - strip.left;
  return strip.strokes
    .map((stroke) => ({ stroke, at: strip.lines.findIndex((line) => line.y > stroke.y) }))
    .filter(({ stroke, at }) => {
      const below = strip.lines[at];
      const above = strip.lines[at - 1];
      if (at < 0 || below === undefined) return false;
      if (stroke.x > strip.left + width * 0.2 || stroke.width > width * 1.15) return false;
      if (below.y - stroke.y < below.size * 0.6) return false;
      return above === undefined || stroke.y - above.y > above.size * 0.34;
    })
    .sort((a, b) => a.at - b.at);
}

function findRuled(strip: Strip, top: number, measures: Measures, before: Before): number | null {
  for (const { at } of separators(strip)) {
    const below = strip.lines.slice(at);
    const first = below[0] as Line;
    const start = noteStartOf(first);
    const small = at >= top;
    const near =
      top - at <= 1 && below.filter((line) => isSmall(line, measures)).length > below.length / 2;
    if (start !== null && start.weight >= 1.2 && (small || near)) return at;
    const startsLater = below.some((line) => (noteStartOf(line)?.weight ?? 0) >= 1.2);
    if (
      small &&
      (before.hadNotes || start?.look === 'symbol') &&
      (startsLater || before.unfinished)
    )
      return at;
    const sameSize = measures.noteSize === null || measures.noteSize > measures.bodySize - 0.4;
    if (sameSize && start !== null && start.look === 'raised') return at;
    if (sameSize && startsLater && before.unfinished && below.length < strip.lines.length)
      return at;
  }
  return null;
}

/** Notes as large as the text can be told only by a raised number at the start of a line near the foot. */
function sameSizeCut(strip: Strip): number {
  const { lines } = strip;
  const from = Math.floor(lines.length * 0.4);
  for (let i = from; i < lines.length; i++) {
    const start = noteStartOf(lines[i] as Line);
    const gap = (lines[i] as Line).y - (lines[i - 1]?.y ?? 0);
    const usual = (lines[i] as Line).size * 1.5;
    const raised = start !== null && (lines[i] as Line).runs[0]?.raised;
    if (raised && (gap > usual || i === from) && i > 0) return i;
  }
  return lines.length;
}

function cutWithoutStroke(strip: Strip, top: number, measures: Measures, before: Before): number {
  const { lines } = strip;
  const pitch = pitchOf(measures, measures.noteSize ?? (lines[top] as Line).size);
  let first = -1;
  for (let i = top; i < lines.length && first < 0; i++) {
    const start = noteStartOf(lines[i] as Line);
    if (before.ruled && start?.look !== 'raised') continue;
    const weight = start?.weight ?? 0;
    const gapAbove = i === 0 ? pitch * 2 : (lines[i] as Line).y - (lines[i - 1] as Line).y;
    if (weight >= 1.9 || (weight >= 1.2 && (i === top || gapAbove > pitch * 1.2))) first = i;
  }
  if (first < 0) return isContinuation(strip, top, measures, before) ? top : lines.length;
  if (first === top || !before.hadNotes) return first;
  const gapBefore = (lines[first] as Line).y - (lines[first - 1] as Line).y;
  const indented = isInset(lines.slice(top, first), strip, before);
  const size = lines[first - 1]?.size ?? 0;
  const likeNotes = Math.abs(size - (lines[first] as Line).size) < 0.4;
  const close = gapBefore <= pitch * 1.35;
  const apart = top === 0 || (lines[top] as Line).y - (lines[top - 1] as Line).y > pitch * 1.15;
  return likeNotes && !indented && apart && (close || before.unfinished) ? top : first;
}

function isContinuation(strip: Strip, top: number, measures: Measures, before: Before): boolean {
  const rest = strip.lines.slice(top);
  const first = rest[0];
  if (first === undefined || !before.hadNotes || !before.unfinished || before.ruled) return false;
  if (measures.noteSize === null || Math.abs(first.size - measures.noteSize) > 0.6) return false;
  if (isInset(rest, strip, before)) return false;
  const bold = first.runs.every((run) => run.face.bold);
  return !bold && (top === 0 || strip.lines.length - top <= strip.lines.length * 0.9);
}
