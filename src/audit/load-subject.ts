import { loadArticle } from '../articles/store.ts';
import type { Db } from '../db/schema.ts';
import { listSources } from '../sources/store.ts';
import type { AuditSubject } from './rule.ts';
import { buildSubject } from './subject.ts';

/** An article of the case with the sources that it cites, as the rules look at it. */
export async function loadSubject(db: Db, articleId: string): Promise<AuditSubject> {
  const article = await loadArticle(db, articleId);
  const cited = new Set([...article.citations, ...article.entries].map((one) => one.source));
  const sources = (await listSources(db)).filter((source) => cited.has(source.id));
  return buildSubject(article, sources);
}
