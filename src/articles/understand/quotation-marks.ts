/**
 * Finds what stands between quotation marks. Every kind of mark is taken, nested and mixed; an
 * apostrophe is none; a mark without its partner is dropped and swallows nothing. Linear in the text.
 */
import type { Span } from '../../kernel/span.ts';

export interface MarkedStretch {
  /** Between the marks. */
  span: Span;
  outer: Span;
  /** Opening and closing mark as printed: `“”`. */
  marks: string;
}

/** A stretch of text in which marks must close again: a paragraph, or the free words of a note. */
export interface Field {
  span: Span;
}

/** Which marks close what each mark opens. Straight and misprinted partners are allowed. */
const CLOSERS: Record<string, string> = {
  '“': '”"“',
  '”': '”',
  '„': '”“"',
  '«': '»',
  '»': '«',
  '"': '"”“',
  "''": "''",
  '``': "''",
  '‘': "’'",
  "'": "'’",
  '‚': '‘’',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
};

const MARK = /''|``|["“”„«»‘’'‚‹›「」『』]/gu;
const SINGLE = "‘’'‚";
/** Longest stretch between single marks: beyond it an apostrophe was taken for a mark. */
const LONGEST_SINGLE = 600;
/** Marks that may be open at once: a bound for hostile text, beyond any real nesting. */
const DEEPEST = 8;
/** Paragraphs that one quotation may run through. */
const MOST_FIELDS = 4;

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
const isBlank = (char: string): boolean => char === '' || /\s/u.test(char);

interface Mark {
  at: number;
  length: number;
  text: string;
  before: string;
  after: string;
}

interface Open extends Mark {
  field: number;
}

function marksIn(text: string, { start, end }: Span): Mark[] {
  return [...text.slice(start, end).matchAll(MARK)].map((match) => {
    const at = start + match.index;
    const length = match[0].length;
    const before = at > start ? (text[at - 1] ?? '') : '';
    const after = at + length < end ? (text[at + length] ?? '') : '';
    return { at, length, text: match[0], before, after };
  });
}

const isApostrophe = ({ text, before, after }: Mark): boolean =>
  (text === "'" || text === '’' || text === '‘') && isLetter(before) && isLetter(after);

/** Only guillemets may stand apart from the words they hold. */
const GUILLEMETS = '«»‹›';

const canClose = ({ text, before }: Mark): boolean =>
  GUILLEMETS.includes(text) ? before !== '' : !isBlank(before) && !/[([{]/u.test(before);

const canOpen = ({ text, before, after }: Mark): boolean => {
  if (GUILLEMETS.includes(text)) return after !== '';
  if (isBlank(after)) return false;
  if ('“„‚「『``'.includes(text)) return true;
  if (text === '’' || text === "'" || text === '‘') return !isLetter(before) && isLetter(after);
  return isBlank(before) || /[([{—–\-:;,/«“„‘.’]/u.test(before);
};

class MarkReader {
  readonly found: MarkedStretch[] = [];
  private open: Open[] = [];
  private readonly text: string;
  private readonly fields: readonly Field[];

  constructor(text: string, fields: readonly Field[]) {
    this.text = text;
    this.fields = fields;
  }

  read(): MarkedStretch[] {
    for (const [index, { span }] of this.fields.entries()) {
      this.startField(index);
      const marks = marksIn(this.text, span);
      for (const [turn, mark] of marks.entries())
        this.take(mark, index, marks.slice(turn + 1, turn + 7));
    }
    return this.found.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  }

  /** Only a double mark may stay open over the end of a paragraph, and only when it closes soon. */
  private startField(index: number): void {
    this.open = this.open.filter(
      ({ text, field }) =>
        !SINGLE.includes(text) && index - field < MOST_FIELDS && this.goesOn(text, index),
    );
  }

  /** The next paragraphs close more than they open, or open with the same mark again. */
  private goesOn(mark: string, from: number): boolean {
    const closers = CLOSERS[mark] ?? '';
    for (const { span } of this.fields.slice(from, from + MOST_FIELDS)) {
      const marks = marksIn(this.text, span);
      const first = marks.find((one) => !SINGLE.includes(one.text));
      if (!first) continue;
      if (first.text === mark && first.at === span.start) return true;
      return closers.includes(first.text) && canClose(first) && first.at > span.start;
    }
    return false;
  }

  private take(mark: Mark, field: number, next: readonly Mark[]): void {
    if (isApostrophe(mark)) return;
    const partner = canClose(mark) ? this.partnerOf(mark) : -1;
    if (partner >= 0 && !this.isPossessive(mark, next)) {
      this.close(partner, mark);
      return;
    }
    if (partner >= 0) return;
    const isRepeated = mark.before === '' && this.open.some(({ text }) => text === mark.text);
    if (!CLOSERS[mark.text] || !canOpen(mark) || isRepeated) return;
    this.open.push({ ...mark, field });
    if (this.open.length > DEEPEST) this.open.shift();
  }

  private partnerOf(mark: Mark): number {
    for (let index = this.open.length - 1; index >= 0; index -= 1) {
      const one = this.open[index];
      if (!one) continue;
      const closes =
        (CLOSERS[one.text] ?? '').includes(mark.text) &&
        (mark.text.length === 1 || one.text.length === 2);
      const isOpener =
        mark.text === '“' && one.text !== '„' && (isLetter(mark.after) || mark.before === '');
      const isFar = SINGLE.includes(one.text) && mark.at - one.at > LONGEST_SINGLE;
      if (closes && !isOpener && !isFar && mark.at > one.at + one.length) return index;
    }
    return -1;
  }

  /** `the states’ own words’`: an s, a blank, a small letter, and a better mark still to come. */
  private isPossessive(mark: Mark, next: readonly Mark[]): boolean {
    if (!"’'".includes(mark.text) || !/s/iu.test(mark.before) || mark.after !== ' ') return false;
    const following = next.find((one) => SINGLE.includes(one.text) && !isApostrophe(one));
    return following !== undefined && canClose(following) && following.at - mark.at < 200;
  }

  private close(partner: number, mark: Mark): void {
    const opener = this.open[partner];
    if (!opener) return;
    this.open.length = partner;
    const inner = this.text.slice(opener.at + opener.length, mark.at);
    if (inner.trim() === '') return;
    const start = opener.at + opener.length + (inner.length - inner.trimStart().length);
    const span = { start, end: start + inner.trim().length };
    const outer = { start: opener.at, end: mark.at + mark.length };
    this.found.push({ span, outer, marks: opener.text + mark.text });
  }
}

/** All stretches between marks, outer before inner, in order of the text. */
export function findMarked(text: string, fields: readonly Field[]): MarkedStretch[] {
  return new MarkReader(text, fields).read();
}
