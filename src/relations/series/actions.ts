/** Series and their numbers: imported as files, kept with vintage and hash, mended and removed. */
import { actorRecords } from '../../actors/records.ts';
import { change, type Door } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import { mustKnow, type NamedIds } from '../../db/named-ids.ts';
import { sha256 } from '../../db/originals.ts';
import {
  insertRecord,
  insertRecords,
  listRecords,
  removeRecord,
  updateRecord,
} from '../../db/records.ts';
import { mustBeUnnamed } from '../../db/references.ts';
import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';
import { checked } from '../checked.ts';
import { seriesPointRecords, seriesRecords } from '../records.ts';
import type { DraftPoint, SeriesDraft } from './files/draft.ts';
import type { SeriesMapping } from './files/plain-table.ts';
import { readSeriesFile } from './files/read-series-file.ts';
import { Series, SeriesPoint } from './model.ts';
import { SERIES_PATHS } from './named-by.ts';
import { misfit } from './point-keys.ts';
import { proposeActors } from './printed-actors.ts';
import { readPoint, readPoints, readSeries, seriesOfHash } from './store.ts';

export interface SeriesFile {
  fileName: string;
  bytes: Uint8Array;
  mapping?: SeriesMapping;
  /** Columns of a plain table that are not taken. */
  leaveOut?: readonly string[];
  /** Over what the file says. */
  title?: string;
  unit?: string;
  vintage?: string;
  source?: string | null;
  provenance?: string;
  licence?: string;
}

export interface ImportedSeries {
  series: Series;
  points: number;
  notes: string[];
}

/** A file of numbers is called after its name until somebody says otherwise. */
export const titleOf = (fileName: string): string =>
  fileName
    .replace(/^.*[\\/]/u, '')
    .replace(/\.[^.]+$/u, '')
    .trim()
    .slice(0, 300) || 'Series';

/** What an import would store, with `id` and without writing anything. */
export async function draftSeries(
  db: Db,
  file: SeriesFile,
  id: string,
): Promise<SeriesDraft & { record: Series }> {
  const draft = readSeriesFile(file.fileName, file.bytes, file.mapping, file.leaveOut);
  const record = checked(Series, {
    ...draft.series,
    id,
    title: file.title ?? titleOf(file.fileName),
    ...(file.unit !== undefined && { unit: file.unit }),
    ...(file.vintage !== undefined && { vintage: file.vintage }),
    ...(file.provenance !== undefined && { provenance: file.provenance }),
    ...(file.licence !== undefined && { licence: file.licence }),
    source: file.source ?? null,
    hash: sha256(file.bytes),
    actors: proposeActors(draft.points, await listRecords(db, actorRecords)),
    note: '',
  });
  return { ...draft, record };
}

/** Takes a file in whole, or not at all. The same bytes twice are a conflict. */
export const importSeries = (context: Context, file: SeriesFile): Promise<ImportedSeries> =>
  change(context, `Import the series ${titleOf(file.fileName)}`, async (door) => {
    const { record, points, notes } = await draftSeries(door.db, file, door.context.newId('ser_'));
    const known = await seriesOfHash(door.db, record.hash ?? '');
    if (known) {
      throw new DomainError(
        'conflict',
        `${file.fileName} is in the case already, as “${known.title}” (${known.id}).`,
      );
    }
    await mustKnow(door.db, `“${record.title}”`, namesOf(record));
    await insertRecord(door, seriesRecords, record);
    await insertRecords(
      door,
      seriesPointRecords,
      points.map((point) => pointOf(door, record.id, point)),
    );
    return { series: record, points: points.length, notes };
  });

const pointOf = (door: Door, series: string, point: DraftPoint): SeriesPoint => ({
  ...point,
  id: door.context.newId('pt_'),
  series,
});

export type NewSeries = Omit<Series, 'id' | 'hash' | 'form'>;

export const addSeries = (context: Context, wanted: NewSeries): Promise<Series> =>
  change(context, 'Add a series', async (door) => {
    const id = door.context.newId('ser_');
    const series = checked(Series, { ...wanted, id, hash: null, form: 'plain' });
    await mustKnow(door.db, `“${series.title}”`, namesOf(series));
    await insertRecord(door, seriesRecords, series);
    return series;
  });

export type SeriesEdit = Partial<Omit<NewSeries, 'dimensions'>>;

export const editSeries = (context: Context, id: string, edit: SeriesEdit): Promise<Series> =>
  change(context, 'Edit a series', async (door) => {
    const series = checked(Series, { ...(await readSeries(door.db, id)), ...edit });
    await mustKnow(door.db, `“${series.title}”`, namesOf(series));
    await updateRecord(door, seriesRecords, series);
    return series;
  });

/** With its numbers, in one change; `conflict` while figures or questions of comparisons are had from it. */
export const removeSeries = (context: Context, id: string): Promise<void> =>
  change(context, 'Delete a series', async (door) => {
    const { title } = await readSeries(door.db, id);
    await mustBeUnnamed(door.db, `“${title}”`, SERIES_PATHS, id);
    for (const point of await readPoints(door.db, id)) {
      await removeRecord(door, seriesPointRecords, point.id);
    }
    await removeRecord(door, seriesRecords, id);
  });

export type NewPoint = Omit<SeriesPoint, 'id' | 'series'>;

export const addPoint = (
  context: Context,
  series: string,
  wanted: NewPoint,
): Promise<SeriesPoint> =>
  change(context, 'Add a number', async (door) => {
    const point = checked(SeriesPoint, pointOf(door, series, wanted));
    mustFit(await readSeries(door.db, series), point);
    await insertRecord(door, seriesPointRecords, point);
    return point;
  });

export const editPoint = (
  context: Context,
  id: string,
  edit: Partial<NewPoint>,
): Promise<SeriesPoint> =>
  change(context, 'Edit a number', async (door) => {
    const point = checked(SeriesPoint, {
      ...(await readPoint(door.db, id)),
      ...edit,
    });
    mustFit(await readSeries(door.db, point.series), point);
    await updateRecord(door, seriesPointRecords, point);
    return point;
  });

export const removePoint = (context: Context, id: string): Promise<void> =>
  change(context, 'Delete a number', (door) => removeRecord(door, seriesPointRecords, id));

/** What a series names. */
export const namesOf = ({ source, actors }: Series): NamedIds => ({
  sources: [source],
  actors: Object.values(actors),
});

function mustFit(series: Series, point: SeriesPoint): void {
  const why = misfit(series, point);
  if (why === null) return;
  throw new DomainError('invalid', `The number does not fit “${series.title}”: ${why}.`);
}
