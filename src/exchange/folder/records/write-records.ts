/** Records into the files of a case folder, and what was read from them into a case. */
import type { Door } from '../../../db/change.ts';
import type { Db } from '../../../db/schema.ts';
import { DomainError } from '../../../kernel/errors.ts';
import { Series, type SeriesPoint } from '../../../relations/series/model.ts';
import type { WriteFile } from '../../annotations/write-coded.ts';
import { folderJson } from '../folder-json.ts';
import type { ReadList } from './read-records.ts';
import { pointList, type RecordList, recordFiles, seriesList } from './record-files.ts';
import { seriesFileNames, writeSeriesCsv } from './series-csv.ts';
import { thinShape } from './shape.ts';

async function thinList(db: Db, list: RecordList): Promise<unknown[]> {
  const records = await list.list(db);
  records.sort((a, b) => (a.id < b.id ? -1 : 1));
  return records.map((record) => thinShape(list.schema, record));
}

/** No file for what the case does not have. */
export async function writeRecords(db: Db, write: WriteFile): Promise<void> {
  for (const { file, lists } of recordFiles) {
    const entries: [string, unknown[]][] = [];
    for (const [key, list] of Object.entries(lists)) entries.push([key, await thinList(db, list)]);
    const full = entries.filter(([, records]) => records.length > 0);
    if (full.length === 0) continue;
    const [[, only] = []] = full;
    write(file, folderJson(entries.length === 1 ? only : Object.fromEntries(full)));
  }
  await writeSeries(db, write);
}

async function writeSeries(db: Db, write: WriteFile): Promise<void> {
  // Lists give back what was written with their schemas.
  const all = (await seriesList.list(db)) as Series[];
  const names = seriesFileNames(all.map(({ id }) => id));
  const points = new Map<string, SeriesPoint[]>(all.map(({ id }) => [id, []]));
  for (const point of (await pointList.list(db)) as SeriesPoint[]) {
    points.get(point.series)?.push(point);
  }
  for (const series of all) {
    const name = `series/${names.get(series.id) ?? series.id}`;
    write(`${name}.json`, folderJson(thinShape(Series, series)));
    write(`${name}.csv`, writeSeriesCsv(series, points.get(series.id) ?? []));
  }
}

/** Into a case that does not have them yet. */
export async function restoreRecords(door: Door, read: readonly ReadList[]): Promise<void> {
  for (const { list, records } of read) {
    const there = new Set((await list.list(door.db)).map(({ id }) => id));
    const twice = records.find(({ id }) => there.has(id));
    if (twice) {
      throw new DomainError(
        'conflict',
        `The case has a ${twice.id} already. A case folder is imported into a new case.`,
      );
    }
    await list.insert(door, records);
  }
}
