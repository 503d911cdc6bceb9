/** The inner loops of the Monte Carlo: many draws of one cell after another. */
import { atShare, PERT_STEPS, pertQuantiles } from '../../statistics/pert.ts';
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

type Line = Pick<Cell, 'offset' | 'scale' | 'quantiles'>;

export interface Cells {
  /** ln of prior and of all that does not vary, a rival each. */
  fixed: number[];
  varying: Cell[];
  coders: number;
}

/** Draws are even numbers in steps of 2⁻¹⁶; each stands for the middle of its step. */
const STEP = 2 ** -16;
const HALF_STEP = STEP / 2;
/** Draws between two quantiles; a power of two. */
const BETWEEN = 65_536 / PERT_STEPS;
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
      const quantiles =
        shape === 'pert' && width > 0
          ? quantilesFor(Number(((mode - low) / width).toFixed(4)))
          : null;
      const first = quantiles ? atShare(quantiles, HALF_STEP) : HALF_STEP;
      const ends = [through(passage, low + first * width), through(passage, high)];
      return [
        {
          ...{ rival, coder: coders.indexOf(coder), low, width, ...passage, power, quantiles },
          least: Math.log10(Math.min(...ends)),
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

/** Multiplies `into` by offset + scale · q(u), q being the quantiles of the cell or, of a uniform one, u itself. */
function multiplyBy(
  into: Float64Array,
  draws: Uint16Array,
  { offset, scale, quantiles }: Line,
): void {
  if (!quantiles) {
    const [from, step] = [offset + scale * HALF_STEP, scale * STEP];
    for (let d = 0; d < into.length; d++)
      into[d] = (into[d] as number) * (from + step * (draws[d] as number)); // of one length
    return;
  }
  // `atShare`, written out: called this often, a call and its checks are half of the time; so are a division and
  // constants that are not of this function.
  const [bits, mask] = [31 - Math.clz32(BETWEEN), BETWEEN - 1];
  const perDraw = scale / BETWEEN;
  for (let d = 0; d < into.length; d++) {
    const draw = draws[d] as number;
    const whole = draw >>> bits;
    const from = quantiles[whole] as number;
    const step = (quantiles[whole + 1] as number) - from;
    into[d] =
      (into[d] as number) * (offset + scale * from + perDraw * step * ((draw & mask) + 0.5));
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
  const [draws, values] = [new Uint16Array(size), new Float64Array(size)];
  const errors = Array.from({ length: sharedError > 0 ? coders : 0 }, () => {
    const factors = new Float64Array(size);
    normals(factors, random);
    return factors.map((error) => Math.exp(sharedError * error));
  });
  for (const cell of varying) {
    const [product, log] = [products[cell.rival], logs[cell.rival]];
    if (!product || !log) continue; // each has a rival
    random.fillShorts(draws);
    const { offset, scale, power, quantiles, low, width } = cell;
    const factors = errors[cell.coder];
    if (factors || power !== 1) {
      values.fill(1);
      multiplyBy(values, draws, { offset: low, scale: width, quantiles });
      if (factors) shiftOdds(values, factors);
      for (let d = 0; d < size; d++)
        log[d] = (log[d] as number) + power * Math.log(offset + scale * (values[d] as number));
      continue;
    }
    const depth = depths[cell.rival] ?? 0;
    const next = depth + cell.least;
    if (next < LOWEST && depth !== 0) flush(product, log);
    depths[cell.rival] = next < LOWEST ? cell.least : next;
    // A value is a line through its quantile, and so is what is counted of it: one pass for both.
    multiplyBy(product, draws, { offset: offset + scale * low, scale: scale * width, quantiles });
  }
  for (const [j, product] of products.entries()) flush(product, logs[j] as Float64Array);
  return { size, logs };
}
