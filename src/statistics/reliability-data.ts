import { DomainError } from '../kernel/errors.ts';

/**
 * What the coders said: one row a unit, in it one place a coder (always in the same order), `null` where that coder
 * did not code that unit. Rows may differ in length; what is not there is missing.
 */
export type CodedUnits<V extends string | number> = readonly (readonly (V | null)[])[];

/** Units in which the same values were given, whoever gave them: they count alike in every coefficient of the α family. */
export interface Pattern {
  /** Places in `values`, rising, with how many coders gave each. */
  given: { value: number; coders: number }[];
  /** How many coders gave a value: two or more. */
  coders: number;
  /** How many units show the pattern. */
  units: number;
}

/** Coded units made ready for counting: what cannot be paired is left out, equal units stand together. */
export interface PairableUnits<V extends string | number> {
  /** The distinct values of pairable units, rising. */
  values: V[];
  patterns: Pattern[];
  /** Units with two values or more: those of all patterns. */
  units: number;
  /** Units with fewer than two values: they say nothing about agreement. */
  unpairable: number;
}

const present = <V extends string | number>(row: readonly (V | null)[]): V[] =>
  row.filter((value): value is V => value !== null);

const rising = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

function refuseStrangeNumbers(values: readonly (string | number)[]): void {
  const strange = values.find((value) => typeof value === 'number' && !Number.isFinite(value));
  if (strange !== undefined) {
    throw new DomainError('invalid', `A coded value must be a finite number, not ${strange}.`);
  }
}

function patternOf(codes: readonly number[]): Pattern {
  const given: Pattern['given'] = [];
  for (const value of codes) {
    const last = given.at(-1);
    if (last?.value === value) last.coders += 1;
    else given.push({ value, coders: 1 });
  }
  return { given, coders: codes.length, units: 0 };
}

/** Throws `invalid` when a value is NaN or infinite. */
export function pairableUnits<V extends string | number>(units: CodedUnits<V>): PairableUnits<V> {
  const rows = units.map(present).filter((row) => row.length >= 2);
  const values = [...new Set(rows.flat())].sort(rising);
  refuseStrangeNumbers(values);
  const place = new Map(values.map((value, index) => [value, index]));
  const patterns = new Map<string, Pattern>();
  for (const row of rows) {
    const codes = row.map((value) => place.get(value) ?? 0).sort((a, b) => a - b);
    const key = codes.join(',');
    const pattern = patterns.get(key) ?? patternOf(codes);
    pattern.units += 1;
    patterns.set(key, pattern);
  }
  return {
    values,
    patterns: [...patterns.values()],
    units: rows.length,
    unpairable: units.length - rows.length,
  };
}
