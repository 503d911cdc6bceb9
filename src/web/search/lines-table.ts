import type { SearchHit } from '../../search/model.ts';
import type { ChartTable } from '../parts/chart-export.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The concordance as a table: each line with where it stands. */
export const linesTable = (lines: readonly SearchHit[]): ChartTable => ({
  columns: [
    'left',
    'match',
    'right',
    'date',
    'document',
    'sphere',
    'language',
    'id',
    'start',
    'end',
  ],
  rows: lines.map((line) => [
    ...[oneLine(line.left), oneLine(line.match), oneLine(line.right)],
    ...[line.date, line.title, line.sphere ?? '', line.language],
    ...[line.document, line.start, line.end],
  ]),
});
