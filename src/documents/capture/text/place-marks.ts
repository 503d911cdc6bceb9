import type { Arranged } from './arrange.ts';
import {
  fitsPattern,
  isWornFrom,
  type MarkCandidate,
  type MarkForm,
  scanMarks,
} from './mark-candidates.ts';

export interface PlacedMark {
  start: number;
  end: number;
  label: string;
  form: MarkForm;
}

const STRENGTH: Record<MarkForm, number> = {
  raised: 5,
  mixed: 4,
  caret: 5,
  square: 4,
  round: 1.5,
  glued: 2,
  lost: 1,
  asked: 0.3,
  tail: 0.4,
  loose: 0.3,
};
const SURE = new Set<MarkForm>(['raised', 'caret']);
const FAINT = new Set<MarkForm>(['tail', 'loose', 'lost', 'asked']);
const LARGEST_STEP = 6;
const STEP_COST = 0.4;
const JUMP_COST = 4;
const MOST_OF_PATTERN = 60;
const WORN = 1.2;
/** Fewer `?` in places of marks than this are question marks. */
const LEAST_LOST = 3;

interface Option {
  part: number;
  mark: MarkCandidate;
  strength: number;
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

function fitting(labels: Map<number, number>, fits: (number: number) => boolean): number[] {
  const notes: number[] = [];
  if (labels.size > MOST_OF_PATTERN) return notes;
  for (const [number, note] of labels) if (fits(number)) notes.push(note);
  return notes.sort((a, b) => b - a);
}

interface Target {
  notes: number[];
  strength: number;
}

/** The notes that a mark may point to, and how much that reading is worth. */
function targetOf(
  mark: MarkCandidate,
  window: number,
  labels: readonly Map<number, number>[],
  lossy: boolean,
): Target {
  const strength = STRENGTH[mark.form];
  const here = labels[Math.min(window, labels.length - 1)];
  if (here === undefined) return { notes: [], strength };
  if (mark.pattern !== undefined) {
    const pattern = mark.pattern;
    return { notes: fitting(here, (number) => fitsPattern(pattern, number)), strength };
  }
  const note = here.get(mark.number);
  if (note !== undefined) return { notes: [note], strength };
  if (!SURE.has(mark.form) && mark.form !== 'square') return { notes: [], strength };
  if (lossy && mark.whole === true) {
    const worn = fitting(here, (number) => isWornFrom(mark.number, number));
    if (worn.length > 0) return { notes: worn, strength: WORN };
  }
  for (const near of [window - 1, window + 1]) {
    const other = labels[near]?.get(mark.number);
    if (other !== undefined) return { notes: [other], strength: strength - 2 };
  }
  return { notes: [], strength };
}

const isApart = (first: Option, second: Option): boolean =>
  first.part !== second.part || first.mark.end <= second.mark.start;

function bestChain(options: readonly Option[]): Link | undefined {
  const best = new Map<number, Link>();
  let top: Link | undefined;
  for (const option of options) {
    let before: Link | undefined;
    let gain = 0;
    for (let step = 1; step <= LARGEST_STEP; step += 1) {
      const link = best.get(option.note - step);
      const score = link === undefined ? 0 : link.score - (step - 1) * STEP_COST;
      if (link !== undefined && isApart(link.option, option) && score > gain) {
        before = link;
        gain = score;
      }
    }
    const jumps = top !== undefined && top.option.note < option.note && isApart(top.option, option);
    if (top !== undefined && jumps && top.score - JUMP_COST > gain) {
      before = top;
      gain = top.score - JUMP_COST;
    }
    const link = { option, score: gain + option.strength, before };
    const old = best.get(option.note);
    if (old === undefined || old.score < link.score) best.set(option.note, link);
    if (top === undefined || top.score < link.score) top = link;
  }
  return top;
}

/**
 * Chooses the reference marks in the body: the chain of numbers that rises note by note, each within
 * the stretch of text above its block of notes. Raised figures count as marks even without a note.
 * `lossy`: the file is in an old code page, which may have lost some of the figures.
 */
export function placeMarks(arranged: Arranged, lossy: boolean): PlacedMark[][] {
  const labels = notesByLabel(arranged);
  const options: Option[] = [];
  const unmatched: { part: number; mark: MarkCandidate }[] = [];
  const matched = new Set<number>();
  arranged.body.forEach((part, index) => {
    const listed = part.unit.zone === 'bibliography';
    for (const mark of scanMarks(part.unit.strand.text)) {
      if (listed && !SURE.has(mark.form)) continue;
      const { notes, strength } = targetOf(mark, part.window, labels, lossy);
      if (notes.length === 0 && SURE.has(mark.form)) unmatched.push({ part: index, mark });
      for (const note of notes) {
        options.push({ part: index, mark, note, strength });
        if (SURE.has(mark.form) && strength > WORN) matched.add(note);
      }
    }
  });
  const lost = options.filter(({ mark }) => mark.form === 'lost').length;
  const clear = matched.size >= arranged.notes.length * 0.6;
  const usable = options.filter(({ mark }) => {
    if (mark.pattern !== undefined && lost < LEAST_LOST) return false;
    return !clear || !FAINT.has(mark.form);
  });
  const placed = arranged.body.map(() => new PlacedMarks());
  for (let link = bestChain(usable); link !== undefined; link = link.before) {
    take(placed[link.option.part], arranged, link.option);
  }
  for (const option of options) {
    const sure = SURE.has(option.mark.form) && option.strength > WORN;
    const marks = placed[option.part];
    if (sure && marks?.isFree(option.mark)) take(marks, arranged, option);
  }
  for (const { part, mark } of unmatched) {
    if (placed[part]?.isFree(mark)) placed[part]?.add(mark, String(mark.number));
  }
  return placed.map((marks) => marks.marks.sort((a, b) => a.start - b.start));
}

/** The marks of one paragraph. Marks are a few letters long, so the letters they take are remembered. */
class PlacedMarks {
  readonly marks: PlacedMark[] = [];
  readonly #taken = new Set<number>();

  isFree({ start, end }: MarkCandidate): boolean {
    for (let at = start; at < end; at += 1) if (this.#taken.has(at)) return false;
    return true;
  }

  add({ start, end, form }: MarkCandidate, label: string): void {
    for (let at = start; at < end; at += 1) this.#taken.add(at);
    this.marks.push({ start, end, label, form });
  }
}

function take(marks: PlacedMarks | undefined, arranged: Arranged, { mark, note }: Option): void {
  marks?.add(mark, String(arranged.notes[note]?.start.number ?? mark.number));
}
