/** Where the marks of one lane stand: in rows, so that none hides another; what finds no room is counted. */

/** A mark in pixels along the axis. */
export interface Stretch {
  readonly id: string;
  readonly x0: number;
  readonly x1: number;
}

export interface Placed {
  readonly id: string;
  readonly x0: number;
  readonly x1: number;
  /** Row in the lane, 0 next to the axis. */
  readonly row: number;
  /** Pixels free behind it in its row, for the title. */
  readonly room: number;
}

export interface Cluster {
  readonly x: number;
  /** Those that are counted in it, in the order of time. */
  readonly ids: readonly string[];
}

export interface Packed {
  readonly placed: Placed[];
  readonly clusters: Cluster[];
  readonly rows: number;
}

/** Least width that a mark takes, and the room between two. */
const MARK = 14;
const GAP = 3;
/** Width of a column in which marks without room are counted together. */
const COLUMN = 28;

/**
 * Greedy, in the order of time: each mark goes to the first row in which it does not touch the one before. Takes time in
 * proportion to the marks times the rows. `stretches` must be in order of `x0`.
 */
export function packLane(stretches: readonly Stretch[], mostRows: number): Packed {
  return pack(stretches, mostRows, false) ?? { placed: [], clusters: [], rows: 0 };
}

/** The same where all find room; null as soon as one does not: of a crowded lane that is known after few marks. */
export const packWithoutClusters = (
  stretches: readonly Stretch[],
  mostRows: number,
): Packed | null => pack(stretches, mostRows, true);

function pack(stretches: readonly Stretch[], mostRows: number, orNothing: boolean): Packed | null {
  const ends: number[] = [];
  const lastInRow: (number | undefined)[] = [];
  const placed: Placed[] = [];
  const columns = new Map<number, string[]>();
  for (const { id, x0, x1 } of stretches) {
    const begin = x0 - MARK / 2;
    const end = Math.max(x1, x0) + MARK / 2;
    let row = ends.findIndex((last) => last + GAP <= begin);
    if (row < 0 && ends.length < mostRows) row = ends.length;
    if (row < 0) {
      if (orNothing) return null;
      const column = Math.floor(x0 / COLUMN);
      const counted = columns.get(column);
      if (counted) counted.push(id);
      else columns.set(column, [id]);
      continue;
    }
    const before = lastInRow[row];
    const previous = before === undefined ? undefined : placed[before];
    if (before !== undefined && previous) {
      placed[before] = { ...previous, room: begin - (ends[row] ?? 0) };
    }
    lastInRow[row] = placed.length;
    ends[row] = end;
    placed.push({ id, x0, x1, row, room: Number.POSITIVE_INFINITY });
  }
  const clusters = [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, ids]) => ({ x: (column + 0.5) * COLUMN, ids }));
  return { placed, clusters, rows: ends.length };
}
