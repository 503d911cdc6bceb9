import { type Candidate, chooseSequence } from './choose-sequence.ts';
import { inlineStartsOf, type NoteStart, noteStartOf } from './find-note-starts.ts';
import type { Line } from './page-model.ts';

/** A stretch of a line that belongs to a note. */
export interface Slice {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

export interface FoundNote {
  /** Empty for a note that has none: who the author is, at the foot of the first page. */
  readonly label: string;
  /** NaN for symbols and for none. */
  readonly value: number;
  readonly slices: Slice[];
  readonly page: number;
}

export interface SplitNotes {
  notes: FoundNote[];
  /** Lines of numbered lists that no mark calls for: a bibliography in the type of the notes. */
  rejected: ReadonlySet<Line>;
}

export type MarksByPage = ReadonlyMap<number, ReadonlySet<number>>;

/** Splits the lines of all note areas, in reading order, into notes. `marks`: raised numbers in the text of each page. */
export function splitNotes(lines: readonly Line[], marks: MarksByPage): SplitNotes {
  const rejected = new Set<Line>();
  let notes: FoundNote[] = [];
  // What is rejected may have hidden notes that stand below it, so the rest is read again.
  for (let round = 0; round < 3; round++) {
    const rest = lines.filter((line) => !rejected.has(line));
    const read = splitOnce(rest, marks);
    notes = read.notes;
    if (read.rejected.size === 0) break;
    for (const line of read.rejected) rejected.add(line);
  }
  return { notes, rejected };
}

function splitOnce(lines: readonly Line[], marks: MarksByPage): SplitNotes {
  const starts = lines.flatMap((line) => {
    const first = noteStartOf(line);
    return first === null ? inlineStartsOf(line) : [first, ...inlineStartsOf(line)];
  });
  const restartsPerPage = startsAgainOnPages(starts);
  const chosen = new Set(chooseStarts(starts, marks, restartsPerPage));
  for (const start of starts) if (start.look === 'symbol') chosen.add(start);
  const { notes } = collect(
    lines,
    starts.filter((start) => chosen.has(start)),
  );
  return restartsPerPage ? { notes, rejected: new Set() } : rejectUncalled(notes, marks);
}

/** A count that begins again after the notes and that no mark answers to is a numbered bibliography. */
function rejectUncalled(notes: readonly FoundNote[], marks: MarksByPage): SplitNotes {
  const series: FoundNote[][] = [[]];
  let last = 0;
  for (const note of notes) {
    if (note.value <= last) series.push([]);
    if (Number.isFinite(note.value)) last = note.value;
    series.at(-1)?.push(note);
  }
  const share = (part: readonly FoundNote[]): number => {
    const called = part.filter(
      ({ page, value }) => marks.get(page)?.has(value) || marks.get(page - 1)?.has(value),
    );
    return called.length / Math.max(1, part.length);
  };
  const firstIsCalled = share(series[0] ?? []) > 0.5;
  const kept = series.filter((part, i) => i === 0 || !firstIsCalled || share(part) > 0.2);
  const gone = series.filter((part) => !kept.includes(part));
  const lines = gone.flatMap((part) => part.flatMap(ownLines));
  return { notes: kept.flat(), rejected: new Set(lines) };
}

/** Lines of an entry up to where a raised number begins something else. */
function ownLines(entry: FoundNote): Line[] {
  const lines = entry.slices.map((slice) => slice.line);
  const other = lines.findIndex((line, i) => i > 0 && noteStartOf(line)?.look === 'raised');
  return other < 0 ? lines : lines.slice(0, other);
}

/** Numbers begin at 1 on each page when that is the first number on several pages and on many of them. */
export function startsAgainOnPages(starts: readonly NoteStart[]): boolean {
  const firstOn = new Map<number, number>();
  for (const start of starts) {
    if (start.weight >= 1.9 && Number.isFinite(start.value) && !firstOn.has(start.line.page)) {
      firstOn.set(start.line.page, start.value);
    }
  }
  const ones = [...firstOn.values()].filter((value) => value === 1).length;
  return ones >= 3 && ones >= firstOn.size * 0.5;
}

function chooseStarts(
  starts: readonly NoteStart[],
  marks: MarksByPage,
  restartsPerPage: boolean,
): NoteStart[] {
  const numbered = starts.filter((start) => Number.isFinite(start.value) && start.value > 0);
  const weigh = (start: NoteStart, style: Map<string, number> | null): Candidate => {
    const page = start.line.page;
    let weight = start.weight;
    if (marks.get(page)?.has(start.value)) weight += 2;
    else if (marks.get(page - 1)?.has(start.value)) weight += 1;
    if (style) weight += 2 * (style.get(start.look) ?? 0);
    return { value: start.value, weight, page };
  };
  const pick = (style: Map<string, number> | null) =>
    chooseSequence(
      numbered.map((start) => weigh(start, style)),
      { restartsPerPage },
    ).map((i) => numbered[i] as NoteStart);
  const first = pick(null);
  const share = new Map<string, number>();
  for (const { look } of first) share.set(look, (share.get(look) ?? 0) + 1 / first.length);
  const chosen = pick(share);
  // One or two numbers make no count: alone they need to look the part or to be called for.
  return chosen.length > 2
    ? chosen
    : chosen.filter((s) => s.look === 'raised' || marks.get(s.line.page)?.has(s.value));
}

function collect(lines: readonly Line[], starts: readonly NoteStart[]): { notes: FoundNote[] } {
  const byLine = new Map<Line, NoteStart[]>();
  for (const start of starts) byLine.set(start.line, [...(byLine.get(start.line) ?? []), start]);
  const notes: FoundNote[] = [];
  for (const line of lines) {
    const here = byLine.get(line) ?? [];
    const before = here[0]?.from ?? line.text.length;
    if (before > 0) {
      if (notes.length === 0)
        notes.push({ label: '', value: Number.NaN, slices: [], page: line.page });
      notes.at(-1)?.slices.push({ line, from: 0, to: before });
    }
    for (const [i, start] of here.entries()) {
      const to = here[i + 1]?.from ?? line.text.length;
      const slices = to > start.to ? [{ line, from: start.to, to }] : [];
      notes.push({ label: start.label, value: start.value, slices, page: line.page });
    }
  }
  return { notes };
}
