/** What `dragoman check` asks of findings: that they belong to an article and can be read. */
import { isSetAside } from '../articles/set-aside.ts';
import type { Db } from '../db/schema.ts';
import { Finding } from './model.ts';
import { fromRow } from './store.ts';

export async function findingFaults(db: Db): Promise<string[]> {
  const articles = await db.selectFrom('articles').select('id').execute();
  const known = new Set(articles.map(({ id }) => id));
  const faults: string[] = [];
  for (const row of await db.selectFrom('findings').selectAll().execute()) {
    if (!known.has(row.article) && !isSetAside(row.article)) {
      faults.push(`Finding ${row.id} belongs to article ${row.article}, which is not there.`);
    }
    try {
      Finding.parse(fromRow(row));
    } catch {
      faults.push(`Finding ${row.id} cannot be read.`);
    }
  }
  for (const { id } of await db.selectFrom('audit_runs').select('id').execute()) {
    if (!known.has(id)) faults.push(`An audit of article ${id} is noted, which is not there.`);
  }
  return faults;
}
