/** Who has which share of a total: suppliers of a recipient, recipients of a supplier. */
import { DomainError } from '../../kernel/errors.ts';
import { type Concentration, concentration } from '../../statistics/concentration.ts';
import type { Series, SeriesPoint } from './model.ts';
import { valueKey } from './named-values.ts';
import {
  addSums,
  mustGoForward,
  partOf,
  type Sum,
  sumAll,
  type Years,
  yearsOf,
} from './period-sums.ts';

export interface ShareQuestion extends Years {
  /** The dimension whose values share the total. */
  by: string;
  /** Dimension to the keys (`valueKey`) that count; dimensions that are not named are summed over. */
  of: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Share {
  key: string;
  /** As printed; of several spellings the one with most of the value. */
  name: string;
  sum: Sum;
  /** 0 to 1; null when the total is 0. */
  share: number | null;
  /** Where the share lies when estimated years are off by one and rounded values by half. */
  low: number;
  high: number;
}

export interface Shares {
  years: Years;
  total: Sum;
  /** The largest first. */
  shares: Share[];
  concentration: Concentration;
  /** Part of the total, 0 to 1, whose year is an estimate; null when the total is 0. */
  estimated: number | null;
  /** Numbers whose date reaches over an end of the years: they are in the bounds only. */
  straddling: number;
}

export const selectPoints = (
  series: Series,
  points: readonly SeriesPoint[],
  of: ShareQuestion['of'],
): SeriesPoint[] =>
  points.filter(({ keys }) =>
    [...of].every(([dimension, wanted]) => wanted.has(valueKey(series, keys[dimension] ?? ''))),
  );

interface Group {
  sum: Sum;
  names: Map<string, number>;
}

function groupBy(series: Series, points: readonly SeriesPoint[], { by, from, to }: ShareQuestion) {
  const groups = new Map<string, Group>();
  for (const point of points) {
    const part = partOf(point, series.form, { from, to });
    if (part.high === 0 && part.value === 0) continue;
    const printed = point.keys[by] ?? '';
    const key = valueKey(series, printed);
    const group = groups.get(key) ?? { sum: sumAll([]), names: new Map<string, number>() };
    group.sum = addSums(group.sum, part);
    group.names.set(printed, (group.names.get(printed) ?? 0) + part.high);
    groups.set(key, group);
  }
  return groups;
}

const ratio = (part: number, total: number): number => (total > 0 ? part / total : 0);

/**
 * Shares s = Σ value of one ÷ Σ value of all, over the years asked for. Unknown suppliers stay in the total. The bounds of a
 * share set its own sum at one end and those of all others at the other. Throws `invalid` for a series with negative numbers.
 */
export function sharesOf(
  series: Series,
  points: readonly SeriesPoint[],
  question: ShareQuestion,
): Shares {
  mustGoForward(question);
  const own = selectPoints(series, points, question.of);
  if (own.some(({ value }) => value < 0)) {
    throw new DomainError(
      'invalid',
      `“${series.title}” has negative numbers; shares of them mean nothing.`,
    );
  }
  const groups = groupBy(series, own, question);
  const total = sumAll([...groups.values()].map(({ sum }) => sum));
  const shares = [...groups].map(([key, { sum, names }]): Share => {
    const [name = ''] = [...names].sort((a, b) => b[1] - a[1])[0] ?? [];
    return {
      key,
      name,
      sum,
      share: total.value > 0 ? sum.value / total.value : null,
      low: ratio(sum.low, sum.low + total.high - sum.high),
      high: ratio(sum.high, sum.high + total.low - sum.low),
    };
  });
  shares.sort((a, b) => b.sum.value - a.sum.value || (a.name < b.name ? -1 : 1));
  const years: Years = { from: question.from, to: question.to };
  const inside = own.filter((point) => partOf(point, series.form, years).value > 0);
  const guessed = inside.filter(({ estimated }) => estimated);
  return {
    years,
    total,
    shares,
    concentration: concentration(shares.map(({ sum }) => sum.value)),
    estimated:
      total.value > 0 ? guessed.reduce((sum, { value }) => sum + value, 0) / total.value : null,
    straddling: own.filter((point) => straddles(point, years)).length,
  };
}

function straddles(point: SeriesPoint, { from, to }: Years): boolean {
  const years = yearsOf(point);
  if (years === null) return false;
  const meets = years.from <= to && years.to >= from;
  return meets && (years.from < from || years.to > to);
}

/** Whether there is anything between the bounds. */
export const isBounded = ({ total, shares }: Shares): boolean =>
  total.low !== total.high || shares.some(({ sum }) => sum.low !== sum.high);

/** Stretches of `length` years that end in each year from the first whole one on; they overlap. */
export function windowsOf(span: Years, length: number): Years[] {
  const windows: Years[] = [];
  for (let to = span.from + length - 1; to <= span.to; to += 1) {
    windows.push({ from: to - length + 1, to });
  }
  return windows;
}
