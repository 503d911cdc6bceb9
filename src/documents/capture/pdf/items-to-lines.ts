import type { Item } from './page-model.ts';

/** Items that stand on one baseline, with those lifted from or sunk below it, sorted by x. */
export interface Row {
  readonly y: number;
  /** Size that most letters have. */
  readonly size: number;
  readonly items: readonly RowItem[];
}

export interface RowItem extends Item {
  readonly raised: boolean;
}

interface Draft {
  y: number;
  size: number;
  items: RowItem[];
}

/** Letters of the same size may wobble by this much of their size and still share a baseline. */
const SAME_BASELINE = 0.22;
/** Letters of other sizes (small capitals, a larger initial) share it only when nearly exact. */
const MIXED_BASELINE = 0.08;
/** A mark is at most this large beside its line. */
const MARK_SIZE = 0.86;

const weightOf = (item: Item): number => item.text.replaceAll(' ', '').length;

/** Groups items into rows by baseline, then hangs raised marks, sunk digits and large initials on their row. */
export function itemsToRows(items: readonly Item[]): Row[] {
  const drafts = groupByBaseline([...items].sort((a, b) => a.y - b.y || a.x - b.x));
  const rows = hangMarks(drafts);
  hangInitials(rows);
  return rows
    .filter((row) => row.items.length > 0)
    .sort((a, b) => a.y - b.y)
    .map((row) => ({ ...row, items: row.items.sort((a, b) => a.x - b.x) }));
}

function groupByBaseline(sorted: readonly Item[]): Draft[] {
  const open: Draft[] = [];
  const all: Draft[] = [];
  for (const item of sorted) {
    let best: Draft | null = null;
    for (let i = open.length - 1; i >= 0 && i >= open.length - 8; i--) {
      const draft = open[i] as Draft;
      const larger = Math.max(draft.size, item.size);
      const ratio = Math.min(draft.size, item.size) / larger;
      const tolerance = (ratio > MARK_SIZE ? SAME_BASELINE : MIXED_BASELINE) * larger;
      if (Math.abs(item.y - draft.y) > tolerance) continue;
      if (best === null || Math.abs(item.y - draft.y) < Math.abs(item.y - best.y)) best = draft;
    }
    if (best === null) {
      best = { y: item.y, size: item.size, items: [] };
      open.push(best);
      all.push(best);
    }
    best.items.push({ ...item, raised: false });
  }
  for (const draft of all) settle(draft);
  return all;
}

/** The row's size and baseline are those of most of its letters. */
function settle(draft: Draft): void {
  const bySize = new Map<number, number>();
  for (const item of draft.items) {
    const key = Math.round(item.size * 10);
    bySize.set(key, (bySize.get(key) ?? 0) + weightOf(item));
  }
  const main = [...bySize].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  if (main === undefined) return;
  draft.size = main[0] / 10;
  const model = draft.items.find((item) => Math.round(item.size * 10) === main[0]);
  draft.y = model?.y ?? draft.y;
}

function hangMarks(drafts: Draft[]): Draft[] {
  const hosts = drafts;
  const sortedY = hosts.map((draft) => draft.y);
  const removed = new Map<Draft, Set<RowItem>>();
  const added = new Map<Draft, RowItem[]>();
  for (const [index, draft] of drafts.entries()) {
    for (const item of draft.items) {
      if (weightOf(item) > 14) continue;
      const host = findHost(item, draft, hosts, sortedY, index);
      if (host === null) continue;
      const gone = removed.get(draft) ?? new Set();
      removed.set(draft, gone.add(item));
      const raised = host.y - item.y > 0;
      const hung = added.get(host) ?? [];
      hung.push({ ...item, raised });
      added.set(host, hung);
    }
  }
  for (const draft of drafts) {
    const gone = removed.get(draft);
    // A row that is itself hung up elsewhere cannot carry marks.
    if (gone !== undefined) draft.items = draft.items.filter((item) => !gone.has(item));
    draft.items.push(...(added.get(draft) ?? []));
  }
  return drafts;
}

function findHost(
  item: RowItem,
  own: Draft,
  hosts: Draft[],
  ys: readonly number[],
  index: number,
): Draft | null {
  let best: Draft | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const step of [1, -1]) {
    for (let i = index + step; i >= 0 && i < hosts.length && Math.abs(i - index) < 12; i += step) {
      const host = hosts[i] as Draft;
      const rise = (ys[i] ?? 0) - item.y;
      if (host === own || !mayHang(item, host, rise)) continue;
      if (rise > host.size * 0.68 || rise < host.size * -0.36) continue;
      if (!fitsBeside(item, host)) continue;
      const distance = rise > 0 ? rise : -rise * 2;
      if (distance < bestDistance) {
        best = host;
        bestDistance = distance;
      }
    }
  }
  return best;
}

/** Smaller type, or figures of the same size that are clearly lifted and stand alone in their row. */
function mayHang(item: RowItem, host: Draft, rise: number): boolean {
  if (item.size <= host.size * MARK_SIZE) return true;
  if (item.size > host.size * 1.05 || rise < host.size * 0.22) return false;
  const beside = host.items.some((other) => {
    const gap = item.x - (other.x + other.width);
    return gap > -1 && gap < host.size * 0.35;
  });
  return beside && /^[\d,–*†‡]{1,6}$/.test(item.text.trim());
}

/** A mark stands in a gap of its row or at one of its ends, touching at least one full-size item. */
function fitsBeside(item: Item, host: Draft): boolean {
  let touches = false;
  for (const other of host.items) {
    if (other.size < host.size * MARK_SIZE) continue;
    const overlap =
      Math.min(item.x + item.width, other.x + other.width) - Math.max(item.x, other.x);
    // The width of an item with small capitals is often given too large: its end proves little.
    const atItsEnd = item.x > other.x + other.width * 0.8;
    if (!atItsEnd && overlap > Math.max(1.2, item.width * 0.35)) return false;
    if (overlap > -host.size * 1.6) touches = true;
  }
  return touches;
}

/** A drop cap stands on a lower baseline; it is read before the first of the lines beside it. */
function hangInitials(rows: Draft[]): void {
  for (const row of rows) {
    if (row.items.length === 0) continue;
    const initial = row.items.find(
      (item) => weightOf(item) <= 2 && /^["“„«‘']?\p{Lu}/u.test(item.text),
    );
    if (initial === undefined) continue;
    const top = initial.y - initial.size * 0.9;
    const beside = rows.filter(
      (other) =>
        other.size * 1.7 < initial.size &&
        other.y > top &&
        other.y <= initial.y + other.size * 0.3 &&
        other.items.some(
          (i) =>
            i !== initial &&
            i.x >= initial.x + initial.width * 0.6 &&
            i.x < initial.x + initial.width + initial.size,
        ),
    );
    const first = beside.sort((a, b) => a.y - b.y)[0];
    if (first === undefined || (first === row && beside.length < 2)) continue;
    if (first === row) continue;
    row.items = row.items.filter((item) => item !== initial);
    // Its own size would make it look like a heading; it counts as a letter of the line.
    const next = Math.min(...first.items.map((i) => i.x).filter((x) => x > initial.x));
    // `A railway` keeps its blank; `T` and `he railway` are one word.
    const word = /[AIOÀUY]$/i.test(initial.text.trim()) && next - initial.x > initial.width * 1.25;
    const width = word ? initial.width : Math.max(initial.width, next - initial.x);
    first.items.push({ ...initial, width, y: first.y, size: first.size, blankAfter: false });
  }
}
