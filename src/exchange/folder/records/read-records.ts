/** All records of a case folder, each by itself and then against one another, before anything is stored. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { TrackedTable } from '../../../db/schema.ts';
import type { Observation } from '../../../observations/model.ts';
import { Series, type SeriesPoint } from '../../../relations/series/model.ts';
import { folderError } from '../folder-error.ts';
import { readFolderFile, readFolderJson } from '../read-folder.ts';
import { findCircle, namedAt } from './named.ts';
import { mustBeOnce, readList, readOne } from './read-list.ts';
import {
  pointList,
  type RecordFile,
  type RecordList,
  recordFiles,
  type StoredRecord,
  seriesList,
} from './record-files.ts';
import { readSeriesCsv } from './series-csv.ts';

/** Records of one list, with the file of each, for messages. */
export interface ReadList {
  list: RecordList;
  file: (record: StoredRecord) => string;
  records: StoredRecord[];
}

const KEPT_IN: Partial<Record<TrackedTable, string>> = {
  sources: 'sources.csl.json',
  documents: 'documents',
  codes: 'codebook.json',
  codings: 'codings.jsonl',
  articles: 'articles',
  series: 'series',
};
for (const { file, lists } of recordFiles) {
  for (const { table } of Object.values(lists)) KEPT_IN[table] = file;
}

/** Ids of what the folder holds beside records. */
export type OtherIds = Partial<Record<TrackedTable, readonly string[]>>;

export function readRecords(folder: string, others: OtherIds): ReadList[] {
  const read = [
    ...recordFiles.flatMap((file) => readRecordFile(folder, file)),
    ...readAllSeries(folder),
  ];
  mustKnowNames(read, others);
  mustNotCircle(read);
  mustFitSeries(read);
  return read;
}

function readRecordFile(folder: string, { file, lists }: RecordFile): ReadList[] {
  if (!existsSync(join(folder, file))) return [];
  const json = readFolderJson(folder, file);
  const entries = Object.entries(lists);
  const [[, only] = []] = entries;
  if (entries.length === 1 && only) {
    return [{ list: only, file: () => file, records: readList(only.schema, json, file) }];
  }
  const shape = Object.fromEntries(entries.map(([key]) => [key, z.array(z.unknown()).default([])]));
  const parsed = z.strictObject(shape).safeParse(json);
  if (!parsed.success) {
    const why = `an object with ${Object.keys(lists).join(', ')}, each a list, was expected`;
    throw folderError({ file, why });
  }
  return entries.map(([key, list]) => ({
    list,
    file: () => file,
    records: readList(list.schema, parsed.data[key], file),
  }));
}

function readAllSeries(folder: string): ReadList[] {
  const place = join(folder, 'series');
  if (!existsSync(place)) return [];
  const names = readdirSync(place);
  const alone = names.find(
    (name) => name.endsWith('.csv') && !names.includes(name.replace(/\.csv$/u, '.json')),
  );
  if (alone !== undefined) {
    const why = 'nothing says what its numbers are';
    const remedy = `Describe them in series/${alone.replace(/\.csv$/u, '.json')}.`;
    throw folderError({ file: `series/${alone}`, why, remedy });
  }
  const files = new Map<string, string>();
  const series: Series[] = [];
  const points: SeriesPoint[] = [];
  for (const name of names.filter((one) => one.endsWith('.json')).sort()) {
    const file = `series/${name}`;
    const one = readOne(Series, readFolderJson(folder, file), file, 0);
    const csv = file.replace(/\.json$/u, '.csv');
    const text = new TextDecoder().decode(readFolderFile(folder, csv).bytes);
    series.push(one);
    files.set(one.id, file);
    for (const point of readSeriesCsv(one, text, csv)) points.push(point);
  }
  mustBeOnce(series, 'series');
  return [
    { list: seriesList, file: ({ id }) => files.get(id) ?? 'series', records: series },
    { list: pointList, file: () => 'series', records: points },
  ];
}

function mustKnowNames(read: readonly ReadList[], others: OtherIds): void {
  const known = new Map<string, Set<string>>();
  const add = (table: string, ids: readonly string[]): void => {
    const all = known.get(table) ?? new Set();
    for (const id of ids) all.add(id);
    known.set(table, all);
  };
  for (const [table, ids] of Object.entries(others)) add(table, ids);
  for (const { list, records } of read)
    add(
      list.table,
      records.map(({ id }) => id),
    );
  for (const { list, file, records } of read) {
    for (const [path, table] of Object.entries(list.names)) {
      for (const record of records) {
        const missing = namedAt(record, path).find(({ id }) => !known.get(table)?.has(id));
        if (missing === undefined) continue;
        throw folderError({
          file: file(record),
          record: record.id,
          field: missing.field,
          why: `there is no ${missing.id === '' ? 'such thing' : missing.id} in ${KEPT_IN[table] ?? table}`,
          remedy: 'Add it there, or name another.',
        });
      }
    }
  }
}

function mustNotCircle(read: readonly ReadList[]): void {
  for (const { list, file, records } of read) {
    const { above } = list;
    if (above === null) continue;
    const circle = findCircle(
      new Map(records.map((record) => [record.id, namedAt(record, above).map(({ id }) => id)])),
    );
    const record = records.find(({ id }) => id === circle?.[0]);
    if (circle === null || !record) continue;
    throw folderError({
      file: file(record),
      record: record.id,
      field: above,
      why: `it leads back to itself: ${circle.join(' → ')}`,
      remedy: 'Take one step of the circle out.',
    });
  }
}

/** A figure that is to be checked asks for dimensions that its series has. */
function mustFitSeries(read: readonly ReadList[]): void {
  const ofTable = (table: string): ReadList | undefined =>
    read.find(({ list }) => list.table === table);
  // Both were read with their schemas.
  const all = (ofTable('series')?.records ?? []) as Series[];
  const dimensions = new Map(all.map((series) => [series.id, series.dimensions]));
  for (const record of (ofTable('observations')?.records ?? []) as Observation[]) {
    if (record.kind !== 'figure' || record.figure.check === null) continue;
    const { series, of, against = {} } = record.figure.check;
    const known = dimensions.get(series) ?? [];
    const stranger = [...Object.keys(of), ...Object.keys(against)].find(
      (name) => !known.includes(name),
    );
    if (stranger === undefined) continue;
    throw folderError({
      file: 'observations.json',
      record: record.id,
      field: 'figure.check.of',
      why: `${series} has no ${stranger}`,
      remedy: `It has ${known.join(', ') || 'no dimensions'}.`,
    });
  }
}
