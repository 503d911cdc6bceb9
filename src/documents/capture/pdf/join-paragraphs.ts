import { headingLook, isHeadingRun } from './find-headings.ts';
import { type BodyLine, type Line, type Measures, pitchOf } from './page-model.ts';

export interface Paragraph {
  kind: 'heading' | 'paragraph' | 'quote' | 'item' | 'caption';
  /** Size and weight of a heading, to rank headings later. */
  look?: string;
  lines: BodyLine[];
  /** Indices of lines before which a page or column break was bridged. */
  seams: number[];
}

/** Lines of the whole text in reading order → paragraphs, over pages and columns. */
export function joinParagraphs(lines: readonly BodyLine[], measures: Measures): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open = null as Paragraph | null;
  let heading = false;
  const hanging = findHanging(lines, measures);
  for (const [i, line] of lines.entries()) {
    const prev = lines[i - 1];
    const isHeading = isHeadingRun(lines, i, measures);
    const look = headingLook(line.line);
    if (isHeading) {
      const sameHead =
        heading &&
        open?.look === look &&
        prev !== undefined &&
        !isFarBelow(prev, line, measures, 1.6);
      if (open && sameHead && !/^(?:\d+(?:\.\d+)*|[IVX]+|[A-Z])[.)]?\s/.test(line.line.text))
        open.lines.push(line);
      else {
        open = { kind: 'heading', look, lines: [line], seams: [] };
        paragraphs.push(open);
      }
      heading = true;
      continue;
    }
    const starts =
      open === null ||
      heading ||
      prev === undefined ||
      startsParagraph(lines, i, measures, hanging.has(i), opensItem(open));
    if (starts || open === null) {
      open = { kind: 'paragraph', lines: [line], seams: [] };
      paragraphs.push(open);
    } else {
      if (prev && prev.strip !== line.strip) open.seams.push(open.lines.length);
      open.lines.push(line);
    }
    heading = false;
  }
  for (const paragraph of paragraphs) paragraph.kind = kindOf(paragraph, measures);
  return paragraphs;
}

function isFarBelow(prev: BodyLine, next: BodyLine, measures: Measures, factor = 1.12): boolean {
  if (prev.strip !== next.strip) return true;
  const size = Math.max(prev.line.size, next.line.size);
  return next.line.y - prev.line.y > pitchOf(measures, size) * factor + size * 0.1;
}

/** Width of a line's first word, by the share of its letters. */
function firstWordWidth(line: Line): number {
  const word = line.text.split(' ', 1)[0] ?? '';
  return ((line.right - line.x) * word.length) / Math.max(1, line.text.length);
}

/** The next line's first word would still have fitted: the break was wanted. */
const isShort = (prev: BodyLine, next: BodyLine): boolean =>
  prev.right - prev.line.right > firstWordWidth(next.line) + prev.line.size * 0.9;

const ENDS = /[.!?:;…]["”“»’')\]\d,–-]*\s*$/u;
const LEADERS = /(?:\.\s?){4,}\s*\d{1,4}$/;
const BULLET = /^[•▪◦‣●■]\s/;
const OPENS_ITEM = /^(?:[•▪◦‣●■–—-]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)/;

function startsParagraph(
  lines: readonly BodyLine[],
  i: number,
  measures: Measures,
  hanging: boolean,
  inItem: boolean,
): boolean {
  const prev = lines[i - 1] as BodyLine;
  const next = lines[i] as BodyLine;
  const size = next.line.size;
  if (Math.abs(prev.line.size - size) > Math.max(0.9, size * 0.08)) return true;
  const short = isShort(prev, next);
  const ended = ENDS.test(prev.line.text);
  if (LEADERS.test(prev.line.text) || BULLET.test(next.line.text)) return true;
  if (hanging) return next.line.x - next.left < size * 0.5 && (short || ended);
  const indent = next.line.x - next.left;
  const prevIndent = prev.line.x - prev.left;
  const indented = indent > size * 0.55 && indent < size * 6;
  // A list item goes on under its own first word, whatever that indent is.
  if (inItem && !OPENS_ITEM.test(next.line.text) && !short && !(ended && indent < size * 0.3)) {
    if (prev.strip !== next.strip || !isFarBelow(prev, next, measures)) return false;
  }
  if (prev.strip !== next.strip) {
    if (indented && prevIndent < size * 0.55) return true;
    if (short && ended) return true;
    return OPENS_ITEM.test(next.line.text) && ended;
  }
  if (isFarBelow(prev, next, measures))
    return !(isTightBroken(prev, next, measures) && !short && !ended);
  if (indented && prevIndent < size * 0.55) return true;
  if (OPENS_ITEM.test(next.line.text) && (short || ended)) return true;
  if (prevIndent > size * 0.55 && indent > prevIndent + size * 0.55) return true;
  return short && ended;
}

const opensItem = (paragraph: Paragraph | null): boolean =>
  OPENS_ITEM.test(paragraph?.lines[0]?.line.text ?? '');

/** Raised marks and formulas push lines apart a little without a paragraph ending there. */
const isTightBroken = (prev: BodyLine, next: BodyLine, measures: Measures): boolean =>
  !isFarBelow(prev, next, measures, 1.45) && Math.abs(prev.line.x - next.line.x) < 1.5;

/** Lines of stretches set with hanging indents (bibliographies): wanted breaks come before the lines at the edge. */
function findHanging(lines: readonly BodyLine[], measures: Measures): Set<number> {
  const out = new Set<number>();
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && !isHeadingRun(lines, i, measures)) continue;
    if (i - from >= 6 && hangs(lines.slice(from, i))) for (let k = from; k < i; k++) out.add(k);
    from = i + 1;
  }
  return out;
}

function hangs(lines: readonly BodyLine[]): boolean {
  let edgeAfterShort = 0;
  let edge = 0;
  let inAfterShort = 0;
  let inside = 0;
  for (let i = 1; i < lines.length; i++) {
    const [prev, next] = [lines[i - 1] as BodyLine, lines[i] as BodyLine];
    const indented = next.line.x - next.left > next.line.size * 0.5;
    const short = isShort(prev, next) || ENDS.test(prev.line.text);
    if (indented) {
      inside++;
      if (isShort(prev, next)) inAfterShort++;
    } else {
      edge++;
      if (short) edgeAfterShort++;
    }
  }
  return (
    inside >= lines.length * 0.25 &&
    edge >= 2 &&
    edgeAfterShort > edge * 0.65 &&
    inAfterShort < inside * 0.2
  );
}

function kindOf(paragraph: Paragraph, measures: Measures): Paragraph['kind'] {
  if (paragraph.kind === 'heading') return 'heading';
  const [first] = paragraph.lines;
  if (first === undefined) return 'paragraph';
  const text = first.line.text;
  if (
    /^(?:table|figure|fig\.|tabelle|abbildung|abb\.|tab\.|tableau|tabela|rysunek|wykres|таблица|рис\.|graph|chart|map)\s?\d{1,3}\s?[.:–—-]?/iu.test(
      text,
    ) &&
    paragraph.lines.length <= 4
  )
    return 'caption';
  if (OPENS_ITEM.test(text)) return 'item';
  const inset = paragraph.lines.every(({ line, left }) => line.x - left > line.size * 0.8);
  const smaller = first.line.size < measures.bodySize - 0.3;
  const narrow = paragraph.lines.some(({ line, right }) => right - line.right > line.size * 0.8);
  const centred = paragraph.lines.every(
    ({ line, left, right }) =>
      Math.abs(line.x - left - (right - line.right)) < 6 && right - line.right > 20,
  );
  const enough = paragraph.lines.length >= 2 || smaller;
  return inset && enough && !centred && (smaller || narrow || paragraph.lines.length >= 2)
    ? 'quote'
    : 'paragraph';
}
