/**
 * Did one series change more than another at a date? A contrast of two relations over time, with p from moving the date
 * or the labels: with two relations no standard error means anything.
 */
import { DomainError } from '../kernel/errors.ts';
import { type Estimate, estimateOf, noEstimate } from './estimate.ts';
import { seededRandom, shuffle } from './random.ts';

/** (A after − A before) − (B after − B before), in the unit of the values. */
export const differenceInDifferences = (
  a: { before: number; after: number },
  b: { before: number; after: number },
): number => a.after - a.before - (b.after - b.before);

export interface OverTime {
  /** Of the means before and after, in the unit of the series. */
  did: number;
  /** Share of all dates, the proposed one among them, at which the contrast is as far from 0. Keeps the order of time. */
  placebo: Estimate;
  /** Dates that were tried. */
  dates: number;
  /** Share of the orders of the labels “before” and “after” with a contrast as far from 0; takes steps for independent. */
  permuted: Estimate;
  /** Every order was tried; else so many were drawn from the seed. */
  exact: boolean;
  orders: number;
  seed: number;
}

/** Rounding must not make what was found rarer than its like. */
const ALIKE = 1 - 1e-9;
/** With fewer no p could be as low as .05. */
const FEWEST = 20;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const contrast = (gaps: readonly number[], split: number): number =>
  mean(gaps.slice(split)) - mean(gaps.slice(0, split));

/** Sums of all choices of `size` of the values. */
function* sumsOf(values: readonly number[], size: number, from = 0): Generator<number> {
  if (size === 0) yield 0;
  else {
    for (let first = from; first <= values.length - size; first++) {
      for (const rest of sumsOf(values, size - 1, first + 1)) yield (values[first] ?? 0) + rest;
    }
  }
}

const choices = (n: number, k: number): number => {
  let count = 1;
  for (let i = 1; i <= k; i++) count = (count * (n - k + i)) / i;
  return Math.round(count);
};

interface Options {
  /** Orders drawn when there are more than this. */
  draws?: number;
  seed?: number;
  /** Steps that a placebo date must leave on either side. */
  margin?: number;
}

function permutedP(gaps: readonly number[], split: number, draws: number, seed: number) {
  const found = Math.abs(contrast(gaps, split));
  const all = gaps.reduce((sum, gap) => sum + gap, 0);
  const n = gaps.length;
  const orders = choices(n, split);
  const asFar = (sumBefore: number): boolean =>
    Math.abs((all - sumBefore) / (n - split) - sumBefore / split) >= found * ALIKE;
  if (orders <= draws) {
    let far = 0;
    for (const sum of sumsOf(gaps, split)) if (asFar(sum)) far += 1;
    return { p: far / orders, exact: true, orders };
  }
  const random = seededRandom(seed);
  const order = [...gaps];
  let far = 0;
  for (let draw = 0; draw < draws; draw++) {
    shuffle(order, random);
    if (asFar(order.slice(0, split).reduce((sum, gap) => sum + gap, 0))) far += 1;
  }
  return { p: (1 + far) / (1 + draws), exact: false, orders: draws };
}

/**
 * The contrast at `split`, steps before the date, with two p: of placebo dates (Abadie, Diamond & Hainmueller 2010, in
 * time) and of permuted labels (Fisher 1935; when drawn, Davison & Hinkley 1997).
 * @throws `invalid` for series of different lengths, or a date that leaves no step before or after it
 */
export function didOverTime(
  a: readonly number[],
  b: readonly number[],
  split: number,
  { draws = 2000, seed = 1, margin = 1 }: Options = {},
): OverTime {
  if (a.length !== b.length) throw new DomainError('invalid', 'The two series differ in length.');
  if (!(split > 0 && split < a.length)) {
    throw new DomainError('invalid', 'The date leaves no step on one of its sides.');
  }
  const gaps = a.map((value, step) => value - (b[step] ?? 0));
  const did = contrast(gaps, split);
  const dates = Array.from({ length: gaps.length - 1 }, (_, place) => place + 1).filter(
    (date) => date === split || (date >= margin && gaps.length - date >= margin),
  );
  const far = dates.filter((date) => Math.abs(contrast(gaps, date)) >= Math.abs(did) * ALIKE);
  const { p, exact, orders } = permutedP(gaps, split, draws, seed);
  const few = `${orders} orders are too few for a p under .05`;
  return {
    did,
    placebo: estimateOf(far.length / dates.length, 'no other date'),
    dates: dates.length,
    permuted: orders < FEWEST ? noEstimate(few) : estimateOf(p, few),
    exact,
    orders,
    seed,
  };
}
