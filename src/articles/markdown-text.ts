/** A stretch of an article as inline Markdown: emphasis, note marks, and nothing read by accident. */
import type { StyledSpan } from '../documents/capture/model.ts';
import type { Span } from '../kernel/span.ts';

/** What is put in at an offset: a note's mark. */
export interface Insertion {
  at: number;
  text: string;
}

const SPECIAL = /[\\`*_{}[\]<>#~^$@|!]|&(?=#?\w+;)/gu;
const LINE_START = /^(\s*)(?:([-+:=])|(\d{1,9})([.)]))/u;

const asPlain = (text: string): string => text.replace(/\s*\n\s*/gu, ' ').replace(SPECIAL, '\\$&');

/** A paragraph must not begin like a list, a rule or a definition. */
function escapeStart(markdown: string): string {
  return markdown.replace(
    LINE_START,
    (_, blank: string, sign?: string, digits?: string, stop?: string) =>
      sign ? `${blank}\\${sign}` : `${blank}${digits}\\${stop}`,
  );
}

const isBlank = (char: string): boolean => char === '' || /\s/u.test(char);
const isPunctuation = (char: string): boolean => /[\p{P}\p{S}]/u.test(char);

/** CommonMark 6.2: where a star may open or close emphasis; elsewhere it would stay a star. */
function canBeSet(text: string, { start, end }: Span): boolean {
  const before = text[start - 1] ?? '';
  const first = text[start] ?? '';
  const last = text[end - 1] ?? '';
  const after = text[end] ?? '';
  const opens = !isPunctuation(first) || isBlank(before) || isPunctuation(before);
  const closes = !isPunctuation(last) || isBlank(after) || isPunctuation(after);
  return opens && closes && !isBlank(first) && !isBlank(last);
}

function italicsIn(text: string, styles: readonly StyledSpan[], within: Span): Span[] {
  const found: Span[] = [];
  for (const style of styles) {
    if (style.style !== 'italic' || style.start < within.start || style.end > within.end) continue;
    const words = text.slice(style.start, style.end);
    const start = style.start + words.length - words.trimStart().length;
    const span = { start, end: start + words.trim().length };
    const previous = found.at(-1);
    const isFree = !previous || span.start > previous.end + 1;
    if (span.end > span.start && isFree && canBeSet(text, span)) found.push(span);
  }
  return found;
}

/** `styles` and `insertions` in order of the text. */
export function inlineMarkdown(
  text: string,
  within: Span,
  styles: readonly StyledSpan[],
  insertions: readonly Insertion[],
): string {
  const italics = italicsIn(text, styles, within);
  const inItalics = (at: number): boolean =>
    italics.some(({ start, end }) => at > start && at < end);
  const events: Insertion[] = [
    ...italics.flatMap(({ start, end }) => [
      { at: start, text: '*' },
      { at: end, text: '*' },
    ]),
    ...insertions.filter(({ at }) => at >= within.start && at <= within.end && !inItalics(at)),
    ...insertions.filter(({ at }) => inItalics(at)),
  ].sort((a, b) => a.at - b.at || (a.text === '*' ? -1 : 1));
  let out = '';
  let from = within.start;
  for (const event of events) {
    out += asPlain(text.slice(from, event.at)) + event.text;
    from = event.at;
  }
  return escapeStart(out + asPlain(text.slice(from, within.end)));
}
