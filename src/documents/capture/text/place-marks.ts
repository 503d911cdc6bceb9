import type { Arranged } from './arrange.ts';
import { fitsPattern, type MarkCandidate, type MarkForm, scanMarks } from './mark-candidates.ts';

export interface PlacedMark {
  start: number;
  end: number;
  label: string;
  form: MarkForm;
}

const STRENGTH: Record<MarkForm, number> = {
  raised: 5,
  caret: 5,
  square: 4,
  round: 1.5,
  glued: 2,
  lost: 1,
  tail: 0.4,
  loose: 0.3,
};
const SURE = new Set<MarkForm>(['raised', 'caret']);
const FAINT = new Set<MarkForm>(['tail', 'loose', 'lost']);
const LARGEST_STEP = 6;
const STEP_COST = 0.4;
const JUMP_COST = 4;
const MOST_OF_PATTERN = 60;

interface Option {
  part: number;
  mark: MarkCandidate;
  /** Index of the note. */
  note: number;
}

interface Link {
  option: Option;
  score: number;
  before: Link | undefined;
}

/** For each block of notes, which note has which number. */
function notesByLabel(arranged: Arranged): Map<number, number>[] {
  return arranged.windows.map(({ first, last }) => {
    const byLabel = new Map<number, number>();
    for (let note = last; note >= first; note -= 1) {
      byLabel.set(arranged.notes[note]?.start.number ?? -1, note);
    }
    return byLabel;
  });
}

function notesOf(mark: MarkCandidate, window: number, labels: readonly Map<number, number>[]) {
  const here = labels[Math.min(window, labels.length - 1)];
  if (here === undefined) return [];
  if (mark.pattern !== undefined) {
    const pattern = mark.pattern;
    const fitting: number[] = [];
    if (here.size > MOST_OF_PATTERN) return fitting;
    for (const [number, note] of here) if (fitsPattern(pattern, number)) fitting.push(note);
    return fitting.sort((a, b) => b - a);
  }
  const note = here.get(mark.number);
  if (note !== undefined) return [note];
  if (!SURE.has(mark.form) && mark.form !== 'square') return [];
  for (const near of [window - 1, window + 1]) {
    const other = labels[near]?.get(mark.number);
    if (other !== undefined) return [other];
  }
  return [];
}

function bestChain(options: readonly Option[]): Link | undefined {
  const best = new Map<number, Link>();
  let top: Link | undefined;
  for (const option of options) {
    let before: Link | undefined;
    let gain = 0;
    for (let step = 1; step <= LARGEST_STEP; step += 1) {
      const link = best.get(option.note - step);
      const score = link === undefined ? 0 : link.score - (step - 1) * STEP_COST;
      if (link !== undefined && link.option.mark !== option.mark && score > gain) {
        before = link;
        gain = score;
      }
    }
    if (top !== undefined && top.option.note < option.note && top.score - JUMP_COST > gain) {
      before = top;
      gain = top.score - JUMP_COST;
    }
    const link = { option, score: gain + STRENGTH[option.mark.form], before };
    const old = best.get(option.note);
    if (old === undefined || old.score < link.score) best.set(option.note, link);
    if (top === undefined || top.score < link.score) top = link;
  }
  return top;
}

/**
 * Chooses the reference marks in the body: the chain of numbers that rises note by note, each within
 * the stretch of text above its block of notes. Raised figures count as marks even without a note.
 */
export function placeMarks(arranged: Arranged): PlacedMark[][] {
  const labels = notesByLabel(arranged);
  const placed: PlacedMark[][] = arranged.body.map(() => []);
  const options: Option[] = [];
  let sure = 0;
  arranged.body.forEach((part, index) => {
    const listed = part.unit.zone === 'bibliography';
    for (const mark of scanMarks(part.unit.strand.text)) {
      const notes = listed && !SURE.has(mark.form) ? [] : notesOf(mark, part.window, labels);
      if (SURE.has(mark.form)) sure += 1;
      if (notes.length === 0 && SURE.has(mark.form)) {
        placed[index]?.push({ ...bounds(mark), label: String(mark.number), form: mark.form });
      }
      for (const note of notes) options.push({ part: index, mark, note });
    }
  });
  const clear = sure >= arranged.notes.length * 0.6;
  const usable = clear ? options.filter(({ mark }) => !FAINT.has(mark.form)) : options;
  const chosen = new Set<MarkCandidate>();
  for (let link = bestChain(usable); link !== undefined; link = link.before) {
    take(placed, arranged, link.option);
    chosen.add(link.option.mark);
  }
  for (const option of options) {
    if (!SURE.has(option.mark.form) || chosen.has(option.mark)) continue;
    chosen.add(option.mark);
    take(placed, arranged, option);
  }
  for (const marks of placed) marks.sort((a, b) => a.start - b.start);
  return placed;
}

const bounds = (mark: MarkCandidate) => ({ start: mark.start, end: mark.end });

function take(placed: PlacedMark[][], arranged: Arranged, { part, mark, note }: Option): void {
  const label = String(arranged.notes[note]?.start.number ?? mark.number);
  placed[part]?.push({ ...bounds(mark), label, form: mark.form });
}
