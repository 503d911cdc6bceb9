/** Row types of comparisons. */

export interface ComparisonRow {
  id: string;
  title: string;
  details: string;
}

export interface ComparisonCellRow {
  id: string;
  comparison: string;
  details: string;
}

export interface ComparisonTables {
  comparisons: ComparisonRow;
  comparison_cells: ComparisonCellRow;
}
