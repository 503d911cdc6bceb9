import { listRecords, readRecord, rowToRecord } from '../../db/records.ts';
import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';
import { seriesPointRecords, seriesRecords } from '../records.ts';
import type { Series, SeriesPoint } from './model.ts';

export const readSeries = (db: Db, id: string): Promise<Series> =>
  readRecord(db, seriesRecords, id);

export const listSeries = (db: Db): Promise<Series[]> => listRecords(db, seriesRecords);

/** The numbers of a series in the order of time. */
export async function readPoints(db: Db, series: string): Promise<SeriesPoint[]> {
  const rows = await db
    .selectFrom('series_points')
    .select('details')
    .where('series', '=', series)
    .orderBy('date')
    .orderBy('id')
    .execute();
  return rows.map((row) => rowToRecord(seriesPointRecords, row));
}

export const readPoint = (db: Db, id: string): Promise<SeriesPoint> =>
  readRecord(db, seriesPointRecords, id);

export async function countPoints(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('series_points')
    .select(({ fn }) => ['series', fn.countAll<number>().as('points')])
    .groupBy('series')
    .execute();
  return new Map(rows.map(({ series, points }) => [series, Number(points)]));
}

export async function seriesOfHash(db: Db, hash: string): Promise<Series | null> {
  return (await listSeries(db)).find((series) => series.hash === hash) ?? null;
}

/**
 * The series that is named, by id or title; without a name the only one that has the dimensions. Of several vintages the
 * latest, when the vintages are known.
 */
export async function chooseSeries(
  db: Db,
  named: string | null,
  dimensions: readonly string[],
): Promise<{ series: Series; others: Series[] }> {
  const all = await listSeries(db);
  if (named !== null) {
    const series = all.find(({ id, title }) => id === named || title === named);
    if (series) return { series, others: all.filter(({ id }) => id !== series.id) };
    throw new DomainError('wrong-use', `There is no series “${named}”. ${listed(all)}`);
  }
  const fitting = all.filter((one) => dimensions.every((name) => one.dimensions.includes(name)));
  if (fitting.length === 0) {
    throw new DomainError(
      'wrong-use',
      `No series of this case has ${dimensions.join(' and ')}. ${listed(all)} Import one: dragoman import CASE FILE --as series.`,
    );
  }
  const sorted = fitting.toSorted((a, b) =>
    a.vintage < b.vintage ? 1 : a.vintage > b.vintage ? -1 : 0,
  );
  const [series, next] = sorted;
  if (!series || (next && next.vintage === series.vintage)) {
    throw new DomainError(
      'wrong-use',
      `Several series could be meant; name one. ${listed(fitting)}`,
    );
  }
  return { series, others: sorted.slice(1) };
}

const listed = (all: readonly Series[]): string =>
  all.length === 0
    ? 'The case has no series.'
    : `Series: ${all.map(({ id, title, vintage }) => `${id} (“${title}”${vintage === '' ? '' : `, ${vintage}`})`).join(', ')}.`;
