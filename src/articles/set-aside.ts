/**
 * What a person decided about an article that is taken out, kept under the name of its bytes: corrections, and
 * what was said of findings. Importing the same bytes again brings it back. For use inside a change.
 */
import type { Door } from '../db/change.ts';

/** Stands in the column `article` instead of an id. */
const ASIDE = 'sha256:';

export const isSetAside = (article: string): boolean => article.startsWith(ASIDE);

/** Tables with decisions about articles. */
export const DECISION_TABLES = ['article_corrections', 'findings'] as const;

async function move(
  door: Door,
  table: (typeof DECISION_TABLES)[number],
  columns: { from: string; to: string; gone?: number },
): Promise<void> {
  const { from, to, gone } = columns;
  const rows = await door.db.selectFrom(table).select('id').where('article', '=', from).execute();
  for (const { id } of rows) {
    if (table === 'findings') {
      await door.update(table, id, { article: to, ...(gone === undefined ? {} : { gone }) });
    } else await door.update(table, id, { article: to });
  }
}

/** Findings of an article that is not there stand nowhere; the next audit finds them again by their words. */
export async function setDecisionsAside(
  door: Door,
  article: string,
  sha256: string,
): Promise<void> {
  await move(door, 'article_corrections', { from: article, to: ASIDE + sha256 });
  await move(door, 'findings', { from: article, to: ASIDE + sha256, gone: 1 });
  const run = door.db.selectFrom('audit_runs').select('id').where('id', '=', article);
  if (await run.executeTakeFirst()) await door.remove('audit_runs', article);
}

export async function takeDecisionsBack(
  door: Door,
  article: string,
  sha256: string,
): Promise<void> {
  await move(door, 'article_corrections', { from: ASIDE + sha256, to: article });
  await move(door, 'findings', { from: ASIDE + sha256, to: article });
}
