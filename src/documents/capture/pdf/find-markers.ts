import type { Line } from './page-model.ts';
import type { FoundNote } from './split-notes.ts';

/** Marks in a line: the characters from..to are left out of the text, and stand for these notes. */
export interface MarkHit {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly labels: readonly string[];
  readonly basis: 'layout' | 'guess';
}

interface Seen {
  line: Line;
  from: number;
  to: number;
  values: number[];
}

const NUMBERS = /^[\s,;([]*(\d{1,4})((?:\s*[,;–—-]\s*\d{1,4})*)[\s,;)\].]*$/;
const MAX_SPREAD = 12;

/** `12, 13` and `12–14` → their numbers; anything else that is raised → none. */
export function numbersIn(text: string): number[] {
  const match = NUMBERS.exec(text);
  if (match === null) return [];
  const values = [Number(match[1])];
  for (const part of (match[2] ?? '').matchAll(/([,;–—-])\s*(\d{1,4})/g)) {
    const value = Number(part[2]);
    const last = values.at(-1) ?? 0;
    if (/[,;]/.test(part[1] ?? '')) values.push(value);
    else if (value > last && value - last <= MAX_SPREAD) {
      for (let n = last + 1; n <= value; n++) values.push(n);
    }
  }
  return values;
}

/** Raised numbers of a line; neighbours that the file drew apart are taken together. */
export function raisedNumbersOf(line: Line): Seen[] {
  const out: Seen[] = [];
  for (let i = 0; i < line.runs.length; i++) {
    const run = line.runs[i];
    if (run === undefined || !run.raised) continue;
    let to = run.end;
    while (line.runs[i + 1]?.raised && (line.runs[i + 1]?.start ?? 0) - to <= 1) {
      i++;
      to = line.runs[i]?.end ?? to;
    }
    const drawn = line.text.slice(run.start, to);
    const values = numbersIn(drawn);
    if (values.length === 0 || isPower(line, run.start)) continue;
    const from = run.start + drawn.length - drawn.trimStart().length;
    out.push({ line, from, to: from + drawn.trim().length, values });
  }
  return out;
}

/** m², km³, 10⁶: a unit or a bare number in front means arithmetic. */
function isPower(line: Line, at: number): boolean {
  const before = line.text.slice(Math.max(0, at - 6), at);
  return /(?:^|[\s\d(/])(?:[kcdm]?m|ft|in|CO|H)$/.test(before);
}

/** Raised numbers by page, as evidence for where notes begin. */
export function marksByPage(lines: readonly Line[]): Map<number, Set<number>> {
  const out = new Map<number, Set<number>>();
  for (const line of lines) {
    for (const seen of raisedNumbersOf(line)) {
      const known = out.get(line.page) ?? new Set<number>();
      for (const value of seen.values) known.add(value);
      out.set(line.page, known);
    }
  }
  return out;
}

/** The marks of the notes in the lines of the text: raised ones in an order that rises with the notes, then plain ones where one is missing. */
export function findMarkers(
  lines: readonly Line[],
  notes: readonly FoundNote[],
  atEnd: boolean,
): MarkHit[] {
  const byLabel = new Map<number, number[]>();
  for (const [index, note] of notes.entries()) {
    if (Number.isFinite(note.value)) {
      byLabel.set(note.value, [...(byLabel.get(note.value) ?? []), index]);
    }
  }
  const seen = lines.flatMap(raisedNumbersOf);
  const offers = seen.flatMap((mark) =>
    mark.values.flatMap((value) => {
      const index = nearestNote(byLabel.get(value) ?? [], notes, mark.line.page, atEnd);
      return index === null ? [] : [{ mark, index, weight: weigh(notes[index], mark, atEnd) }];
    }),
  );
  const chain = risingChain(offers);
  const hits = new Map<Seen, string[]>();
  const done = new Set<number>();
  for (const { mark, index } of chain) {
    done.add(index);
    hits.set(mark, [...(hits.get(mark) ?? []), notes[index]?.label ?? '']);
  }
  const found: MarkHit[] = [...hits].map(([mark, labels]) => ({
    ...mark,
    labels,
    basis: 'layout',
  }));
  return [
    ...found,
    ...recoverPlain(lines, notes, found, done, atEnd),
    ...findSymbols(lines, notes),
  ];
}

function nearestNote(
  indices: readonly number[],
  notes: readonly FoundNote[],
  page: number,
  atEnd: boolean,
): number | null {
  if (atEnd) return indices[0] ?? null;
  let best: number | null = null;
  let distance = 3;
  for (const index of indices) {
    const d = Math.abs((notes[index]?.page ?? 0) - page);
    if (d < distance) {
      best = index;
      distance = d;
    }
  }
  return best;
}

function weigh(note: FoundNote | undefined, mark: Seen, atEnd: boolean): number {
  if (atEnd) return 1;
  const apart = (note?.page ?? 0) - mark.line.page;
  if (apart === 0) return 3;
  return apart === 1 ? 1 : 0.3;
}

/** Heaviest chain of offers whose notes come in order, each once. */
function risingChain<T extends { index: number; weight: number }>(offers: readonly T[]): T[] {
  const best: number[] = [];
  const from: number[] = [];
  let end = -1;
  for (const [i, offer] of offers.entries()) {
    best[i] = offer.weight;
    from[i] = -1;
    for (let j = i - 1; j >= 0 && j >= i - 300; j--) {
      if ((offers[j]?.index ?? 0) >= offer.index) continue;
      const score = (best[j] ?? 0) + offer.weight;
      if (score > (best[i] ?? 0)) {
        best[i] = score;
        from[i] = j;
      }
    }
    if (end < 0 || (best[i] ?? 0) > (best[end] ?? 0)) end = i;
  }
  const chain: T[] = [];
  for (let i = end; i >= 0; i = from[i] ?? -1) chain.push(offers[i] as T);
  return chain.reverse();
}

/** Where the mark of a note is missing, a plain number stuck to a word or its punctuation between the neighbours' marks. */
function recoverPlain(
  lines: readonly Line[],
  notes: readonly FoundNote[],
  found: readonly MarkHit[],
  done: ReadonlySet<number>,
  atEnd: boolean,
): MarkHit[] {
  const place = new Map(lines.map((line, i) => [line, i]));
  const at = new Map<string, { line: number; to: number }>();
  for (const hit of found) {
    for (const label of hit.labels) at.set(label, { line: place.get(hit.line) ?? 0, to: hit.to });
  }
  const taken = new Set(found.map((hit) => `${place.get(hit.line)}:${hit.from}`));
  const out: MarkHit[] = [];
  let low = { line: 0, to: 0 };
  for (const [index, note] of notes.entries()) {
    const known = at.get(note.label);
    if (done.has(index)) {
      low = known ?? low;
      continue;
    }
    if (!Number.isFinite(note.value)) continue;
    const next = notes.slice(index + 1, index + 30).find((_, k) => done.has(index + 1 + k));
    const high = (next && at.get(next.label)?.line) ?? lines.length - 1;
    const hit =
      searchPlain(lines, low, high, note, atEnd, taken, STUCK) ??
      searchPlain(lines, low, high, note, atEnd, taken, AFTER_FIGURE);
    if (hit === null) continue;
    out.push(hit);
    low = { line: place.get(hit.line) ?? low.line, to: hit.to };
  }
  return out;
}

/** Stuck to a letter or closing sign; after a bare comma or point only when no digit stands before (1,5). */
const STUCK = [
  '\\p{L}|[)\\]»”"“’\'!?…%]|(?<!\\d)[.,;:]',
  '(?![\\d.,:]\\d|\\d|\\p{L}|[-–/%°])',
] as const;
/** After a year and its full stop (`in 1993.12 Later`), where a sentence begins or the line ends. */
const AFTER_FIGURE = ['\\d[.,;:]', '(?=\\s+\\p{Lu}|\\s*$)'] as const;

function searchPlain(
  lines: readonly Line[],
  low: { line: number; to: number },
  high: number,
  note: FoundNote,
  atEnd: boolean,
  taken: ReadonlySet<string>,
  surroundings: readonly [before: string, after: string],
): MarkHit | null {
  const pattern = new RegExp(`(?:${surroundings[0]})(${note.value})${surroundings[1]}`, 'gu');
  for (let i = low.line; i <= high && i < lines.length; i++) {
    const line = lines[i] as Line;
    if (!atEnd && (line.page > note.page || line.page < note.page - 1)) continue;
    pattern.lastIndex = 0;
    for (const match of line.text.matchAll(pattern)) {
      const to = match.index + match[0].length;
      const from = to - (match[1] ?? '').length;
      if ((i === low.line && from < low.to) || taken.has(`${i}:${from}`)) continue;
      return { line, from, to, labels: [note.label], basis: 'guess' };
    }
  }
  return null;
}

/** `*` and `†` of author notes, on the note's page, raised or at the end of a word. */
function findSymbols(lines: readonly Line[], notes: readonly FoundNote[]): MarkHit[] {
  const out: MarkHit[] = [];
  for (const note of notes) {
    if (Number.isFinite(note.value)) continue;
    for (const line of lines) {
      if (line.page > note.page) break;
      if (line.page < note.page - 1 || note.label === '') continue;
      const shown = line.text.replace(/[∗⁎]/g, '*');
      const from = symbolIn(shown, note.label);
      const used = out.some((hit) => hit.line === line && hit.from === from);
      if (from < 0 || used) continue;
      const to = from + note.label.length;
      out.push({ line, from, to, labels: [note.label], basis: 'layout' });
      break;
    }
  }
  return out;
}

/** Offset of exactly this symbol (not part of a longer row of them), at the end of a word. */
function symbolIn(text: string, label: string): number {
  for (let from = text.indexOf(label); from >= 0; from = text.indexOf(label, from + 1)) {
    const before = text[from - 1] ?? '';
    const after = text[from + label.length] ?? '';
    if (before === label[0] || after === label[0]) continue;
    if (/[\p{L}\p{N}.,)»”"“’' ]/u.test(before) && !/[\p{L}\d]/u.test(after)) return from;
  }
  return -1;
}
