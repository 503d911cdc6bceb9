/** The inner loops of the Monte Carlo: many draws of one cell after another. */
import { pertQuantiles } from '../../statistics/pert.ts';
import type { Random } from '../../statistics/random.ts';
import { originWeights } from './dependence.ts';
import type { LikelihoodTable } from './likelihood-table.ts';
import { through } from './reports.ts';

interface Cell {
  rival: number;
  coder: number;
  low: number;
  width: number;
  offset: number;
  scale: number;
  /** The power with which it counts. */
  power: number;
  /** Quantiles on [0, 1] of its distribution; null for a uniform one. */
  quantiles: Float64Array | null;
  /** log₁₀ of the least value that it can give, −∞ when it can give 0. */
  least: number;
}

export interface Cells {
  /** ln of prior and of all that does not vary, a rival each. */
  fixed: number[];
  varying: Cell[];
  coders: number;
}

/** Draws lie at least so far above the lower end: half a step of the generator. */
const HALF_STEP = 2 ** -33;
/** Products may fall so low before they are turned into logarithms; doubles end near 10⁻³⁰⁸. */
const LOWEST = -280;

/** The cells of a table that vary, and the sum of those that do not. With a shared error all of them vary. */
export function cellsOf(
  table: LikelihoodTable,
  shape: 'pert' | 'uniform',
  sharedError: boolean,
): Cells {
  const powers = originWeights(table.rows, table.discounts);
  const fixed = table.priors.map(Math.log);
  const tables = new Map<number, Float64Array>();
  const quantilesFor = (mode: number): Float64Array => {
    const known = tables.get(mode) ?? pertQuantiles(mode);
    tables.set(mode, known);
    return known;
  };
  const coders = [...new Set(table.rows.map(({ coder }) => coder))];
  const varying = table.rows.flatMap(({ typed, likely, passage, coder }, i): Cell[] => {
    const power = powers[i] ?? 1;
    if (power === 0) return [];
    return typed.flatMap(({ low, likely: mode, high }, rival): Cell[] => {
      const width = high - low;
      if (passage.scale === 0 || (width === 0 && !sharedError)) {
        fixed[rival] = (fixed[rival] ?? 0) + power * Math.log(likely[rival] ?? 0);
        return [];
      }
      const ends = [through(passage, low + HALF_STEP * width), through(passage, high)];
      const quantiles =
        shape === 'pert' && width > 0
          ? quantilesFor(Number(((mode - low) / width).toFixed(4)))
          : null;
      return [
        {
          ...{ rival, coder: coders.indexOf(coder), low, width, ...passage, power, quantiles },
          // An error in logits can bring a value as near to 0 as it likes.
          least: sharedError ? -Infinity : Math.log10(Math.min(...ends)),
        },
      ];
    });
  });
  return { fixed, varying, coders: coders.length };
}

/** Standard normal deviates (Box & Muller 1958). */
function normals(into: Float64Array, random: Random): void {
  for (let d = 0; d < into.length; d++) {
    into[d] = Math.sqrt(-2 * Math.log(1 - random.unit())) * Math.cos(2 * Math.PI * random.unit());
  }
}

/** Turns even numbers in [0, 1) into values of the cell, in place. */
function drawCell({ low, width, quantiles }: Cell, values: Float64Array): void {
  if (!quantiles) {
    for (let d = 0; d < values.length; d++)
      values[d] = low + width * ((values[d] as number) + HALF_STEP); // inside the block
    return;
  }
  // `atShare`, written out: called this often, a call and its checks are half of the time.
  const steps = quantiles.length - 1;
  for (let d = 0; d < values.length; d++) {
    const place = ((values[d] as number) + HALF_STEP) * steps;
    const whole = place | 0;
    const from = quantiles[whole] as number;
    const to = quantiles[whole + 1] as number;
    values[d] = low + width * (from + (to - from) * (place - whole));
  }
}

/** Moves each probability by its draw's error: odds times `factors`. */
function shiftOdds(values: Float64Array, factors: Float64Array): void {
  for (let d = 0; d < values.length; d++) {
    const p = values[d] as number; // inside the block
    const factor = factors[d] as number;
    values[d] = (p * factor) / (1 - p + p * factor);
  }
}

export interface Draws {
  size: number;
  /** ln of prior times likelihood, a rival each, a draw each. */
  logs: Float64Array[];
}

/** Takes the products of one rival into its logarithms and begins anew. */
function flush(products: Float64Array, logs: Float64Array): void {
  for (let d = 0; d < products.length; d++) {
    logs[d] = (logs[d] as number) + Math.log(products[d] as number); // inside the block
    products[d] = 1;
  }
}

/** So many draws of the whole table. */
export function drawBlock(
  { fixed, varying, coders }: Cells,
  { size, random, sharedError }: { size: number; random: Random; sharedError: number },
): Draws {
  const logs = fixed.map((log) => new Float64Array(size).fill(log));
  const products = fixed.map(() => new Float64Array(size).fill(1));
  const depths = fixed.map(() => 0);
  const values = new Float64Array(size);
  const errors = Array.from({ length: sharedError > 0 ? coders : 0 }, () => {
    const factors = new Float64Array(size);
    normals(factors, random);
    return factors.map((error) => Math.exp(sharedError * error));
  });
  for (const cell of varying) {
    const [product, log] = [products[cell.rival], logs[cell.rival]];
    if (!product || !log) continue; // each has a rival
    random.fill(values);
    let { offset, scale } = cell;
    const { power, quantiles, low, width } = cell;
    const factors = errors[cell.coder];
    if (quantiles || factors) {
      drawCell(cell, values);
      if (factors) shiftOdds(values, factors);
    } else {
      // A uniform value is a line through the even number, and so is what is counted of it: one pass for both.
      offset += scale * (low + width * HALF_STEP);
      scale *= width;
    }
    if (power !== 1) {
      for (let d = 0; d < size; d++)
        log[d] = (log[d] as number) + power * Math.log(offset + scale * (values[d] as number));
      continue;
    }
    const depth = depths[cell.rival] ?? 0;
    const next = depth + cell.least;
    if (next < LOWEST && depth !== 0) flush(product, log);
    depths[cell.rival] = next < LOWEST ? cell.least : next;
    for (let d = 0; d < size; d++)
      product[d] = (product[d] as number) * (offset + scale * (values[d] as number));
  }
  for (const [j, product] of products.entries()) flush(product, logs[j] as Float64Array);
  return { size, logs };
}
