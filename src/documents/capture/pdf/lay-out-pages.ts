import { assembleLine } from './assemble-line.ts';
import { usualRight } from './column-edges.ts';
import { cutIntoBands, findGutters } from './detect-columns.ts';
import { dropLineNumbers, findMarginNumbers } from './drop-margin-numbers.ts';
import { findRunningHeads, type HeadRow } from './find-running-heads.ts';
import { itemsToRows, type Row } from './items-to-lines.ts';
import type { Item, Line, RawPage, Strip, Stroke } from './page-model.ts';

export interface Layout {
  /** In reading order; each page's strips stand together. */
  strips: Strip[];
  heads: HeadRow[];
  /** Pages set in two columns. */
  columnPages: number[];
}

/** Pages of loose items → strips of lines in reading order, without running heads and page numbers. */
export function layOutPages(pages: readonly RawPage[]): Layout {
  const numbers = findMarginNumbers(pages);
  const kept = (page: RawPage) => page.items.filter((item) => !numbers.has(item));
  const rowPages = pages.map((page) => ({
    number: page.number,
    height: page.height,
    rows: itemsToRows(dropLineNumbers(dropRepeats(kept(page)))),
  }));
  const heads = findRunningHeads(rowPages);
  const dropped = new Set(heads.map((head) => head.row));
  const inside = rowPages.map((page) => page.rows.filter((row) => !dropped.has(row)));
  const gutters = findGutters(inside);
  const strips = pages.flatMap((page, i) => {
    const above = heads.filter((head) => head.page === page.number && isAbove(head.row, inside[i]));
    return stripsOfPage(page, inside[i] ?? [], gutters[i] ?? null, above.length);
  });
  const columnPages = pages.filter((_, i) => gutters[i] !== null).map((page) => page.number);
  return { strips, heads, columnPages };
}

const isAbove = (head: Row, rows: readonly Row[] | undefined): boolean =>
  head.y < (rows?.[0]?.y ?? Number.POSITIVE_INFINITY);

function stripsOfPage(
  page: RawPage,
  rows: readonly Row[],
  gutter: number | null,
  linesAbove: number,
): Strip[] {
  let count = linesAbove;
  const strips: Strip[] = [];
  for (const band of cutIntoBands(rows, gutter)) {
    const lines: Line[] = itemsToRows(band.items)
      .map((row) => assembleLine(row, page.number, ++count))
      .filter((line) => line.text !== '');
    if (lines.length === 0) continue;
    const drawn = lines.filter(isDrawnRule).map(toStroke);
    const text = lines.filter((line) => !isDrawnRule(line));
    const left = Math.min(...text.map((line) => line.x));
    const right = usualRight(text);
    const strokes = page.strokes.filter((s) => s.x < right && s.x + s.width > left);
    strips.push({ page: page.number, left, right, lines: text, strokes: [...strokes, ...drawn] });
  }
  return strips.filter((strip) => strip.lines.length > 0);
}

/** A line of underscores or dashes drawn with letters. */
const isDrawnRule = (line: Line): boolean =>
  /^[_\u2500\u2014\u2013-]{8,}$/.test(line.text.replaceAll(' ', ''));

const toStroke = (line: Line): Stroke => ({ x: line.x, y: line.y, width: line.right - line.x });

/** Bold type faked by drawing the same letters twice a hair apart, and shadows. */
function dropRepeats(items: readonly Item[]): Item[] {
  const seen = new Map<string, Item[]>();
  return items.filter((item) => {
    const key = `${item.text}|${Math.round(item.size)}`;
    const twins = seen.get(key) ?? [];
    if (twins.length > 200) return true;
    const twice = twins.some((t) => Math.abs(t.x - item.x) < 0.6 && Math.abs(t.y - item.y) < 0.6);
    twins.push(item);
    seen.set(key, twins);
    return !twice;
  });
}
