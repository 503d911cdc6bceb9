import type { PairableUnits, Pattern } from './reliability-data.ts';

/** How far apart two values are: only different or not, by rank, by difference, or by share of their sum. */
export type Level = 'nominal' | 'ordinal' | 'interval' | 'ratio';

type Difference = (a: number, b: number) => number;

const square = (x: number): number => x * x;

/** How often each value occurs when pattern p is seen `unitsOf[p]` times. */
export function frequencies(
  data: PairableUnits<string | number>,
  unitsOf: ArrayLike<number>,
): Float64Array {
  const counts = new Float64Array(data.values.length);
  data.patterns.forEach(({ given }, index) => {
    const units = unitsOf[index] ?? 0;
    if (units === 0) return;
    for (const { value, coders } of given) counts[value] = (counts[value] ?? 0) + units * coders;
  });
  return counts;
}

/**
 * Where the values stand on their scale. Krippendorff's ordinal difference, the sum of the frequencies from c to k
 * less half of both ends, is the distance of their mid-ranks.
 */
function positionsOf(
  values: readonly (string | number)[],
  level: Level,
  counts: Float64Array,
): Float64Array {
  if (level !== 'ordinal') return Float64Array.from(values, Number);
  let before = 0;
  return counts.map((count) => {
    const middle = before + count / 2;
    before += count;
    return middle;
  });
}

function differenceOf(level: Level, at: Float64Array): Difference {
  if (level === 'nominal') return (a, b) => (a === b ? 0 : 1);
  if (level === 'ratio') {
    return (a, b) => {
      const sum = (at[a] ?? 0) + (at[b] ?? 0);
      return sum === 0 ? 0 : square(((at[a] ?? 0) - (at[b] ?? 0)) / sum);
    };
  }
  return (a, b) => square((at[a] ?? 0) - (at[b] ?? 0));
}

/** Sum of the differences over ordered pairs of coders of one unit, per coder that each could be paired with. */
function disagreementWithin({ given, coders }: Pattern, difference: Difference): number {
  let sum = 0;
  for (const one of given) {
    for (const other of given) {
      if (other.value <= one.value) continue;
      sum += 2 * one.coders * other.coders * difference(one.value, other.value);
    }
  }
  return sum / (coders - 1);
}

/** Sum of the differences over ordered pairs of all values, whatever their unit. In closed form where there is one. */
function disagreementOverall(level: Level, at: Float64Array, counts: Float64Array): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (level === 'nominal') return total * total - counts.reduce((sum, n) => sum + n * n, 0);
  if (level === 'ratio') {
    const difference = differenceOf(level, at);
    return counts.reduce(
      (sum, n, a) =>
        n === 0 ? sum : sum + counts.reduce((inner, m, b) => inner + n * m * difference(a, b), 0),
      0,
    );
  }
  const mean = counts.reduce((sum, n, a) => sum + n * (at[a] ?? 0), 0) / total;
  return 2 * total * counts.reduce((sum, n, a) => sum + n * square((at[a] ?? 0) - mean), 0);
}

/** Observed and expected disagreement, and how many values went into them. */
export interface Disagreement {
  observed: number;
  expected: number;
  values: number;
}

/**
 * Gives a function that reckons D_o and D_e of α for any number of units of each pattern. What does not depend on
 * these numbers is reckoned once, so that thousands of resamples are cheap.
 */
export function disagreementReckoner(
  data: PairableUnits<string | number>,
  level: Level,
): (unitsOf: ArrayLike<number>) => Disagreement {
  const onScale = differenceOf(level, positionsOf(data.values, level, new Float64Array()));
  const fixed =
    level === 'ordinal'
      ? null
      : data.patterns.map((pattern) => disagreementWithin(pattern, onScale));
  return (unitsOf) => {
    const counts = frequencies(data, unitsOf);
    const values = counts.reduce((sum, count) => sum + count, 0);
    const at = positionsOf(data.values, level, counts);
    const difference = differenceOf(level, at);
    let observed = 0;
    data.patterns.forEach((pattern, index) => {
      const units = unitsOf[index] ?? 0;
      if (units === 0) return;
      observed += units * (fixed?.[index] ?? disagreementWithin(pattern, difference));
    });
    return {
      observed: values === 0 ? 0 : observed / values,
      expected: values < 2 ? 0 : disagreementOverall(level, at, counts) / (values * (values - 1)),
      values,
    };
  };
}

/** The difference of each unordered pair of values that one unit was given, unit after unit of each pattern. */
export function pairDifferences(data: PairableUnits<string | number>, level: Level): Float64Array {
  const counts = frequencies(
    data,
    data.patterns.map(({ units }) => units),
  );
  const difference = differenceOf(level, positionsOf(data.values, level, counts));
  const differences: number[] = [];
  for (const { given, units } of data.patterns) {
    const codes = given.flatMap(({ value, coders }) => new Array<number>(coders).fill(value));
    const pairs = codes.flatMap((a, index) => codes.slice(index + 1).map((b) => difference(a, b)));
    for (let unit = 0; unit < units; unit++) for (const pair of pairs) differences.push(pair);
  }
  return Float64Array.from(differences);
}
