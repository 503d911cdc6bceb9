/** The tables of a comparison by the names that the command line and the screens give them. */
import type { ReportTable } from '../../cases/report.ts';
import type { Db } from '../../db/schema.ts';
import { type AskedComparison, changesInComparison, measureComparison } from '../ask-comparison.ts';
import type { ChangeQuestion } from '../measures/changes.ts';
import { cellsTable } from './cells-table.ts';
import { changesTable } from './changes-table.ts';
import { breaksTable, contrastsTable, effectsTable, likenessTable } from './measure-tables.ts';
import { qcaReport, truthReport } from './set-tables.ts';

export const PARTS = [
  ...(['cells', 'contrasts', 'breaks', 'likeness', 'effects'] as const),
  ...(['truth-table', 'qca', 'changes'] as const),
] as const;
export type Part = (typeof PARTS)[number];

export async function comparisonReport(
  db: Db,
  asked: AskedComparison,
  part: Part,
  change: ChangeQuestion,
  seed: number,
): Promise<ReportTable> {
  if (part === 'cells') return cellsTable(asked);
  if (part === 'changes') return changesTable(asked, changesInComparison(asked, change), change);
  const measures = await measureComparison(db, asked, seed);
  switch (part) {
    case 'contrasts':
      return contrastsTable(asked, measures);
    case 'breaks':
      return breaksTable(asked, measures);
    case 'likeness':
      return likenessTable(asked, measures);
    case 'effects':
      return effectsTable(asked, measures);
    case 'truth-table':
      return truthReport(asked, measures);
    case 'qca':
      return qcaReport(asked, measures);
  }
}
