/** The body or a note under construction: letters become runs, runs paragraphs. */
import type { Block, Marker, StyledSpan } from '../capture/model.ts';

export interface Look {
  bold: boolean;
  italic: boolean;
}

export interface Head {
  kind: 'paragraph' | 'heading' | 'table' | 'item';
  level?: number;
}

export class Paragraphs {
  readonly blocks: Omit<Block, 'pieces'>[] = [];
  #parts: string[] = [];
  #length = 0;
  #styles: StyledSpan[] = [];
  #markers: Marker[] = [];

  add(text: string, look: Look): void {
    if (text === '') return;
    const start = this.#length;
    this.#parts.push(text);
    this.#length += text.length;
    if (look.italic) this.#style('italic', start);
    if (look.bold) this.#style('bold', start);
  }

  #style(style: 'italic' | 'bold', start: number): void {
    const last = this.#styles.findLast((each) => each.style === style);
    if (last && last.end === start) last.end = this.#length;
    else this.#styles.push({ start, end: this.#length, style });
  }

  mark(label: string): void {
    this.#markers.push({ at: this.#length, label, basis: 'explicit' });
  }

  /** The bar between two cells of a row. */
  addCell(): void {
    this.add(this.endsInBlank ? '| ' : ' | ', { bold: false, italic: false });
  }

  /** Nothing yet, or a blank at the end: another blank would be one too many. */
  get endsInBlank(): boolean {
    return /^$|\s$/.test(this.#parts.at(-1) ?? '');
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Ends the paragraph; blanks at its ends and empty paragraphs are no text. */
  end(head: Head): void {
    const whole = this.#parts.join('');
    // The bar after the last cell of a row divides nothing.
    const text = head.kind === 'table' ? whole.trim().replace(/\s\|$/, '') : whole.trim();
    const cut = whole.length - whole.trimStart().length;
    const move = (at: number): number => Math.min(Math.max(at - cut, 0), text.length);
    if (text !== '' || this.#markers.length > 0) {
      this.blocks.push({
        kind: head.kind,
        ...(head.level === undefined ? {} : { level: head.level }),
        text,
        styles: this.#styles
          .map((span) => ({ ...span, start: move(span.start), end: move(span.end) }))
          .filter((span) => span.end > span.start),
        markers: this.#markers.map((marker) => ({ ...marker, at: move(marker.at) })),
      });
    }
    this.#parts = [];
    this.#length = 0;
    this.#styles = [];
    this.#markers = [];
  }
}
