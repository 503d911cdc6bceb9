import type { Dropped } from '../model.ts';
import type { Row } from './rows.ts';

const NUMBER =
  /^(?:[-–—|[(\s]*)(?:(?:page|p\.|s\.|str\.|стр\.)\s*)?(\d{1,4})(?:\s*(?:of|\/|z|von|из)\s*\d{1,4})?[-–—|\])\s.]*$/i;
const LONGEST_HEAD = 120;
const LEAST_PAGES = 3;
/** At the edge of a page stand at most this many lines of furniture. */
const EDGE = 2;

export interface Furniture {
  rows: Row[];
  dropped: Dropped[];
}

/**
 * Takes page numbers and running heads out of a text that was printed page by page. They show only
 * where the file has form feeds; a file without them is left as it is.
 */
export function dropFurniture(rows: readonly Row[]): Furniture {
  const pages = pagesOf(rows);
  if (pages.length < LEAST_PAGES) return { rows: [...rows], dropped: [] };
  const heads = runningHeads(rows, pages);
  const numbered = pages.filter((page) =>
    edgesOf(page).some((index) => isNumber(rows[index])),
  ).length;
  const gone = new Set<number>();
  const dropped: Dropped[] = [];
  for (const page of pages) {
    for (const index of edgesOf(page)) {
      const row = rows[index];
      if (row === undefined) continue;
      const number = numbered >= pages.length * 0.4 && isNumber(row);
      if (!number && !heads.has(shape(row.text))) continue;
      gone.add(index);
      const what = number ? 'page-number' : 'running-head';
      dropped.push({ what, text: row.text, at: row.at, count: 1 });
    }
  }
  return { rows: closeGaps(rows, gone), dropped };
}

interface Page {
  from: number;
  to: number;
}

function pagesOf(rows: readonly Row[]): Page[] {
  const pages: Page[] = [];
  rows.forEach((row, index) => {
    const last = pages.at(-1);
    if (last === undefined || row.newPage) pages.push({ from: index, to: index + 1 });
    else last.to = index + 1;
  });
  return pages;
}

function edgesOf({ from, to }: Page): number[] {
  const edges = new Set<number>();
  for (let step = 0; step < EDGE; step += 1) {
    if (from + step < to) edges.add(from + step);
    if (to - 1 - step >= from) edges.add(to - 1 - step);
  }
  return [...edges];
}

const isNumber = (row: Row | undefined): boolean => row !== undefined && NUMBER.test(row.text);
const shape = (text: string): string =>
  text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();

/** Lines that come back at the edges of many pages, whatever the number in them. */
function runningHeads(rows: readonly Row[], pages: readonly Page[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const seen = new Set<string>();
    for (const index of edgesOf(page)) {
      const text = rows[index]?.text ?? '';
      if (text.length <= LONGEST_HEAD && /\p{L}/u.test(text)) seen.add(shape(text));
    }
    for (const each of seen) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const least = Math.max(LEAST_PAGES, pages.length * 0.25);
  return new Set([...counts].filter(([, count]) => count >= least).map(([text]) => text));
}

/** A row after dropped ones still begins a new page, and keeps the blank lines before it. */
function closeGaps(rows: readonly Row[], gone: ReadonlySet<number>): Row[] {
  const kept: Row[] = [];
  let newPage = false;
  let gap = 0;
  rows.forEach((row, index) => {
    newPage ||= row.newPage;
    gap += row.gap;
    if (gone.has(index)) return;
    kept.push(newPage !== row.newPage || gap !== row.gap ? { ...row, newPage, gap } : row);
    newPage = false;
    gap = 0;
  });
  return kept;
}
