/** Where a reading of RTF stands: the open groups, the code page, and what the letters are added to. */
import type { Dropped } from '../../capture/model.ts';
import { type Look, Paragraphs } from '../paragraphs.ts';
import { decoderOf } from './charsets.ts';
import { ASIDE, SILENT, SPEAKING } from './words.ts';

type Aside = Exclude<(typeof ASIDE)[string], undefined> | 'hidden' | 'deleted';

/** What letters of a group are added to. */
type Sink =
  | { kind: 'text'; paragraphs: Paragraphs }
  | { kind: 'aside'; what: Aside; text: string }
  | { kind: 'fonts' }
  | { kind: 'styles'; text: string; style: number }
  | { kind: 'nothing' };

interface Group extends Look {
  sink: Sink;
  starred: boolean;
  /** Letters after `\u` that stand there for readers without Unicode. */
  fallback: number;
  font: number | undefined;
  hidden: boolean;
  deleted: boolean;
  inTable: boolean;
  level: number | undefined;
}

export interface RtfNote {
  label: string;
  endnote: boolean;
  paragraphs: Paragraphs;
}

const LONGEST_ASIDE = 2000;

export class RtfState {
  readonly body = new Paragraphs();
  readonly notes: RtfNote[] = [];
  /** Text boxes, read after the body: they stand anywhere. */
  readonly boxes: Paragraphs[] = [];
  readonly dropped: { what: Dropped['what'] | 'object'; text: string }[] = [];
  readonly facts: { title?: string; author?: string } = {};
  page = 1252;
  defaultFont: number | undefined;
  letters = 0;
  #fontPages = new Map<number, number>();
  #levels = new Map<number, number>();
  #groups: Group[] = [];
  /** Notes and boxes, which end with their group. */
  #parts = new Set<Paragraphs>();
  #pending: Uint8Array[] = [];
  #skip = 0;
  #font = 0;

  get depth(): number {
    return this.#groups.length;
  }

  get current(): Group {
    this.#flush();
    const group = this.#groups.at(-1);
    return group ?? this.#outermost;
  }

  readonly #outermost: Group = {
    sink: { kind: 'text', paragraphs: this.body },
    starred: false,
    fallback: 1,
    font: undefined,
    hidden: false,
    deleted: false,
    inTable: false,
    level: undefined,
    bold: false,
    italic: false,
  };

  open(): void {
    this.#skip = 0;
    this.#groups.push({ ...this.current, starred: false });
  }

  close(): void {
    this.#flush();
    this.#skip = 0;
    const closed = this.#groups.pop();
    const outer = this.#groups.at(-1) ?? this.#outermost;
    if (!closed || closed.sink === outer.sink) return;
    if (closed.sink.kind === 'text' && this.#parts.has(closed.sink.paragraphs)) {
      closed.sink.paragraphs.end({ kind: 'paragraph' });
    }
    if (closed.sink.kind === 'aside') this.#endAside(closed.sink.what, closed.sink.text);
    if (closed.sink.kind === 'styles') this.#learnStyle(closed.sink.text, closed.sink.style);
  }

  finish(): void {
    this.#flush();
    this.body.end({ kind: 'paragraph' });
  }

  /** Control words that say what the group holds. True when the word was one of them. */
  beginsGroup(name: string): boolean {
    const group = this.current;
    const { starred } = group;
    group.starred = false;
    const inside = group.sink.kind;
    if (name === 'shptxt' || name === 'dptxbxtext') {
      group.sink = { kind: 'text', paragraphs: this.#newPart(this.boxes) };
      return true;
    }
    if (name === 'ud') {
      group.sink = this.#enclosing();
      return true;
    }
    if (inside === 'nothing') return false;
    if (name === 'fonttbl') group.sink = { kind: 'fonts' };
    else if (name === 'stylesheet') group.sink = { kind: 'styles', text: '', style: 0 };
    else if (name === 'footnote') this.#beginNote(group);
    else if (name === 'ftnalt') this.#makeEndnote();
    else if (Object.hasOwn(ASIDE, name) && inside !== 'fonts') {
      const what = ASIDE[name];
      if (what) group.sink = { kind: 'aside', what, text: '' };
    } else if (SILENT.has(name) || name === 'shpinst' || (starred && !SPEAKING.has(name))) {
      group.sink = { kind: 'nothing' };
    } else return false;
    return true;
  }

  #newPart(parts: Paragraphs[]): Paragraphs {
    const part = new Paragraphs();
    parts.push(part);
    this.#parts.add(part);
    return part;
  }

  /** `\ud` repeats in Unicode what the group around it has in a code page. */
  #enclosing(): Sink {
    return this.#groups.findLast(({ sink }) => sink.kind === 'text')?.sink ?? this.#outermost.sink;
  }

  #beginNote(group: Group): void {
    const target = group.sink;
    if (target.kind !== 'text') return;
    const label = String(this.notes.length + 1);
    target.paragraphs.mark(label);
    const paragraphs = this.#newPart([]);
    this.notes.push({ label, endnote: false, paragraphs });
    group.sink = { kind: 'text', paragraphs };
    Object.assign(group, { bold: false, italic: false, inTable: false, level: undefined });
  }

  #makeEndnote(): void {
    const note = this.notes.at(-1);
    if (note) note.endnote = true;
  }

  #endAside(what: Aside, words: string): void {
    const text = words.replaceAll(/\s+/g, ' ').trim();
    if (what === 'title' || what === 'author') {
      if (text !== '') this.facts[what] ??= text;
    } else if (text !== '' || what === 'image' || what === 'object') {
      this.dropped.push({ what, text });
    }
  }

  setFont(font: number): void {
    const { current } = this;
    current.font = font;
    this.#font = font;
  }

  /** Inside the table of fonts: the code page of the font that is being described. */
  learnPage(page: number | undefined): void {
    if (this.current.sink.kind === 'fonts' && page !== undefined) {
      this.#fontPages.set(this.#font, page);
    }
  }

  setStyle(style: number): void {
    const { current } = this;
    if (current.sink.kind === 'styles') current.sink = { kind: 'styles', text: '', style };
    else current.level = this.#levels.get(style);
  }

  #learnStyle(text: string, style: number): void {
    const name = text.split(';')[0]?.trim().toLowerCase() ?? '';
    const level = name === 'title' ? 1 : Number(/^heading ([1-6])$/.exec(name)?.[1] ?? 0);
    if (level > 0) this.#levels.set(style, level);
  }

  /** True when this letter only stands in for one that was given as Unicode. */
  skipsLetter(): boolean {
    if (this.#skip === 0) return false;
    this.#skip -= 1;
    return true;
  }

  addBytes(bytes: Uint8Array): void {
    const from = Math.min(this.#skip, bytes.length);
    this.#skip -= from;
    if (from < bytes.length) this.#pending.push(bytes.subarray(from));
  }

  addUnicode(value: number): void {
    this.#add(String.fromCharCode(value & 0xffff));
    this.#skip = this.current.fallback;
  }

  addText(text: string): void {
    this.#add(text);
  }

  endParagraph(): void {
    const { sink, inTable, level } = this.current;
    if (sink.kind === 'aside') this.#add(' ');
    if (sink.kind !== 'text') return;
    if (inTable) sink.paragraphs.add(sink.paragraphs.isEmpty ? '' : ' ', PLAIN);
    else if (level === undefined) sink.paragraphs.end({ kind: 'paragraph' });
    else sink.paragraphs.end({ kind: 'heading', level });
  }

  endCell(): void {
    const { sink } = this.current;
    if (sink.kind === 'text') sink.paragraphs.addCell();
  }

  endRow(): void {
    const { sink } = this.current;
    if (sink.kind === 'text') sink.paragraphs.end({ kind: 'table' });
  }

  /** Letters of a code page with two bytes each may come in several tokens: decoded together. */
  #flush(): void {
    if (this.#pending.length === 0) return;
    const some = this.#pending;
    this.#pending = [];
    const font = (this.#groups.at(-1) ?? this.#outermost).font ?? this.defaultFont;
    const page = (font === undefined ? undefined : this.#fontPages.get(font)) ?? this.page;
    this.#add(decoderOf(page).decode(some.length === 1 ? some[0] : Buffer.concat(some)));
  }

  #add(text: string): void {
    if (text === '') return;
    const group = this.current;
    const { sink } = group;
    this.letters += text.length;
    if (sink.kind === 'styles') sink.text += text;
    if (sink.kind === 'aside' && sink.text.length < LONGEST_ASIDE) sink.text += text;
    if (sink.kind !== 'text') return;
    if (group.deleted) this.#aside('deleted', text);
    else if (group.hidden) this.#aside('hidden', text);
    else sink.paragraphs.add(text, group);
  }

  #aside(what: 'deleted' | 'hidden', text: string): void {
    const last = this.dropped.at(-1);
    if (last?.what === what && last.text.length < LONGEST_ASIDE) last.text += text;
    else if (text.trim() !== '') this.dropped.push({ what, text });
  }
}

const PLAIN: Look = { bold: false, italic: false };
