import type { Row } from './items-to-lines.ts';

/** A page as rows across its whole width, before columns are known. */
export interface RowPage {
  readonly number: number;
  readonly height: number;
  readonly rows: readonly Row[];
}

export interface HeadRow {
  readonly page: number;
  readonly row: Row;
  readonly what: 'running-head' | 'page-number';
}

interface Edge {
  page: number;
  row: Row;
  text: string;
  shape: string;
  /** Rows between it and the edge of the page. */
  depth: number;
  zone: 'top' | 'bottom';
  /** Distance to the next row towards the middle of the page. */
  gap: number;
  /** Lies so near the paper's edge that text rarely stands there. */
  outer: boolean;
}

const DEPTH = 4;
const ROMAN = /^[ivxlc]+$/i;
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

const rowText = (row: Row): string =>
  row.items
    .map((item) => item.text + (item.blankAfter ? ' ' : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Text without what changes from page to page: numbers, case, blanks. */
const shapeOf = (text: string): string =>
  text
    .toLowerCase()
    .split(' ')
    .map((word) => (ROMAN.test(word) ? '#' : word.replace(/\d+/g, '#')))
    .join('');

function romanValue(text: string): number {
  const values = [...text.toLowerCase()].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, v, i) => sum + (v < (values[i + 1] ?? 0) ? -v : v), 0);
}

/** A row that is nothing but a page number, as printed: `– 12 –`, `Page 3 of 9`, `[iv]`, `12 | S e i t e`. */
export function pageNumberIn(text: string): { value: number; roman: boolean } | null {
  if (text.length > 24) return null;
  const bare = text.replace(/^[\s\-–—|[(~·•*]+|[\s\-–—|\])~·•*.]+$/g, '');
  if (ROMAN.test(bare) && bare.length <= 7) return { value: romanValue(bare), roman: true };
  const match =
    /^(?:page|seite|p\.|s\.|str\.|strona|стр\.|с\.|pág\.)?\s?(\d{1,4})\s?(?:(?:\/|of|von|sur|de|z|из|\|)\s?\d{0,4}\s?(?:p ?a ?g ?e|s ?e ?i ?t ?e)?)?$/i.exec(
      bare,
    );
  return match ? { value: Number(match[1]), roman: false } : null;
}

function edgesOf(page: RowPage): Edge[] {
  const edges: Edge[] = [];
  const { rows } = page;
  for (const zone of ['top', 'bottom'] as const) {
    for (let depth = 0; depth < Math.min(DEPTH, rows.length); depth++) {
      const at = zone === 'top' ? depth : rows.length - 1 - depth;
      const row = rows[at] as Row;
      const inner = rows[zone === 'top' ? at + 1 : at - 1];
      const text = rowText(row);
      const outer = zone === 'top' ? row.y < page.height * 0.13 : row.y > page.height * 0.87;
      const gap = inner ? Math.abs(inner.y - row.y) : page.height;
      edges.push({ page: page.number, row, text, shape: shapeOf(text), depth, zone, gap, outer });
    }
  }
  return edges;
}

/** Numbers at either end of a row: where a page number stands inside a running head. */
const endNumbers = (text: string): number[] =>
  [/^(\d{1,4})(?=\s)/.exec(text)?.[1], /\s(\d{1,4})$/.exec(text)?.[1]]
    .filter((digits) => digits !== undefined)
    .map(Number);

/** By how much the printed page number is ahead of the page's place in the file, when pages agree on it. */
function findOffset(edges: readonly Edge[], pages: number, roman: boolean): number | null {
  const votes = new Map<number, Set<number>>();
  const vote = (offset: number, page: number) =>
    votes.set(offset, (votes.get(offset) ?? new Set()).add(page));
  for (const edge of edges) {
    const alone = pageNumberIn(edge.text);
    if (alone !== null && alone.roman === roman) vote(alone.value - edge.page, edge.page);
    else if (!roman) for (const value of endNumbers(edge.text)) vote(value - edge.page, edge.page);
  }
  const best = [...votes].sort((a, b) => b[1].size - a[1].size)[0];
  if (best === undefined) return null;
  const needed = roman ? Math.min(3, pages) : Math.max(2, Math.ceil(pages * 0.3));
  return best[1].size >= needed ? best[0] : null;
}

/** Finds running heads and feet, stamps and page numbers: what is said again page after page at the same height. */
export function findRunningHeads(pages: readonly RowPage[]): HeadRow[] {
  const edges = pages.flatMap(edgesOf);
  const found = new Map<Row, HeadRow>();
  const take = (edge: Edge, what: HeadRow['what']) => {
    if (!found.has(edge.row)) found.set(edge.row, { page: edge.page, row: edge.row, what });
  };
  const arabic = findOffset(edges, pages.length, false);
  const roman = findOffset(edges, pages.length, true);
  for (const edge of edges) {
    const number = pageNumberIn(edge.text);
    if (number === null) continue;
    const offset = number.roman ? roman : arabic;
    if (offset !== null && number.value - edge.page === offset) take(edge, 'page-number');
  }
  takeRepeated(edges, pages.length, take);
  takeNumbered(edges, arabic, found, take);
  takeAligned(edges, pages.length, found, take);
  takeBeyondText(pages, edges, found, take);
  return [...found.values()].filter((head) => head.row.items.length > 0);
}

type Take = (edge: Edge, what: HeadRow['what']) => void;

function takeRepeated(edges: readonly Edge[], pages: number, take: Take): void {
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (edge.shape.replace(/[^\p{L}]/gu, '').length < 3) continue;
    const key = `${edge.zone}|${edge.shape}`;
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  for (const every of groups.values()) {
    const group = every.filter((edge) => numbersAgree(edge, every));
    const level = group.filter((edge) => group.some((o) => o.page !== edge.page && near(o, edge)));
    const onPages = new Set(level.map((edge) => edge.page)).size;
    const apart = level.filter((edge) => edge.outer || edge.gap > edge.row.size * 1.6).length;
    const isolated = apart === level.length;
    if ((onPages >= 3 && apart >= level.length / 2) || (onPages === 2 && isolated && pages <= 5)) {
      for (const edge of level) take(edge, 'running-head');
    }
  }
}

/**
 * Short notes at the foot of pages repeat too (`12 Ibid.`, `40 Ibid.`), but their numbers agree neither
 * with each other nor with the page.
 */
function numbersAgree(edge: Edge, group: readonly Edge[]): boolean {
  const own = numbersOf(edge.text);
  return own.every((value, k) => {
    const alike = group.filter((other) => {
      const there = numbersOf(other.text)[k] ?? Number.NaN;
      return there === value || there - other.page === value - edge.page;
    });
    return alike.length >= Math.max(2, group.length * 0.4);
  });
}

const numbersOf = (text: string): number[] => [...text.matchAll(/\d+/g)].map((m) => Number(m[0]));

const near = (a: Edge, b: Edge): boolean => Math.abs(a.row.y - b.row.y) < 4;

/** Heads that change with the section but carry the page number at one end. */
function takeNumbered(
  edges: readonly Edge[],
  offset: number | null,
  found: ReadonlyMap<Row, HeadRow>,
  take: Take,
): void {
  if (offset === null) return;
  const hits = edges.filter(
    (edge) =>
      edge.depth <= 1 &&
      !found.has(edge.row) &&
      (edge.outer || edge.gap > edge.row.size * 1.5) &&
      endNumbers(edge.text).some((value) => value - edge.page === offset),
  );
  for (const hit of hits) {
    const alike = hits.filter((o) => o.zone === hit.zone && Math.abs(o.row.y - hit.row.y) < 6);
    if (new Set(alike.map((edge) => edge.page)).size >= 3) take(hit, 'running-head');
  }
}

const opensLikeNote = (edge: Edge): boolean =>
  (edge.row.items[0]?.raised ?? false) || /^\d{1,4}[.)]?\s/.test(edge.text);

/** Outermost rows at the height where other pages have their heads, and set apart as those are. */
function takeAligned(
  edges: readonly Edge[],
  pages: number,
  found: Map<Row, HeadRow>,
  take: Take,
): void {
  const heads = edges.filter((edge) => found.has(edge.row));
  for (const edge of edges) {
    if (found.has(edge.row) || edge.depth > 0 || edge.text.length > 140) continue;
    if (edge.zone === 'bottom' && opensLikeNote(edge)) continue;
    const level = heads.filter(
      (head) =>
        head.zone === edge.zone &&
        Math.abs(head.row.y - edge.row.y) < 2.5 &&
        Math.abs(head.row.size - edge.row.size) < 0.6,
    );
    const enough = new Set(level.map((head) => head.page)).size >= Math.max(3, pages * 0.3);
    const usualGap = median(level.map((head) => head.gap));
    if (enough && edge.gap > usualGap * 0.6 && edge.gap > edge.row.size * 1.5) {
      take(edge, 'running-head');
    }
  }
}

/** A lone row below the lowest line that text reaches on any other page: an imprint at the foot of a first page. */
function takeBeyondText(
  pages: readonly RowPage[],
  edges: readonly Edge[],
  found: ReadonlyMap<Row, HeadRow>,
  take: Take,
): void {
  const ends = new Map(
    pages.map((page) => [page.number, page.rows.findLast((row) => !found.has(row))?.y ?? 0]),
  );
  if (pages.length < 4) return;
  for (const edge of edges) {
    const { row } = edge;
    if (edge.zone !== 'bottom' || found.has(row) || edge.gap < row.size * 1.9) continue;
    const others = [...ends].filter(([page]) => page !== edge.page).map(([, y]) => y);
    if (row.y > Math.max(...others) + row.size) take(edge, 'running-head');
  }
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
