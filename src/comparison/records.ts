/** How comparisons are kept. */
import type { RecordKind } from '../db/records.ts';
import { Comparison, ComparisonCell } from './model.ts';

export const comparisonRecords: RecordKind<Comparison, 'comparisons'> = {
  table: 'comparisons',
  name: 'the comparisons',
  schema: Comparison,
  columns: ({ title }) => ({ title }),
};

export const cellRecords: RecordKind<ComparisonCell, 'comparison_cells'> = {
  table: 'comparison_cells',
  name: 'the cells of comparisons',
  schema: ComparisonCell,
  columns: ({ comparison }) => ({ comparison }),
};
