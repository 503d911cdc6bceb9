/** The numbers of a series for each dyad and period, and year by year. Pure. */
import { measured, type ResolvedCheck } from '../../relations/series/figure-check.ts';
import type { Series, SeriesPoint } from '../../relations/series/model.ts';
import { spanOf } from '../../relations/series/period-sums.ts';
import { type ComparedPeriod, type PeriodYears, yearsOfPeriod } from '../gather/periods.ts';

/** Of one question and dyad, its names resolved; `reason` says why there is none. */
export interface DyadFigure {
  dyad: string;
  ask: Omit<ResolvedCheck, 'from' | 'to'> | null;
  reason: string;
}

export interface FigureSource {
  question: string;
  /** The vintage that is asked; null where none was out by the day, or the series is not in the case. */
  series: Series | null;
  points: readonly SeriesPoint[];
  /** Why there is no series; empty otherwise. */
  reason: string;
  /** `%` of a share, else the unit of the series. */
  unit: string;
  dyads: readonly DyadFigure[];
  /** The last year that counts. */
  until: number;
}

export interface CellFigure {
  question: string;
  dyad: string;
  period: string;
  /** In `unit`; null where the series has nothing to divide by, or the dyad is not in it. */
  value: number | null;
  unit: string;
  years: PeriodYears | null;
  /** That was asked; null where there was none to ask. */
  series: Pick<Series, 'id' | 'title' | 'vintage'> | null;
  /** Why there is no value; empty otherwise. */
  reason: string;
}

export interface YearFigure {
  question: string;
  dyad: string;
  year: number;
  value: number;
}

function measuredOf(
  of: FigureSource,
  { ask }: DyadFigure,
  from: number,
  to: number,
): number | null {
  if (!of.series) return null;
  const value = ask && measured(of.series, of.points, { ...ask, from, to });
  if (value === null) return null;
  return ask?.measure === 'share' ? 100 * value : value;
}

const spanUntil = ({ points, until }: FigureSource) => {
  const span = spanOf(points);
  return span && span.from <= until ? { from: span.from, to: Math.min(span.to, until) } : null;
};

export function figuresOfCells(of: FigureSource, periods: readonly ComparedPeriod[]): CellFigure[] {
  const span = spanUntil(of);
  return of.dyads.flatMap((dyad) =>
    periods.map((period): CellFigure => {
      const years = span && yearsOfPeriod(period, span);
      const value = years && measuredOf(of, dyad, years.from, years.to);
      const none = years
        ? 'The series has no numbers for it in these years.'
        : 'The series has no such years.';
      return {
        ...{ question: of.question, dyad: dyad.dyad, period: period.id },
        ...{ value, unit: of.unit, years },
        series: of.series && {
          id: of.series.id,
          title: of.series.title,
          vintage: of.series.vintage,
        },
        reason: value === null ? of.reason || dyad.reason || none : '',
      };
    }),
  );
}

/** Year by year over all the series; years without a number are left out. */
export function figuresOfYears(of: FigureSource): YearFigure[] {
  const span = spanUntil(of);
  if (!span) return [];
  const years = Array.from({ length: span.to - span.from + 1 }, (_, at) => span.from + at);
  return of.dyads.flatMap((dyad) =>
    years.flatMap((year) => {
      const value = measuredOf(of, dyad, year, year);
      return value === null ? [] : [{ question: of.question, dyad: dyad.dyad, year, value }];
    }),
  );
}
