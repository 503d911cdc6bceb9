/** The numbers of a series as CSV: date, value, one column a dimension, estimated, note; in the order of time. */
import { CsvError, parse } from 'csv-parse/sync';
import { type Series, SeriesPoint } from '../../../relations/series/model.ts';
import { folderError } from '../folder-error.ts';

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu;
const MOST_POINTS = 1_000_000;

const quoted = (cell: string): string =>
  /[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const headerOf = ({ dimensions }: Series): string[] => [
  'date',
  'value',
  ...dimensions,
  'estimated',
  'note',
];

/** Ids are not written: they follow from the place, see `readSeriesCsv`. */
export function writeSeriesCsv(series: Series, points: readonly SeriesPoint[]): string {
  const inOrder = points.toSorted(
    (a, b) =>
      compare(a.date, b.date) ||
      series.dimensions.reduce(
        (found, name) => found || compare(a.keys[name] ?? '', b.keys[name] ?? ''),
        0,
      ) ||
      a.value - b.value ||
      Number(a.estimated) - Number(b.estimated) ||
      compare(a.note, b.note),
  );
  const lines = inOrder.map(({ date, value, keys, estimated, note }) => [
    date,
    String(value),
    ...series.dimensions.map((name) => keys[name] ?? ''),
    String(estimated),
    note,
  ]);
  return [headerOf(series), ...lines].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

interface Line {
  record: string[];
  info: { lines: number };
}

function linesOf(text: string, file: string): Line[] {
  try {
    return parse(text, {
      bom: true,
      info: true,
      record_delimiter: ['\r\n', '\n'],
      skip_empty_lines: true,
    }) as unknown as Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw folderError({ file, why: error.message.replace(/\.$/u, '') });
  }
}

export function readSeriesCsv(series: Series, text: string, file: string): SeriesPoint[] {
  const [head, ...lines] = linesOf(text, file);
  const header = headerOf(series);
  const printed = head?.record ?? [];
  // The last two may be left out by hand.
  const isHeader =
    printed.length >= header.length - 2 && printed.every((cell, at) => cell === header[at]);
  if (!isHeader) {
    const why = `its columns are ${printed.join(', ') || 'none'}`;
    throw folderError({ file, why, remedy: `Write ${header.join(', ')}.` });
  }
  if (lines.length > MOST_POINTS) {
    throw folderError({ file, why: `it holds more than ${MOST_POINTS} numbers` });
  }
  return lines.map(({ record: cells, info }, at) => {
    const place = { file, record: `line ${info.lines}` };
    const [date = '', value = '', ...rest] = cells;
    const [estimated = '', note = ''] = rest.slice(series.dimensions.length);
    if (!NUMBER.test(value)) {
      throw folderError({ ...place, field: 'value', why: `“${value}” is no number` });
    }
    if (!/^(?:true|false|)$/u.test(estimated)) {
      throw folderError({ ...place, field: 'estimated', why: 'it is neither true nor false' });
    }
    const point = SeriesPoint.safeParse({
      id: `pt_${series.id}-${at + 1}`,
      series: series.id,
      date,
      value: Number(value),
      keys: Object.fromEntries(series.dimensions.map((name, column) => [name, rest[column] ?? ''])),
      estimated: estimated === 'true',
      note,
    });
    if (point.success) return point.data;
    const [issue] = point.error.issues;
    throw folderError({
      ...place,
      field: issue?.path.join('.'),
      why: issue?.message ?? 'not valid',
    });
  });
}

/** Files are called after the id, without its prefix where that is enough. */
export function seriesFileNames(ids: readonly string[]): Map<string, string> {
  const taken = new Set(ids.map((id) => id.toLowerCase()));
  return new Map(
    ids.map((id) => {
      const short = id.replace(/^ser_/u, '');
      return [id, short === '' || (short !== id && taken.has(short.toLowerCase())) ? id : short];
    }),
  );
}
