/** Where actors stand: d3-force from the same start with the same steps, so that the same network is always the same picture. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

interface Node extends SimulationNodeDatum {
  id: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const STEPS = 300;
const MARGIN_X = 70;
const MARGIN_Y = 28;

interface Drawn {
  readonly id: string;
}
interface Joined {
  readonly from: string;
  readonly to: string;
}

/** Actors and pairs in any order give the same places, inside the picture. */
export function layActors(
  actors: readonly Drawn[],
  ties: readonly Joined[],
  [width, height]: readonly [number, number],
): Map<string, Point> {
  const nodes: Node[] = actors.map(({ id }) => ({ id })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const known = new Set(nodes.map(({ id }) => id));
  const pairs = new Set(
    ties
      .filter(({ from, to }) => known.has(from) && known.has(to))
      .map(({ from, to }) => [from, to].sort().join(' ')),
  );
  const links = [...pairs].sort().map((pair) => {
    const [source = '', target = ''] = pair.split(' ');
    return { source, target };
  });
  forceSimulation(nodes)
    .force('charge', forceManyBody().strength(-520))
    .force(
      'link',
      forceLink<Node, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(120)
        .strength(0.35),
    )
    .force('x', forceX(0).strength(0.05))
    // The picture is wider than it is high.
    .force('y', forceY(0).strength(0.12))
    .force('room', forceCollide(34))
    .stop()
    .tick(STEPS);
  return fitted(nodes, width, height);
}

function fitted(nodes: readonly Node[], width: number, height: number): Map<string, Point> {
  const range = (values: readonly number[]): [number, number] => [
    Math.min(...values),
    Math.max(...values),
  ];
  const [left, right] = range(nodes.map(({ x = 0 }) => x));
  const [top, bottom] = range(nodes.map(({ y = 0 }) => y));
  const place = (
    at: number,
    [from, to]: [number, number],
    length: number,
    margin: number,
  ): number =>
    to - from < 1 ? length / 2 : margin + ((at - from) / (to - from)) * (length - 2 * margin);
  return new Map(
    nodes.map(({ id, x = 0, y = 0 }) => [
      id,
      {
        x: place(x, [left, right], width, MARGIN_X),
        y: place(y, [top, bottom], height, MARGIN_Y),
      },
    ]),
  );
}

const CLEAR = 16;
const AROUND = 26;

/**
 * How far a tie bows so that it does not run through somebody it does not concern: `bend` where it is free, else
 * around the one in its way, on the side where he is not.
 */
export function bendClear(from: Point, to: Point, bend: number, others: Iterable<Point>): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length < 1) return bend;
  for (const { x, y } of others) {
    const along = ((x - from.x) * dx + (y - from.y) * dy) / length;
    if (along < CLEAR || along > length - CLEAR) continue;
    // To the right of the way is where a positive bend goes.
    const aside = ((y - from.y) * dx - (x - from.x) * dy) / length;
    const share = along / length;
    const bow = bend * 4 * share * (1 - share);
    if (Math.abs(aside - bow) >= CLEAR) continue;
    const needed = (AROUND + Math.abs(aside)) / Math.max(0.5, 4 * share * (1 - share));
    return aside > bow ? -needed : needed;
  }
  return bend;
}
