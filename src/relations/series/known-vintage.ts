/** Which numbers there were on a day: a vintage that came out later was not known. Pure. */
import { edtfRange } from '../../kernel/dates/edtf-range.ts';
import type { Series } from './model.ts';

/** Vintages of one table count the same thing in the same unit. */
export const sameTable = (one: Series, other: Series): boolean =>
  one.unit === other.unit && other.dimensions.every((name) => one.dimensions.includes(name));

/** Of a month or a year the last day: only then it was out for certain. Null when no vintage is told. */
export function vintageDay({ vintage }: Pick<Series, 'vintage'>): string | null {
  const range = edtfRange(vintage);
  return range?.to ?? range?.from ?? null;
}

/**
 * Whether the numbers were out. A series that tells no vintage is taken to be.
 *
 * @param asOf ISO day, the day itself included; null for all that is known by now
 */
export function seriesKnownBy(series: Pick<Series, 'vintage'>, asOf: string | null): boolean {
  const day = vintageDay(series);
  return asOf === null || day === null || day <= asOf;
}

/**
 * The series itself where it was out by the day, else the latest vintage of the same table that was: one that also says in
 * the same words what it counts, as imports and exports may share unit and dimensions. Null when there was none. A series
 * without a vintage is no substitute: nothing says that it is older.
 */
export function vintageOfDay(
  series: Series,
  all: readonly Series[],
  asOf: string | null,
): Series | null {
  if (seriesKnownBy(series, asOf)) return series;
  const earlier = all.filter(
    (one) =>
      one.id !== series.id &&
      vintageDay(one) !== null &&
      seriesKnownBy(one, asOf) &&
      one.what !== '' &&
      one.what === series.what &&
      sameTable(one, series) &&
      sameTable(series, one),
  );
  const day = (one: Series): string => vintageDay(one) ?? '';
  return earlier.toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0))[0] ?? null;
}
