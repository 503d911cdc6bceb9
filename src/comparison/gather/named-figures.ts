/** Dated values of series that are put into cells by hand. Pure. */
import { edtfRange } from '../../kernel/dates/edtf-range.ts';
import { seriesKnownBy } from '../../relations/series/known-vintage.ts';
import type { Series, SeriesPoint } from '../../relations/series/model.ts';

export interface NamedFigure {
  id: string;
  /** EDTF, with the first and last day that it may mean. */
  date: string;
  from: string | null;
  to: string | null;
  /** In `unit`; the sum where the series has several numbers of one date and the same keys. */
  value: number;
  unit: string;
  /** How many numbers were added. */
  numbers: number;
  keys: Readonly<Record<string, string>>;
  series: { id: string; title: string; vintage: string };
}

/**
 * Series, date and keys in one word. The ids of numbers are given anew when a case folder is read; this stays, also
 * when the numbers of a series are imported again.
 */
export const figureId = (point: Pick<SeriesPoint, 'series' | 'date' | 'keys'>): string => {
  const keys = Object.entries(point.keys).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${point.series}?${new URLSearchParams([['date', point.date], ...keys])}`;
};

/** The series in which a figure is; what follows the last `?` holds none, as it is encoded. */
export const seriesOfFigure = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('?')));

/** The figures of a series by their ids, in the order of the numbers. */
export function namedFigures(
  series: Series,
  points: readonly SeriesPoint[],
): Map<string, NamedFigure> {
  const found = new Map<string, NamedFigure>();
  for (const point of points) {
    const id = figureId(point);
    const before = found.get(id);
    const { from, to } = edtfRange(point.date) ?? { from: null, to: null };
    found.set(id, {
      ...{ id, date: point.date, from, to, unit: series.unit, keys: point.keys },
      value: (before?.value ?? 0) + point.value,
      numbers: (before?.numbers ?? 0) + 1,
      series: { id: series.id, title: series.title, vintage: series.vintage },
    });
  }
  return found;
}

/** `Russia, Armenia`, in the order of the dimensions. */
export const keyWords = ({ keys }: Pick<NamedFigure, 'keys'>): string =>
  Object.values(keys)
    .filter((value) => value !== '')
    .join(', ');

/** Over by the day, in numbers that were out by it. */
export const figureKnownBy = (
  { from, to, series }: Pick<NamedFigure, 'from' | 'to' | 'series'>,
  asOf: string | null,
): boolean => asOf === null || ((to ?? from ?? '') <= asOf && seriesKnownBy(series, asOf));
