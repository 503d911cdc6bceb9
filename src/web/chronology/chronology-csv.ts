import type { ChartTable } from '../parts/chart-export.ts';
import { actorWords } from './ChronologyTable.tsx';
import type { TimedRow } from './row.ts';

/** What is in the window, as a table. */
export const chronologyCsv = (
  rows: readonly TimedRow[],
  actors: ReadonlyMap<string, string>,
): ChartTable => ({
  columns: ['date', 'kind', 'title', 'actors', 'spheres', 'independent sources', 'id'],
  rows: rows.map((row) => [
    ...[row.date, row.effect ?? row.kind, row.title, actorWords(row, actors)],
    ...[row.spheres.join('; '), row.origins, row.id],
  ]),
});
