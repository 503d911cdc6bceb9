/** How the number of breaks depends on the penalty: CROPS (Haynes, Eckley & Fearnhead 2017). */
import { pelt, type Segmentation, type SegmentCost } from './pelt.ts';

/** One cut and the penalties under which it is the cheapest. */
export interface SweepStep {
  breaks: number[];
  cost: number;
  /** From, included, to, excluded; the last goes up to the greatest penalty asked for. */
  from: number;
  to: number;
}

interface Options {
  cost: SegmentCost;
  least: number;
  most: number;
  minSegment?: number;
}

/** The penalty at which two cuts cost the same. */
const crossing = (fewer: Segmentation, more: Segmentation): number =>
  (fewer.cost - more.cost) / (more.breaks.length - fewer.breaks.length);

/**
 * Every cut that is the cheapest for some penalty between `least` and `most`, from many breaks to few: a break that
 * stays over a wide range of penalties does not hang on the choice of one.
 */
export function penaltySweep(series: readonly number[], options: Options): SweepStep[] {
  const { least, most, ...rest } = options;
  const at = (penalty: number): Segmentation => pelt(series, { ...rest, penalty });
  const byCount = new Map<number, Segmentation>();
  const keep = (one: Segmentation): void => {
    const before = byCount.get(one.breaks.length);
    if (before === undefined || one.cost < before.cost) byCount.set(one.breaks.length, one);
  };
  const [low, high] = [at(least), at(most)];
  const open: [Segmentation, Segmentation][] = [[low, high]];
  keep(low);
  keep(high);
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [more, fewer] = pair;
    if (more.breaks.length - fewer.breaks.length < 2) continue;
    const middle = at(crossing(fewer, more));
    if (middle.breaks.length === more.breaks.length) continue;
    if (middle.breaks.length === fewer.breaks.length) continue;
    keep(middle);
    open.push([more, middle], [middle, fewer]);
  }
  const rows = [...byCount.values()].sort((a, b) => b.breaks.length - a.breaks.length);
  return rows.map((one, place) => {
    const [before, after] = [rows[place - 1], rows[place + 1]];
    return {
      breaks: one.breaks,
      cost: one.cost,
      from: before ? crossing(one, before) : least,
      to: after ? crossing(after, one) : most,
    };
  });
}
