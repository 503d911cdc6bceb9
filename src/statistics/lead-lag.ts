/** Whether one series follows another: correlation at each lag, beside what shifting one of them in a circle gives. */
import { DomainError } from '../kernel/errors.ts';
import { seededRandom } from './random.ts';

export interface Lag {
  /** By so many steps the second comes after the first; below 0 it comes before. */
  lag: number;
  /** Pearson's r over the steps that both have; null where one of them does not vary. */
  r: number | null;
  pairs: number;
  /** Share of the shifts with an r at this lag as far from 0. */
  p: number | null;
}

export interface LeadLag {
  lags: Lag[];
  /**
   * Share of the shifts in which the strongest of all lags is as strong: p for having looked at all of them. Only shifts
   * beyond the reach of the lags count, because a nearer one moves what was found to another lag; null when there are
   * fewer than 19, with which no p could be as low as .05.
   */
  pOfStrongest: number | null;
  strongest: number | null;
  shifts: number;
  /** Every shift was tried; else so many were drawn. */
  exact: boolean;
  seed: number;
}

/** Pearson's product-moment correlation; null where one of the two does not vary. */
export function pearson(a: readonly number[], b: readonly number[]): number | null {
  const n = Math.min(a.length, b.length);
  if (n < 2) return null;
  let [sumA, sumB] = [0, 0];
  for (let i = 0; i < n; i++) {
    sumA += a[i] ?? 0;
    sumB += b[i] ?? 0;
  }
  let [aa, bb, ab] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [x, y] = [(a[i] ?? 0) - sumA / n, (b[i] ?? 0) - sumB / n];
    aa += x * x;
    bb += y * y;
    ab += x * y;
  }
  return aa < 1e-12 || bb < 1e-12 ? null : ab / Math.sqrt(aa * bb);
}

const atLag = (u: readonly number[], v: readonly number[], lag: number): number | null =>
  lag >= 0
    ? pearson(u.slice(0, u.length - lag), v.slice(lag))
    : pearson(u.slice(-lag), v.slice(0, v.length + lag));

const shifted = (v: readonly number[], by: number): number[] => [...v.slice(by), ...v.slice(0, by)];

/** Rounding must not make what was found rarer than its like. */
const ALIKE = 1e-9;
const FEWEST_FAR = 19;

/**
 * r of `u` at t with `v` at t + lag, for all lags from −most to most. The null shifts `v` in a circle, which keeps its
 * own rhythm: series with a common period correlate at many lags, and the shifts show that.
 * @throws `invalid` for series of different lengths or too short for the lags
 */
export function leadLag(
  u: readonly number[],
  v: readonly number[],
  { most, draws = 2000, seed = 1 }: { most: number; draws?: number; seed?: number },
): LeadLag {
  if (u.length !== v.length) throw new DomainError('invalid', 'The two series differ in length.');
  if (u.length < most + 3) {
    throw new DomainError(
      'invalid',
      `${u.length} steps are too few for a lag of ${most}: there must be ${most + 3} or more.`,
    );
  }
  const lags = Array.from({ length: 2 * most + 1 }, (_, place) => place - most);
  const found = lags.map((lag) => atLag(u, v, lag));
  const strongest = Math.max(-1, ...found.map((r) => (r === null ? -1 : Math.abs(r))));
  const exact = u.length - 1 <= draws;
  const random = seededRandom(seed);
  const shifts = exact
    ? Array.from({ length: u.length - 1 }, (_, place) => place + 1)
    : Array.from({ length: draws }, () => 1 + random.below(u.length - 1));
  const asStrong = new Array<number>(lags.length).fill(0);
  let [far, farAsStrong] = [0, 0];
  for (const by of shifts) {
    const turned = shifted(v, by);
    let top = -1;
    lags.forEach((lag, place) => {
      const r = atLag(u, turned, lag);
      if (r === null) return;
      top = Math.max(top, Math.abs(r));
      if (Math.abs(r) >= Math.abs(found[place] ?? 2) - ALIKE)
        asStrong[place] = (asStrong[place] ?? 0) + 1;
    });
    if (Math.min(by, u.length - by) <= 2 * most) continue;
    far += 1;
    if (top >= strongest - ALIKE) farAsStrong += 1;
  }
  const pOf = (count: number, of: number): number => (1 + count) / (1 + of);
  return {
    lags: lags.map((lag, place) => ({
      lag,
      r: found[place] ?? null,
      pairs: u.length - Math.abs(lag),
      p: found[place] == null ? null : pOf(asStrong[place] ?? 0, shifts.length),
    })),
    pOfStrongest: strongest < 0 || far < FEWEST_FAR ? null : pOf(farAsStrong, far),
    strongest: lags[found.findIndex((r) => r !== null && Math.abs(r) === strongest)] ?? null,
    shifts: shifts.length,
    exact,
    seed,
  };
}
