/** Distributions of a quantity of which lowest, likeliest and highest value are given. */

export interface ThreePoints {
  low: number;
  likely: number;
  high: number;
}

/** Steps of the density and of the table; the largest error of the table is under a thousandth of the range. */
export const PERT_STEPS = 1024;

/** ln x at every half step from 0 to 1: the same for all tables, and most of their cost. */
const LOGS = Float64Array.from({ length: 2 * PERT_STEPS + 1 }, (_, i) =>
  Math.log(i / (2 * PERT_STEPS)),
);

/** x^a (1 − x)^b at a half step. */
const densityAt = (i: number, a: number, b: number): number => {
  const left = a === 0 ? 0 : a * (LOGS[i] ?? 0);
  const right = b === 0 ? 0 : b * (LOGS[2 * PERT_STEPS - i] ?? 0);
  return Math.exp(left + right);
};

/**
 * Quantiles of the PERT distribution on [0, 1] with its mode at `mode`: Beta(1 + 4m, 1 + 4(1 − m)) (Malcolm,
 * Roseboom, Clark & Fazar 1959), PERT_STEPS + 1 of them at shares 0, 1/PERT_STEPS … 1.
 */
export function pertQuantiles(mode: number): Float64Array {
  const [a, b] = [4 * mode, 4 * (1 - mode)];
  const below = new Float64Array(PERT_STEPS + 1);
  let total = 0;
  let before = densityAt(0, a, b);
  for (let i = 1; i <= PERT_STEPS; i++) {
    // Simpson's rule over each step.
    const here = densityAt(2 * i, a, b);
    total += before + 4 * densityAt(2 * i - 1, a, b) + here;
    below[i] = total;
    before = here;
  }
  const quantiles = new Float64Array(PERT_STEPS + 1);
  let at = 0;
  for (let q = 1; q < PERT_STEPS; q++) {
    const share = (q / PERT_STEPS) * total;
    while ((below[at + 1] ?? total) < share) at += 1;
    const [from, to] = [below[at] ?? 0, below[at + 1] ?? total];
    quantiles[q] = (at + (share - from) / (to - from)) / PERT_STEPS;
  }
  quantiles[PERT_STEPS] = 1;
  return quantiles;
}

/** Value at share u in [0, 1) of a table of evenly spaced quantiles, between two of them in a straight line. */
export function atShare(quantiles: Float64Array, u: number): number {
  const place = u * (quantiles.length - 1);
  const whole = Math.floor(place);
  const from = quantiles[whole] ?? 0;
  return from + ((quantiles[whole + 1] ?? from) - from) * (place - whole);
}
