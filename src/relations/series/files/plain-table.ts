/** Any CSV or TSV with one number a row: a date, a value, and what tells one number from another. */
import { z } from 'zod';
import { DomainError } from '../../../kernel/errors.ts';
import { SERIES_FIELDS } from '../series-fields.ts';
import {
  decimalMark,
  leftOut,
  readDate,
  readNumber,
  refuseUnread,
  saysYes,
  type UnreadLine,
} from './cells.ts';
import type { DraftPoint, SeriesDraft } from './draft.ts';
import { columnName, columnPlaces, type OpenTable, type TableLine } from './open-table.ts';
import { SIPRI_UNIT } from './sipri-notes.ts';
import { isFootnote, mustHold } from './sipri-register.ts';

/** Field or dimension to column: `date=year,value=tiv,supplier=seller`; '' for a field that no column holds. */
export type SeriesMapping = Readonly<Record<string, string>>;

const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  date: ['year', 'month', 'day', 'period', 'time'],
  value: ['tiv', 'amount', 'number', 'count', 'total'],
  estimated: ['estimate', 'is estimate'],
  note: ['notes', 'comment', 'comments', 'remark'],
};
const MOST_DIMENSIONS = 12;

/** `date=year,value=tiv` as a mapping, or the same as JSON where names of columns hold commas. */
export function readSeriesMapping(written: string): SeriesMapping {
  if (written.trimStart().startsWith('{')) return readJsonMapping(written);
  const pairs = written.split(',').filter((pair) => pair.trim() !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [field = '', ...column] = pair.split('=');
      if (column.length === 0) {
        throw new DomainError('wrong-use', `A mapping is FIELD=COLUMN, not “${pair.trim()}”.`);
      }
      return [field.trim().toLowerCase(), column.join('=').trim()];
    }),
  );
}

const JsonMapping = z.record(z.string().max(100), z.string().max(500));

function readJsonMapping(written: string): SeriesMapping {
  try {
    return JsonMapping.parse(JSON.parse(written));
  } catch {
    throw new DomainError('wrong-use', 'The mapping is no JSON object of field and column.');
  }
}

export const dimensionName = (column: string): string => {
  const name = columnName(column)
    .replaceAll(/[^a-z0-9]+/gu, '_')
    .replaceAll(/^[^a-z]+|_+$/gu, '');
  return name === '' ? 'part' : name;
};

export interface Placed {
  fields: Map<string, number>;
  /** Dimension to the place of its column. */
  dimensions: Map<string, number>;
}

/** Where the fields are by the names of the columns alone. */
export function fieldsByName(places: ReadonlyMap<string, number>): Map<string, number> {
  const fields = new Map<string, number>();
  for (const field of SERIES_FIELDS) {
    const found = [field, ...(ALSO_CALLED[field] ?? [])].map((name) => places.get(name));
    const at = found.find((place) => place !== undefined);
    if (at !== undefined) fields.set(field, at);
  }
  return fields;
}

/**
 * Which column is what: what the mapping says, and else what the names say. A column without a field tells numbers
 * apart, unless the mapping names those that do, or it is left out.
 */
export function placeColumns(
  header: readonly string[],
  mapping: SeriesMapping,
  fileName: string,
  leaveOut: readonly string[] = [],
): Placed {
  const places = columnPlaces(header);
  const listed = header.map((cell) => `“${cell}”`).join(', ');
  const placeOf = (column: string): number => {
    const at = places.get(columnName(column));
    if (at !== undefined) return at;
    throw new DomainError(
      'bad-input',
      `${fileName} has no column “${column}”; its columns are ${listed}.`,
    );
  };
  const fields = fieldsByName(places);
  for (const field of SERIES_FIELDS) {
    const named = mapping[field];
    if (named === '') fields.delete(field);
    else if (named !== undefined) fields.set(field, placeOf(named));
  }
  for (const field of ['date', 'value']) {
    if (fields.has(field)) continue;
    throw new DomainError(
      'bad-input',
      `${fileName} has no column called “${field}”; its columns are ${listed}. Say which one it is: ${field}=COLUMN.`,
    );
  }
  const own = Object.entries(mapping).filter(
    ([field]) => !SERIES_FIELDS.some((one) => one === field),
  );
  const taken = new Set([...fields.values(), ...leaveOut.map(placeOf)]);
  const rest = header.flatMap((cell, at) =>
    taken.has(at) || cell === '' ? [] : [[cell, at] as const],
  );
  const dimensions = new Map(
    own.length > 0
      ? own.map(([name, column]) => [dimensionName(name), placeOf(column)])
      : rest.map(([cell, at]) => [dimensionName(cell), at]),
  );
  if (own.length > dimensions.size) {
    throw new DomainError(
      'bad-input',
      `Two columns of ${fileName} cannot both be ${own.map(([name]) => dimensionName(name)).find((name, at, all) => all.indexOf(name) < at)}. Call one of them something else, or leave it out.`,
    );
  }
  if (dimensions.size > MOST_DIMENSIONS) {
    throw new DomainError(
      'bad-input',
      `${fileName} has ${dimensions.size} columns that could tell one number from another; at most ${MOST_DIMENSIONS} may. Name those that do: supplier=COLUMN,recipient=COLUMN.`,
    );
  }
  return { fields, dimensions };
}

export function readPlain(
  table: OpenTable,
  mapping: SeriesMapping,
  leaveOut: readonly string[] = [],
): SeriesDraft {
  const { fields, dimensions } = placeColumns(table.header, mapping, table.fileName, leaveOut);
  const cell = (line: TableLine, field: string): string => {
    const at = fields.get(field);
    return at === undefined ? '' : (line.cells[at] ?? '');
  };
  const rows = table.rows.filter((line) => !isFootnote(line));
  const valueName = table.header[fields.get('value') ?? -1] ?? 'value';
  const mark = decimalMark(
    rows.map((line) => cell(line, 'value')),
    table.fileName,
    valueName,
  );
  const unread: UnreadLine[] = [];
  let empty = 0;
  const points: DraftPoint[] = [];
  for (const line of rows) {
    const printed = cell(line, 'value');
    const date = readDate(cell(line, 'date'));
    const value = readNumber(printed, mark);
    const keys = [...dimensions].map(([name, at]) => [name, line.cells[at] ?? ''] as const);
    const missing = keys.find(([, key]) => key === '')?.[0];
    const refuse = (why: string) => unread.push({ line: line.line, why });
    if (printed === '') empty += 1;
    else if (date === null) refuse(`“${cell(line, 'date')}” is no date`);
    else if (value === null) refuse(`“${printed}” is no number`);
    else if (missing !== undefined) refuse(`no ${missing}`);
    else {
      const estimated = saysYes(cell(line, 'estimated'));
      const note = cell(line, 'note').slice(0, 2000);
      points.push({ date, value, keys: Object.fromEntries(keys), estimated, note });
    }
  }
  refuseUnread(table.fileName, unread);
  mustHold(table.fileName, points);
  return {
    series: {
      what: '',
      unit: columnName(valueName) === 'tiv' ? SIPRI_UNIT : valueName || 'value',
      dimensions: [...dimensions.keys()],
      provenance: table.preamble.join('\n').slice(0, 5000),
      licence: '',
      vintage: '',
      form: 'plain',
    },
    points,
    notes: leftOut(empty),
  };
}
