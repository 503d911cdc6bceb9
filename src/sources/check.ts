/** What `dragoman check` asks of the register: that each record can be read and says one thing everywhere. */
import type { Db } from '../db/schema.ts';
import { Source } from './model.ts';
import { rowToSource, sourceToRow } from './store.ts';
import type { SourceRow } from './tables.ts';

function faultsOfRow(row: SourceRow): string[] {
  let source: Source;
  try {
    source = Source.parse(rowToSource(row));
  } catch {
    return [`Source ${row.id}: its record cannot be read.`];
  }
  const faults: string[] = [];
  if (source.csl.id !== row.id) faults.push(`its CSL item is called ${source.csl.id}`);
  const should = sourceToRow(source);
  if (should.title !== row.title || should.year !== row.year) {
    faults.push('it is listed under another title or year than its record has');
  }
  return faults.map((fault) => `Source ${row.id}: ${fault}.`);
}

export async function sourceFaults(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('sources').selectAll().orderBy('id').execute();
  return rows.flatMap(faultsOfRow);
}
