/** Where the level of a series changes, by the cheapest cut into segments: PELT (Killick, Fearnhead & Eckley 2012). */
import { DomainError } from '../kernel/errors.ts';

/** `l2`: sum of squares around the mean, for measures. `poisson`: twice the negative log likelihood, for counts. */
export type SegmentCost = 'l2' | 'poisson';

export interface Segment {
  /** Places in the series, the second exclusive. */
  from: number;
  to: number;
  mean: number;
}

export interface Segmentation {
  /** Steps before each break: 5 means that the sixth step begins a new segment. */
  breaks: number[];
  segments: Segment[];
  /** Of the segments alone, without the penalty. */
  cost: number;
  /** Cost and penalty for each break: what was made least. */
  penalised: number;
  penalty: number;
}

interface Options {
  cost: SegmentCost;
  /** β: what a further break must save. */
  penalty: number;
  /** Steps in the shortest segment. */
  minSegment?: number;
}

/** Rounding must not prune a cut that is as cheap as the best. */
const ALIKE = 1e-9;

/** Cost of the steps `from` … `to` − 1, from running sums. */
function costOf(
  series: readonly number[],
  kind: SegmentCost,
): (from: number, to: number) => number {
  const sums = [0];
  const squares = [0];
  series.forEach((value, at) => {
    sums.push((sums[at] ?? 0) + value);
    squares.push((squares[at] ?? 0) + value * value);
  });
  const between = (list: number[], from: number, to: number): number =>
    (list[to] ?? 0) - (list[from] ?? 0);
  return (from, to) => {
    const sum = between(sums, from, to);
    if (kind === 'l2') return Math.max(0, between(squares, from, to) - sum ** 2 / (to - from));
    return sum <= 0 ? 0 : 2 * (sum - sum * Math.log(sum / (to - from)));
  };
}

function checkSeries(series: readonly number[], kind: SegmentCost): void {
  const wrong = series.findIndex(
    (value) => !Number.isFinite(value) || (kind === 'poisson' && value < 0),
  );
  if (wrong < 0) return;
  throw new DomainError(
    'invalid',
    `Step ${wrong + 1} of the series is ${series[wrong]}: ${kind === 'poisson' ? 'counts are 0 or more' : 'it must be a number'}.`,
  );
}

/** Best last break before each place. */
function lastBreaks(
  n: number,
  cost: (from: number, to: number) => number,
  options: Options,
): number[] {
  const { penalty, minSegment = 1 } = options;
  const best = [-penalty];
  const last = [0];
  /** A place and the place from which on it is out of the question. */
  let candidates: { at: number; until: number }[] = [{ at: 0, until: Infinity }];
  for (let to = 1; to <= n; to++) {
    best[to] = Infinity;
    last[to] = 0;
    const totals = new Map<number, number>();
    for (const { at } of candidates) {
      if (to - at < minSegment) continue;
      const total = (best[at] ?? Infinity) + cost(at, to) + penalty;
      totals.set(at, total);
      if (total < (best[to] ?? Infinity)) [best[to], last[to]] = [total, at];
    }
    const limit = (best[to] ?? Infinity) + penalty;
    candidates = candidates
      // Only when a segment from here may have ended is the longer one beaten for good.
      .map((one) =>
        (totals.get(one.at) ?? -Infinity) > limit + ALIKE * (1 + Math.abs(limit))
          ? { at: one.at, until: Math.min(one.until, to + minSegment) }
          : one,
      )
      .filter(({ until }) => until > to + 1);
    if (best[to] !== Infinity) candidates.push({ at: to, until: Infinity });
  }
  return last;
}

/**
 * The cut of a series into segments with the least F = Σ C(segment) + β·breaks: F(0) = −β,
 * F(t) = min over s of F(s) + C(s+1…t) + β, where s is dropped once F(s) + C > F(t). Every step may begin a segment
 * (jump 1). C is Σy² − (Σy)²/n for `l2`, 2(S − S ln(S/n)) with S = Σy for `poisson`.
 *
 * @param series values at equal steps of time
 * @throws `invalid` for a value that is no number, a negative count, a negative penalty, or fewer steps than `minSegment`
 */
export function pelt(series: readonly number[], options: Options): Segmentation {
  const { penalty, minSegment = 1 } = options;
  checkSeries(series, options.cost);
  if (!(penalty >= 0)) throw new DomainError('invalid', 'A penalty is 0 or more.');
  if (series.length < Math.max(1, minSegment)) {
    throw new DomainError('invalid', `The series has fewer than ${minSegment} steps.`);
  }
  const cost = costOf(series, options.cost);
  const last = lastBreaks(series.length, cost, options);
  const segments: Segment[] = [];
  for (let to = series.length; to > 0; to = last[to] ?? 0) {
    const from = last[to] ?? 0;
    const sum = series.slice(from, to).reduce((total, value) => total + value, 0);
    segments.unshift({ from, to, mean: sum / (to - from) });
  }
  const total = segments.reduce((sum, { from, to }) => sum + cost(from, to), 0);
  return {
    breaks: segments.slice(1).map(({ from }) => from),
    segments,
    cost: total,
    penalised: total + penalty * (segments.length - 1),
    penalty,
  };
}

/**
 * The usual penalty: 2σ² ln n for `l2`, with σ² from successive differences, Σ(yₜ₊₁ − yₜ)²/2(n − 1) (von Neumann 1941),
 * which breaks inflate little; 2 ln n for `poisson`, whose cost is a log likelihood already.
 */
export function usualPenalty(series: readonly number[], kind: SegmentCost): number {
  const n = series.length;
  if (n < 2) return 0;
  if (kind === 'poisson') return 2 * Math.log(n);
  const squares = series
    .slice(1)
    .reduce((sum, value, at) => sum + (value - (series[at] ?? 0)) ** 2, 0);
  return 2 * (squares / (2 * (n - 1))) * Math.log(n);
}
