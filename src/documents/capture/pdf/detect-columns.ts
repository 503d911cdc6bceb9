import type { Row, RowItem } from './items-to-lines.ts';

/** A stretch of a row without a wide gap. */
export interface Segment {
  readonly x: number;
  readonly right: number;
  readonly items: readonly RowItem[];
}

/** Rows of one column, or rows that run across all columns. */
export interface Band {
  readonly kind: 'across' | 'left' | 'right';
  readonly items: RowItem[];
}

const MIN_COLUMN_ROWS = 8;
/** A column is at least this part of the width of the text. */
const MIN_COLUMN_WIDTH = 0.26;

export function segmentsOf(row: Row): Segment[] {
  const out: { x: number; right: number; items: RowItem[] }[] = [];
  for (const item of row.items) {
    const last = out.at(-1);
    const right = item.x + item.width;
    if (last && item.x - last.right < row.size * 0.9) {
      last.items.push(item);
      last.right = Math.max(last.right, right);
    } else out.push({ x: item.x, right, items: [item] });
  }
  return out;
}

/** Where the right column of a page starts, or null when the page is set in one column. */
export function findGutter(rows: readonly Row[]): number | null {
  return searchGutter(rows, { from: 0.3, minWidth: MIN_COLUMN_WIDTH, across: 1.5 });
}

/** A narrow column of dates and imprint beside the text of a first page. */
export function findSidebar(rows: readonly Row[]): number | null {
  return searchGutter(rows, { from: 0.14, minWidth: 0.1, across: 0.4 });
}

interface GutterSearch {
  /** Part of the width of the text left of which no gutter is looked for. */
  readonly from: number;
  readonly minWidth: number;
  /** Lines across, at most, for each line of the shorter column. */
  readonly across: number;
}

function searchGutter(rows: readonly Row[], search: GutterSearch): number | null {
  const all = rows.flatMap((row) =>
    segmentsOf(row).map((s) => ({ ...s, size: row.size, y: row.y })),
  );
  if (all.length < MIN_COLUMN_ROWS * 2) return null;
  const left = quantile(
    all.map((s) => s.x),
    0.05,
  );
  const right = quantile(
    all.map((s) => s.right),
    0.95,
  );
  const width = right - left;
  const starts = new Map<number, number>();
  for (const s of all) {
    if (s.x < left + width * search.from || s.x > left + width * 0.72) continue;
    const bin = Math.round(s.x / 2);
    starts.set(bin, (starts.get(bin) ?? 0) + 1);
  }
  const tries = [...starts].sort((a, b) => b[1] - a[1]).slice(0, 5);
  for (const [bin] of tries) {
    const x = bin * 2;
    const lefts = all.filter((s) => s.right < x - 2 && s.right - s.x > width * search.minWidth);
    const rights = all.filter((s) => s.x > x - 4 && s.right - s.x > width * search.minWidth);
    const across = all.filter((s) => s.x < x - 6 && s.right > x + 4);
    const aligned = rights.filter((s) => s.x < x + s.size * 2.5);
    if (lefts.length < MIN_COLUMN_ROWS || aligned.length < MIN_COLUMN_ROWS) continue;
    if (across.length > Math.min(lefts.length, rights.length) * search.across) continue;
    if (interleaved(across, lefts, rights)) continue;
    return Math.min(...aligned.map((s) => s.x)) - 1;
  }
  return null;
}

/** Full lines scattered between split ones are the sign of a table, not of columns. */
function interleaved(
  across: readonly { y: number }[],
  lefts: readonly { y: number }[],
  rights: readonly { y: number }[],
): boolean {
  const marks = [
    ...across.map((s) => ({ y: s.y, across: true })),
    ...[...lefts, ...rights].map((s) => ({ y: s.y, across: false })),
  ].sort((a, b) => a.y - b.y);
  let changes = 0;
  for (let i = 1; i < marks.length; i++) {
    if (marks[i]?.across !== marks[i - 1]?.across) changes++;
  }
  return changes > 9;
}

const quantile = (values: number[], q: number): number =>
  values.sort((a, b) => a - b)[Math.floor((values.length - 1) * q)] ?? 0;

/**
 * Gutters for all pages. A layout in columns is a matter of the whole document: a single page of a
 * long file that looks so is a table; and once it is sure, shorter pages follow suit.
 */
export function findGutters(pages: readonly (readonly Row[])[]): (number | null)[] {
  const gutters = pages.map(findGutter);
  const sure = gutters.filter((g) => g !== null);
  const onlyOne = sure.length === 1 && pages.length > 2;
  if (sure.length === 0 || onlyOne) {
    return pages.map((rows, i) => (i === 0 ? (gutters[0] ?? findSidebar(rows)) : null));
  }
  return pages.map((rows, i) => {
    const own = gutters[i] ?? null;
    const friends = own === null ? 0 : sure.filter((g) => Math.abs(g - own) < 25).length;
    if (own !== null && friends >= Math.min(2, pages.length)) return own;
    const borrowed = sure.find((g) => fits(rows, g));
    return borrowed ?? (i === 0 ? findSidebar(rows) : null);
  });
}

function fits(rows: readonly Row[], gutter: number): boolean {
  const segments = rows.flatMap(segmentsOf);
  const lefts = segments.filter((s) => s.right < gutter).length;
  const rights = segments.filter((s) => s.x >= gutter - 2 && s.x < gutter + 25).length;
  const across = segments.filter((s) => s.x < gutter - 6 && s.right > gutter + 4).length;
  return rights >= 2 && lefts >= 3 && across <= lefts;
}

/** Cuts a page into bands in reading order: what stands across, then the left column, then the right. */
export function cutIntoBands(rows: readonly Row[], gutter: number | null): Band[] {
  if (gutter === null) return [{ kind: 'across', items: rows.flatMap((row) => [...row.items]) }];
  const cut = rows.map((row) => cutRow(row, gutter));
  healSplitRows(cut);
  widenShortRows(cut);
  const bands: Band[] = [];
  let open: { left: Band; right: Band } | null = null;
  for (const part of cut) {
    if (part.across.length > 0) {
      open = null;
      const last = bands.at(-1);
      if (last?.kind === 'across') last.items.push(...part.across);
      else bands.push({ kind: 'across', items: part.across });
      continue;
    }
    if (open === null) {
      open = { left: { kind: 'left', items: [] }, right: { kind: 'right', items: [] } };
      bands.push(open.left, open.right);
    }
    open.left.items.push(...part.left);
    open.right.items.push(...part.right);
  }
  return bands.filter((band) => band.items.length > 0);
}

interface CutRow {
  across: RowItem[];
  left: RowItem[];
  right: RowItem[];
}

function cutRow(row: Row, gutter: number): CutRow {
  const segments = segmentsOf(row);
  const crosses = row.items.some((i) => i.x < gutter - 4 && i.x + i.width > gutter + 4);
  const spans = segments.some((s) => s.x < gutter - 4 && s.right > gutter + 4);
  const gapAtGutter = row.items.every((i) => i.x >= gutter - 3 || i.x + i.width <= gutter);
  if (crosses || (spans && !gapAtGutter)) return { across: [...row.items], left: [], right: [] };
  if (spans && !straddles(row, gutter)) return { across: [...row.items], left: [], right: [] };
  return {
    across: [],
    left: row.items.filter((item) => item.x < gutter - 3),
    right: row.items.filter((item) => item.x >= gutter - 3),
  };
}

/** A row whose gap lies exactly at the gutter, however narrow, and which begins again at the column's edge. */
function straddles(row: Row, gutter: number): boolean {
  const next = row.items.find((item) => item.x >= gutter - 3);
  const before = row.items.filter((item) => item.x < gutter - 3);
  const end = Math.max(...before.map((item) => item.x + item.width));
  return next !== undefined && next.x - gutter < 4 && next.x - end > row.size * 0.5;
}

/** One split row between rows across is a wide blank that happens to lie over the gutter. */
function healSplitRows(rows: CutRow[]): void {
  for (const [i, row] of rows.entries()) {
    const split = row.left.length > 0 && row.right.length > 0;
    const below = rows[i + 1];
    if (!split || !rows[i - 1]?.across.length || (below && below.right.length > 0)) continue;
    row.across = [...row.left, ...row.right];
    row.left = [];
    row.right = [];
  }
}

/** A short last line of a paragraph that runs across belongs to it, not to the left column. */
function widenShortRows(rows: CutRow[]): void {
  let i = 0;
  while (i < rows.length) {
    if ((rows[i]?.across.length ?? 0) === 0) {
      i++;
      continue;
    }
    let j = i + 1;
    while (j < rows.length && rows[j]?.across.length === 0 && rows[j]?.right.length === 0) j++;
    const closed = j >= rows.length || (rows[j]?.across.length ?? 0) > 0;
    if (closed && j - i <= 6) {
      for (const row of rows.slice(i + 1, j)) {
        row.across = row.left;
        row.left = [];
      }
    }
    i = j;
  }
}
