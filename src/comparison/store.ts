import { listRecords, readRecord, rowToRecord } from '../db/records.ts';
import type { Db } from '../db/schema.ts';
import { DomainError } from '../kernel/errors.ts';
import type { Comparison, ComparisonCell } from './model.ts';
import { tidyPicks } from './picks.ts';
import { cellRecords, comparisonRecords } from './records.ts';

export const readComparison = (db: Db, id: string): Promise<Comparison> =>
  readRecord(db, comparisonRecords, id);

export const listComparisons = (db: Db): Promise<Comparison[]> =>
  listRecords(db, comparisonRecords);

/** What was said of the cells of one comparison. */
export async function cellsOf(db: Db, comparison: string): Promise<ComparisonCell[]> {
  const rows = await db
    .selectFrom('comparison_cells')
    .select('details')
    .where('comparison', '=', comparison)
    .orderBy('id')
    .execute();
  return rows.map((row) => tidyPicks(rowToRecord(cellRecords, row)));
}

/** The comparison that is named, by id or title; without a name the only one. */
export async function chooseComparison(db: Db, named: string | null): Promise<Comparison> {
  const all = await listComparisons(db);
  const found = named === null ? all : all.filter(({ id, title }) => [id, title].includes(named));
  const [first, second] = found;
  if (first && !second) return first;
  const there = all.map(({ id, title }) => `${id} (“${title}”)`).join(', ');
  if (all.length === 0) {
    throw new DomainError('wrong-use', 'The case has no comparison. Set one up in its room.');
  }
  const what = named === null ? 'Name one of several comparisons' : `There is no “${named}”`;
  throw new DomainError('wrong-use', `${what}: ${there}.`);
}
