/** Looking at a file of numbers and taking it in, as the routes declare it. */
import type { Columns } from '../../../kernel/columns.ts';
import { SERIES_FIELDS, type SeriesField } from '../../../relations/series/series-fields.ts';
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

export interface SeriesColumns {
  readonly mapping: Columns<SeriesField>;
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
    readonly rows: { row: number; cells: string[] }[];
    readonly mapping: Columns<SeriesField>;
  } | null;
  readonly rows: { date: string; value: number; keys: Record<string, string> }[];
  readonly notes: string[];
}

export interface ImportedSeries {
  readonly series: { readonly id: string; readonly title: string; readonly points: number };
  readonly notes: string[];
}

/** Fields that no column holds are said as such, or the names of the columns would be asked again. */
function columnsQuery({ mapping, leaveOut }: SeriesColumns): Record<string, string> {
  const all = SERIES_FIELDS.map((field) => [field, mapping[field] ?? '']);
  return { map: JSON.stringify(Object.fromEntries(all)), leaveOut: JSON.stringify(leaveOut) };
}

async function post(path: string, file: File, query: Record<string, string>): Promise<Response> {
  const asked = new URLSearchParams({ fileName: file.name.slice(-255), ...query });
  return send(`/series/${path}?${asked}`, {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream' },
  });
}

/** @param columns null for what their names say */
export async function previewSeries(
  file: File,
  columns: SeriesColumns | null,
): Promise<SeriesPreview> {
  const response = await post('previews', file, columns ? columnsQuery(columns) : {});
  return (await response.json()) as SeriesPreview;
}

export async function importSeries(
  file: File,
  columns: SeriesColumns | null,
  words: SeriesWords,
): Promise<ImportedSeries> {
  const said = Object.entries(words).map(([key, value]) => [key, value.trim()] as const);
  // An empty field stands for what the file says; a title and a unit there must be.
  const query = Object.fromEntries(said.filter(([, value]) => value !== ''));
  const response = await post('imports', file, {
    ...(columns ? columnsQuery(columns) : {}),
    ...query,
  });
  return (await response.json()) as ImportedSeries;
}
