/** Looking at a file of numbers and taking it in, as the routes declare it. */
import type { Columns } from '../../../kernel/columns.ts';
import {
  SERIES_FIELDS,
  SERIES_ROLES,
  type SeriesField,
  type SeriesRole,
} from '../../../relations/series/series-fields.ts';
import { send } from '../../parts/api.ts';

/** What is said of a file over what it says itself. */
export interface SeriesWords {
  readonly title: string;
  readonly unit: string;
  readonly vintage: string;
  readonly licence: string;
  readonly provenance: string;
  /** '' for none. */
  readonly source: string;
}

/** What a column can hold or be called. */
export const COLUMN_USES = [...SERIES_FIELDS, ...SERIES_ROLES] as const;
export type ColumnUse = SeriesField | SeriesRole;

export interface SeriesColumns {
  readonly mapping: Columns<ColumnUse>;
  readonly leaveOut: readonly string[];
}

export interface SeriesPreview extends Omit<SeriesWords, 'source'> {
  readonly form: 'sipri-register' | 'sipri-tiv-table' | 'plain';
  readonly dimensions: string[];
  readonly points: number;
  readonly from: number | null;
  readonly to: number | null;
  readonly problem: string;
  readonly table: {
    readonly columns: string[];
    readonly rows: { row: number; cells: string[]; problem: string }[];
    readonly unread: { line: number; why: string }[];
    readonly unreadLines: number;
    readonly mapping: Columns<SeriesField>;
  } | null;
  readonly rows: { date: string; value: number; keys: Record<string, string> }[];
  readonly notes: string[];
}

export interface ImportedSeries {
  readonly series: { readonly id: string; readonly title: string; readonly points: number };
  readonly notes: string[];
}

/**
 * Fields that no column holds are said as such, or the names of the columns would be asked again. Once one column is
 * called something else, the others that tell numbers apart are named as well: those that are not named are not taken.
 */
export function columnsQuery(
  { mapping, leaveOut }: SeriesColumns,
  columns: readonly string[],
): Record<string, string> {
  const fields = SERIES_FIELDS.map((field) => [field, mapping[field] ?? '']);
  const roles = SERIES_ROLES.flatMap((role) => {
    const column = mapping[role];
    return column === undefined ? [] : [[role, column]];
  });
  const used = new Set<string>([...Object.values(mapping), ...leaveOut]);
  const others = columns.filter((name) => name !== '' && !used.has(name));
  const apart = roles.length === 0 ? [] : [...others.map((name) => [name, name]), ...roles];
  return {
    map: JSON.stringify(Object.fromEntries([...apart, ...fields])),
    leaveOut: JSON.stringify(leaveOut),
  };
}

async function post(path: string, file: File, query: Record<string, string>): Promise<Response> {
  const asked = new URLSearchParams({ fileName: file.name.slice(-255), ...query });
  return send(`/series/${path}?${asked}`, {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream' },
  });
}

/** Columns as they were said, with the names of all columns of the table; null for what their names say. */
export type SaidColumns = { readonly said: SeriesColumns; readonly all: readonly string[] } | null;

const columnsSaid = (columns: SaidColumns): Record<string, string> =>
  columns ? columnsQuery(columns.said, columns.all) : {};

export async function previewSeries(file: File, columns: SaidColumns): Promise<SeriesPreview> {
  const response = await post('previews', file, columnsSaid(columns));
  return (await response.json()) as SeriesPreview;
}

export async function importSeries(
  file: File,
  columns: SaidColumns,
  words: SeriesWords,
): Promise<ImportedSeries> {
  const said = Object.entries(words).map(([key, value]) => [key, value.trim()] as const);
  // An empty field stands for what the file says; a title and a unit there must be.
  const query = Object.fromEntries(said.filter(([, value]) => value !== ''));
  const response = await post('imports', file, {
    ...columnsSaid(columns),
    ...query,
  });
  return (await response.json()) as ImportedSeries;
}
