import type { Block, Marker, Piece, Repair, StyledSpan } from '../model.ts';
import type { MarkHit } from './find-markers.ts';
import { joinLineEnds, type Vocabulary } from './join-line-ends.ts';
import type { Line, Run } from './page-model.ts';

/** A stretch of a line that goes into a block, and whether a page or column break was bridged before it. */
export interface BlockSlice {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  /** Right edge of its column. */
  readonly right: number;
  readonly seam: boolean;
}

export interface BuiltBlock {
  block: Block;
  repairs: Omit<Repair, 'block'>[];
}

export interface BlockHead {
  kind: Block['kind'];
  level?: number;
  label?: string;
  noteKind?: 'footnote' | 'endnote';
}

/** Puts slices of lines together to a block: marks taken out, line ends joined, every letter traced to its place. */
export function buildBlock(
  head: BlockHead,
  slices: readonly BlockSlice[],
  hits: ReadonlyMap<Line, readonly MarkHit[]>,
  words: Vocabulary,
): BuiltBlock {
  const writer = new BlockWriter();
  for (const [i, slice] of slices.entries()) {
    const below = slices[i + 1];
    const marks = (hits.get(slice.line) ?? []).filter(
      (m) => m.from >= slice.from && m.to <= slice.to,
    );
    const text = slice.line.text.slice(slice.from, slice.to);
    const lead = text.length - text.trimStart().length;
    let end = slice.from + text.trimEnd().length;
    let glue = '';
    if (below) {
      const visible = visibleText(slice, marks);
      const next = below.line.text.slice(below.from, below.to).trimStart();
      const full = slice.right - slice.line.right < slice.line.size * 12 || !visible.includes(' ');
      const join = joinLineEnds(visible, next, words, full);
      const marksAtEnd = marks.some((m) => m.to >= end);
      if (!marksAtEnd) end -= join.cut;
      glue = join.glue;
      if (join.repair) writer.pendingRepair = join.repair;
    }
    writer.write(slice.line, slice.from + lead, end, marks);
    if (below?.seam)
      writer.seam(head.kind === 'note' ? 'note-joined' : 'paragraph-joined', below.line.page);
    writer.glue(glue);
  }
  return writer.finish(head, slices);
}

const visibleText = (slice: BlockSlice, marks: readonly MarkHit[]): string => {
  let text = '';
  let at = slice.from;
  for (const mark of marks) {
    text += slice.line.text.slice(at, mark.from);
    at = mark.to;
  }
  return (text + slice.line.text.slice(at, slice.to)).trimEnd();
};

class BlockWriter {
  #text = '';
  readonly #pieces: Piece[] = [];
  readonly #styles: StyledSpan[] = [];
  readonly #markers: Marker[] = [];
  readonly #repairs: Omit<Repair, 'block'>[] = [];
  pendingRepair: Repair['what'] | null = null;

  write(line: Line, from: number, to: number, marks: readonly MarkHit[]): void {
    let at = from;
    for (const mark of [...marks].sort((a, b) => a.from - b.from)) {
      this.#copy(line, at, mark.from);
      // A mark set off by a blank before it (`word 12`) leaves one blank, not two.
      const blankBefore =
        this.#text.endsWith(' ') && /^\s|^$/.test(line.text.slice(mark.to, mark.to + 1));
      if (blankBefore) this.#dropLastBlank();
      for (const label of mark.labels) {
        this.#markers.push({
          at: this.#text.length,
          label,
          basis: mark.basis,
          place: { offset: -1, line: line.number, column: mark.from + 1, page: line.page },
          length: mark.to - mark.from,
        });
        if (mark.basis === 'guess') this.#note('marker-recovered', label);
      }
      at = mark.to;
    }
    this.#copy(line, at, to);
  }

  glue(glue: string): void {
    if (this.pendingRepair) this.#note(this.pendingRepair);
    this.pendingRepair = null;
    if (glue !== '' && this.#text !== '' && !this.#text.endsWith(' ')) this.#text += glue;
  }

  seam(what: 'note-joined' | 'paragraph-joined', page: number): void {
    this.#note(what, `page ${page}`);
  }

  #note(what: Repair['what'], detail?: string): void {
    const repair = { what, offset: this.#text.length };
    this.#repairs.push(detail === undefined ? repair : { ...repair, detail });
  }

  #dropLastBlank(): void {
    this.#text = this.#text.slice(0, -1);
    const last = this.#pieces.at(-1);
    if (last && last.end > this.#text.length)
      this.#pieces[this.#pieces.length - 1] = { ...last, end: this.#text.length };
    for (const [i, span] of this.#styles.entries()) {
      if (span.end > this.#text.length) this.#styles[i] = { ...span, end: this.#text.length };
    }
  }

  #copy(line: Line, from: number, to: number): void {
    if (to <= from) return;
    const start = this.#text.length;
    this.#text += line.text.slice(from, to);
    const at = { offset: -1, line: line.number, column: from + 1, page: line.page };
    this.#pieces.push({ start, end: this.#text.length, at });
    for (const run of line.runs) {
      const a = Math.max(run.start, from);
      const b = Math.min(run.end, to);
      if (b <= a) continue;
      for (const style of stylesOf(run)) this.#style(style, start + a - from, start + b - from);
    }
  }

  /** Spans of one style that touch, also over a line's end, become one. */
  #style(style: StyledSpan['style'], start: number, end: number): void {
    for (let i = this.#styles.length - 1; i >= 0 && i >= this.#styles.length - 4; i--) {
      const last = this.#styles[i];
      if (last?.style !== style) continue;
      if (/^\s*$/.test(this.#text.slice(last.end, start))) {
        this.#styles[i] = { ...last, end };
        return;
      }
      break;
    }
    this.#styles.push({ start, end, style });
  }

  finish(head: BlockHead, slices: readonly BlockSlice[]): BuiltBlock {
    const length = this.#text.trimEnd().length;
    const text = this.#text.slice(0, length);
    const first = slices[0]?.line.page;
    const last = slices.at(-1)?.line.page;
    const clip = <T extends { start: number; end: number }>(spans: T[]): T[] =>
      spans.map((s) => ({ ...s, end: Math.min(s.end, length) })).filter((s) => s.end > s.start);
    const block: Block = {
      ...head,
      text,
      pieces: clip(this.#pieces),
      styles: clip(this.#styles),
      markers: this.#markers.map((m) => ({ ...m, at: Math.min(m.at, length) })),
      ...(first === undefined ? {} : { page: first }),
      ...(last === undefined ? {} : { endPage: last }),
    };
    const repairs = this.#repairs.map((r) => ({ ...r, offset: Math.min(r.offset, length) }));
    return { block, repairs };
  }
}

function stylesOf(run: Run): StyledSpan['style'][] {
  const out: StyledSpan['style'][] = [];
  if (run.face.italic) out.push('italic');
  if (run.face.bold) out.push('bold');
  if (run.face.smallCaps) out.push('small-caps');
  if (run.raised) out.push('superscript');
  return out;
}
