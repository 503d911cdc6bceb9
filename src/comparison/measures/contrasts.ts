/** Differences in differences of two dyads: between periods, and over the years around a proposed break. Pure. */
import { edtfRange } from '../../kernel/dates/edtf-range.ts';
import {
  didOverTime,
  differenceInDifferences,
  type OverTime,
} from '../../statistics/difference-in-differences.ts';
import type { ComparedPeriod } from '../gather/periods.ts';
import type { Comparison } from '../model.ts';
import type { YearFigure } from './figures.ts';
import { pairsOf, type Valued } from './valued.ts';

export interface Contrast {
  question: string;
  /** Ids of dyads. */
  first: string;
  second: string;
  /** Ids of periods. */
  before: string;
  after: string;
  /** Of the first before and after, then of the second. */
  values: [number, number, number, number];
  did: number;
  unit: string;
}

/** Of every two dyads and every two periods in which all four have a number. */
export function contrastsOf(
  { dyads }: Comparison,
  periods: readonly ComparedPeriod[],
  valued: readonly Valued[],
): Contrast[] {
  return valued.flatMap(({ question, unit, value }) =>
    pairsOf(dyads).flatMap(([a, b]) =>
      pairsOf(periods).flatMap(([before, after]): Contrast[] => {
        const values = [
          value(a.id, before.id),
          value(a.id, after.id),
          value(b.id, before.id),
          value(b.id, after.id),
        ];
        const [a0, a1, b0, b1] = values;
        if (a0 == null || a1 == null || b0 == null || b1 == null) return [];
        const did = differenceInDifferences({ before: a0, after: a1 }, { before: b0, after: b1 });
        return [
          {
            ...{ question: question.id, first: a.id, second: b.id },
            ...{ before: before.id, after: after.id, values: [a0, a1, b0, b1], did, unit },
          },
        ];
      }),
    ),
  );
}

export interface BreakContrast extends OverTime {
  question: string;
  first: string;
  second: string;
  title: string;
  date: string;
  /** Years in which both have a number, and the first of them after the break. */
  from: number;
  split: number;
  to: number;
  years: number;
}

/** Fewer years on a side of a break say nothing. */
const FEWEST = 2;

/** The year of a break belongs to what comes after it. */
export function contrastsAtBreaks(
  { dyads, breaks, questions }: Comparison,
  years: readonly YearFigure[],
): BreakContrast[] {
  return questions.flatMap(({ id: question }) => {
    const own = years.filter((one) => one.question === question);
    return pairsOf(dyads).flatMap(([a, b]) => {
      const of = (dyad: string): Map<number, number> =>
        new Map(own.filter((one) => one.dyad === dyad).map(({ year, value }) => [year, value]));
      const [first, second] = [of(a.id), of(b.id)];
      const both = [...first.keys()].filter((year) => second.has(year)).sort((x, y) => x - y);
      return breaks.flatMap(({ title, date }): BreakContrast[] => {
        const day = edtfRange(date)?.from;
        const split = both.filter((year) => day != null && year < Number(day.slice(0, 4))).length;
        if (split < FEWEST || both.length - split < FEWEST) return [];
        const values = (of: Map<number, number>): number[] => both.map((year) => of.get(year) ?? 0);
        return [
          {
            ...{ question, first: a.id, second: b.id, title, date, years: both.length },
            ...{ from: both[0] ?? 0, split: both[split] ?? 0, to: both.at(-1) ?? 0 },
            ...didOverTime(values(first), values(second), split, { margin: FEWEST }),
          },
        ];
      });
    });
  });
}
