/** Whether a figure that somebody gave is what a series of the case says. */
import type { Observation } from '../../observations/model.ts';
import type { Series, SeriesPoint } from './model.ts';
import { partOf, spanOf, sumAll, type Years } from './period-sums.ts';
import { type ShareQuestion, selectPoints } from './shares.ts';

type FigureFacts = Extract<Observation, { kind: 'figure' }>['figure'];
export type Check = NonNullable<FigureFacts['check']>;
export type Measure = Check['measure'];

/**
 * - `right`: the series gives this to the digits that are printed, or to one more decimal.
 * - `rounded`: less than one unit of the last printed digit away: cut off, or rounded the other way.
 * - `other-period`: right for a neighbouring stretch of years.
 * - `other-measure`: right for something else that these numbers can be.
 * - `wrong`; `unchecked`: nothing to hold it against.
 */
export type Verdict =
  | 'right'
  | 'rounded'
  | 'other-period'
  | 'other-measure'
  | 'wrong'
  | 'unchecked';

/** What the check asks of a series, its names resolved to keys. */
export interface ResolvedCheck extends Years {
  measure: Measure;
  of: ShareQuestion['of'];
  /** Of a ratio. */
  against: ShareQuestion['of'] | null;
  /** Of a share: the dimension whose share it is; the others say of what. */
  shared: string;
}

export interface FigureVerdict {
  verdict: Verdict;
  /** What the series gives, in the unit of the figure; null when it gives nothing. */
  actual: number | null;
  /** Figure less series. */
  difference: number | null;
  /** Of `other-period`. */
  period: Years | null;
  /** Of `other-measure`: what it is right for, in words. */
  measure: string | null;
  /** Stretches of years that were tried. */
  tried: number;
}

const sumOf = (
  series: Series,
  points: readonly SeriesPoint[],
  of: ShareQuestion['of'],
  years: Years,
) =>
  sumAll(selectPoints(series, points, of).map((point) => partOf(point, series.form, years))).value;

const without = (of: ShareQuestion['of'], dimension: string): ShareQuestion['of'] =>
  new Map([...of].filter(([name]) => name !== dimension));

/** The number of a check in one stretch of years: 0 to 1 for a share; null where there is nothing to divide by. */
export function measured(
  series: Series,
  points: readonly SeriesPoint[],
  check: ResolvedCheck,
): number | null {
  const own = sumOf(series, points, check.of, check);
  if (check.measure === 'total') return own;
  const whole = check.measure === 'share' ? without(check.of, check.shared) : check.against;
  const other = whole && sumOf(series, points, whole, check);
  return other ? own / other : null;
}

export const isPerCent = (unit: string): boolean =>
  /%|\bper ?cent|\bprozent|процент|\bpct\b/iu.test(unit);

const decimalsOf = (value: number): number => {
  const [, digits = ''] = /\.(\d+)$/u.exec(String(value)) ?? [];
  return Math.min(digits.length, 6);
};

const CLOSE = 1e-9;

/** Right to the printed digits by rounding to the nearest. */
export const roundsTo = (actual: number, claimed: number): boolean =>
  Math.abs(actual - claimed) <= 0.5 * 10 ** -decimalsOf(claimed) + CLOSE;

const nearTo = (actual: number, claimed: number): boolean =>
  Math.abs(actual - claimed) < 10 ** -decimalsOf(claimed);

/** Stretches as long as this one anywhere in the series, and this one with one end moved by a year; the nearest first. */
export function neighbours({ from, to }: Years, span: Years): Years[] {
  const length = to - from;
  const found: Years[] = [
    { from: from - 1, to },
    { from: from + 1, to },
    { from, to: to - 1 },
    { from, to: to + 1 },
  ];
  for (let start = span.from; start + length <= span.to; start += 1) {
    if (start !== from) found.push({ from: start, to: start + length });
  }
  const away = (years: Years): number => Math.abs(years.from - from) + Math.abs(years.to - to);
  return found
    .filter((years) => years.from <= years.to && years.from >= span.from && years.to <= span.to)
    .sort((a, b) => away(a) - away(b));
}

/** What else the same numbers may mean, in words, with its value in the unit of the figure. */
function otherMeasures(
  series: Series,
  points: readonly SeriesPoint[],
  check: ResolvedCheck,
  scale: number,
): [string, number | null][] {
  const of = [...check.of.keys()];
  const shares = of
    .filter((dimension) => check.measure !== 'share' || dimension !== check.shared)
    .map((dimension): [string, number | null] => {
      const value = measured(series, points, { ...check, measure: 'share', shared: dimension });
      return [`share by ${dimension}`, value === null ? null : value * scale];
    });
  if (check.measure === 'total') return shares;
  return [...shares, ['total', measured(series, points, { ...check, measure: 'total' })]];
}

const nothing: FigureVerdict = {
  verdict: 'unchecked',
  actual: null,
  difference: null,
  period: null,
  measure: null,
  tried: 0,
};

/** Holds `claimed` (in `unit`) against the series. A share is compared in per cent where the unit says so, else as a part of 1. */
export function checkFigure(
  claimed: number,
  unit: string,
  series: Series,
  points: readonly SeriesPoint[],
  check: ResolvedCheck,
): FigureVerdict {
  // A total is in the unit of the series; a share may be printed as 65 or as 0.65.
  const scale = isPerCent(unit) || claimed > 1 ? 100 : 1;
  const scaled = (years: Years): number | null => {
    const value = measured(series, points, { ...check, from: years.from, to: years.to });
    return value === null ? null : check.measure === 'share' ? value * scale : value;
  };
  const span = spanOf(points);
  const actual = scaled(check);
  if (span === null || actual === null) return nothing;
  const told = { ...nothing, actual, difference: claimed - actual };
  if (roundsTo(actual, claimed)) return { ...told, verdict: 'right' };
  if (nearTo(actual, claimed)) return { ...told, verdict: 'rounded' };
  const around = neighbours(check, span);
  const period = around.find((years) => {
    const value = scaled(years);
    return value !== null && value > 0 && roundsTo(value, claimed);
  });
  const tried = around.length;
  if (period) return { ...told, verdict: 'other-period', period, tried };
  const other = otherMeasures(series, points, check, scale).find(
    ([, value]) => value !== null && value > 0 && roundsTo(value, claimed),
  );
  if (other) return { ...told, verdict: 'other-measure', measure: other[0], tried };
  return { ...told, verdict: 'wrong', tried };
}
