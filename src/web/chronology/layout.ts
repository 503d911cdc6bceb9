/** From lanes to places on the picture. Positions count from a fixed day, so that panning moves nothing but the window. */
import type { Lane } from './lanes.ts';
import {
  type Cluster,
  type Packed,
  type Placed,
  packLane,
  packWithoutClusters,
  type Stretch,
} from './pack.ts';
import type { TimedRow } from './row.ts';

export interface LaidLane {
  readonly lane: Lane;
  /** Top of the lane in pixels below the axis of the picture. */
  readonly top: number;
  readonly height: number;
  /** Row 0 is at the top (away from the reader's axis above) or at the bottom. */
  readonly grows: 'down' | 'up';
  readonly placed: readonly Placed[];
  readonly clusters: readonly Cluster[];
}

export interface Scale {
  /** Day at pixel 0. */
  readonly origin: number;
  readonly perDay: number;
}

export const ROW = 22;
export const LETTER = 6.1;
const LANE_PADDING = 10;
const CLUSTER_ROW = 18;
/** A label of two lines and a number must find room. */
const LEAST_LANE = 50;
/** Pixels that titles may ask for, from generous to little. */
const TITLE_WIDTHS = [230, 150, 90];

/** Zoomed in, a lone day would be a long bar: a day's mark stays a mark until an hour is several pixels. */
const POINT_DAYS = 1;

export function stretchOf(row: TimedRow, { origin, perDay }: Scale): Stretch {
  const x0 = (row.first - origin) * perDay;
  const lasts = row.last - row.first > POINT_DAYS;
  return { id: row.id, x0, x1: lasts ? (row.last - origin) * perDay : x0 };
}

/** The mark with as many pixels behind it as its title may ask for. */
const withTitle = (stretch: Stretch, title: string, most: number): Stretch => ({
  ...stretch,
  x1: stretch.x1 + Math.min(most, title.length * LETTER + 8),
});

/** Titles get as much room as the rows allow; in crowded lanes they go, then marks are counted together. */
function packed(lane: Lane, scale: Scale, mostRows: number): Packed {
  const stretches = lane.rows.map((row) => stretchOf(row, scale));
  for (const most of TITLE_WIDTHS) {
    const wide = stretches.map((stretch, at) =>
      withTitle(stretch, lane.rows[at]?.title ?? '', most),
    );
    const pack = packWithoutClusters(wide, mostRows);
    if (pack) return { ...pack, placed: withoutTitles(pack.placed, stretches) };
  }
  return packLane(stretches, mostRows);
}

/** The room for the title is room again, not mark. */
function withoutTitles(placed: readonly Placed[], stretches: readonly Stretch[]): Placed[] {
  const ends = new Map(stretches.map(({ id, x1 }) => [id, x1]));
  return placed.map((mark) => {
    const x1 = ends.get(mark.id) ?? mark.x1;
    return { ...mark, x1, room: mark.room + (mark.x1 - x1) };
  });
}

export interface LayoutOptions {
  readonly scale: Scale;
  /** Pixels for all lanes together; a lane has two rows at least. */
  readonly height: number;
  readonly mirrored: boolean;
}

export function layOut(lanes: readonly Lane[], options: LayoutOptions): LaidLane[] {
  const share = options.height / Math.max(1, lanes.length);
  const mostRows = Math.max(2, Math.floor((share - LANE_PADDING - CLUSTER_ROW) / ROW));
  let top = 0;
  return lanes.map((lane, at) => {
    const { placed, clusters, rows } = packed(lane, options.scale, mostRows);
    const used = options.mirrored ? mostRows : Math.max(1, rows);
    const height = Math.max(
      LEAST_LANE,
      used * ROW + LANE_PADDING + (clusters.length > 0 ? CLUSTER_ROW : 0),
    );
    const grows = options.mirrored && at > 0 ? 'down' : 'up';
    const laid: LaidLane = { lane, top, height, grows, placed, clusters };
    top += height;
    return laid;
  });
}

/** Middle of a row of a lane, in pixels below the top of all lanes. */
export const rowMiddle = ({ top, height, grows }: LaidLane, row: number): number =>
  grows === 'down'
    ? top + LANE_PADDING / 2 + (row + 0.5) * ROW
    : top + height - LANE_PADDING / 2 - (row + 0.5) * ROW;

/** Where the counts of a crowded lane stand: at the edge away from its axis. */
export const clusterMiddle = ({ top, height, grows }: LaidLane): number =>
  grows === 'down' ? top + height - CLUSTER_ROW / 2 : top + CLUSTER_ROW / 2;

/** Those that can be seen between two pixels; `placed` is in the order of `x0`, intervals may begin long before. */
export const inSight = (placed: readonly Placed[], left: number, right: number): Placed[] =>
  placed.filter(({ x0, x1, room }) => x0 <= right + 20 && x1 + Math.min(room, 240) >= left - 20);

/** A title cut to the pixels that it has; empty where a few letters would say nothing. */
export function fitTitle(title: string, pixels: number): string {
  const letters = Math.floor(pixels / LETTER);
  if (title.length <= letters) return title;
  return letters < 8 ? '' : `${title.slice(0, letters - 1).trimEnd()}…`;
}
