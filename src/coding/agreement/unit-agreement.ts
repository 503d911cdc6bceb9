import { alphaByUnits } from '../../statistics/alpha-bootstrap.ts';
import { type CohenKappa, cohenKappa } from '../../statistics/cohen-kappa.ts';
import { type GwetAc1, gwetAc1 } from '../../statistics/gwet-ac1.ts';
import { type Alpha, krippendorffAlpha } from '../../statistics/krippendorff-alpha.ts';
import type { Resampled, ResamplingOptions } from '../../statistics/resampled.ts';
import { answersOf, answerTable, presenceOf, presenceTable, type UnitCodes } from './unit-codes.ts';

/** Agreement on one code, or on whole answers, unit by unit. */
export interface UnitAgreement {
  alpha: Alpha;
  interval: Resampled;
  /** Of two coders only; `null` for more. */
  kappa: CohenKappa | null;
  /** Only where one category holds more than four fifths of the values, else `null`: there α and κ fall by themselves. */
  ac1: GwetAc1 | null;
}

export interface CodeUnitAgreement extends UnitAgreement {
  code: string;
  /** For each coder the number of units given the code. */
  given: number[];
}

/** From here on one category is said to prevail. */
const PREVAILS = 0.8;

/** Coders for each value of a unit, in the order of the values. */
const countsOf = (
  rows: readonly (readonly (string | number | null)[])[],
  values: readonly (string | number)[],
): number[][] =>
  rows.map((row) => values.map((value) => row.filter((given) => given === value).length));

function agreementOf(
  rows: readonly (readonly (string | number | null)[])[],
  values: readonly (string | number)[],
  kappa: CohenKappa | null,
  options: ResamplingOptions,
): UnitAgreement {
  const alpha = krippendorffAlpha(rows, 'nominal');
  const most = Math.max(0, ...alpha.frequencies.map(({ count }) => count));
  return {
    alpha,
    interval: alphaByUnits(rows, 'nominal', options),
    kappa,
    ac1: most > PREVAILS * alpha.values ? gwetAc1(countsOf(rows, values)) : null,
  };
}

const isPair = (units: readonly UnitCodes[]): boolean => units[0]?.given.length === 2;

/** Agreement on whether each unit takes the code. */
export function codeAgreement(
  units: readonly UnitCodes[],
  code: string,
  options: ResamplingOptions = {},
): CodeUnitAgreement {
  const kappa = isPair(units) ? cohenKappa(presenceTable(units, code, 0, 1)) : null;
  const coders = units[0]?.given ?? [];
  return {
    code,
    given: coders.map((_, place) => units.filter(({ given }) => given[place]?.has(code)).length),
    ...agreementOf(presenceOf(units, code), [0, 1], kappa, options),
  };
}

/** Agreement on the whole answer of each unit: the same codes and no others, or none. */
export function answerAgreement(
  units: readonly UnitCodes[],
  options: ResamplingOptions = {},
): UnitAgreement {
  const kappa = isPair(units) ? cohenKappa(answerTable(units, 0, 1).table) : null;
  const rows = answersOf(units);
  const answers = [...new Set(rows.flat().filter((answer) => answer !== null))].sort();
  return agreementOf(rows, answers, kappa, options);
}
