/** Articles in the case: written through the door, read whole or as a list. */
import type { Door } from '../db/change.ts';
import type { Db, Schema } from '../db/schema.ts';
import { DomainError } from '../kernel/errors.ts';
import type { Article } from './model.ts';
import { articleToRows, rowsToArticle } from './rows.ts';

/** Tables of an article's parts, corrections apart: what a new reading replaces. */
export const PART_TABLES = [
  'article_notes',
  'article_citations',
  'article_entries',
  'article_quotations',
  'article_unresolved',
] as const;

export interface ArticleSummary {
  id: string;
  title: string;
  fileName: string;
  format: string;
  sha256: string;
  language: string;
  importedAt: string;
  reader: number;
  authors: string[];
  notes: number;
  citations: number;
  unresolved: number;
}

export async function insertArticle(
  door: Door,
  article: Article,
  importedAt: string,
  reader: number,
): Promise<void> {
  const rows = articleToRows(article, importedAt, reader);
  await door.insert('articles', rows.articles);
  await door.insert('article_texts', rows.article_texts);
  for (const row of rows.article_notes) await door.insert('article_notes', row);
  for (const row of rows.article_citations) await door.insert('article_citations', row);
  for (const row of rows.article_entries) await door.insert('article_entries', row);
  for (const row of rows.article_quotations) await door.insert('article_quotations', row);
  for (const row of rows.article_unresolved) await door.insert('article_unresolved', row);
}

async function removeRows(
  door: Door,
  table: (typeof PART_TABLES)[number],
  article: string,
): Promise<void> {
  const rows = await door.db
    .selectFrom(table)
    .select('id')
    .where('article', '=', article)
    .execute();
  await door.removeMany(
    table,
    rows.map(({ id }) => id),
  );
}

/** Takes an article and its parts out, its corrections apart. */
export async function deleteArticle(door: Door, id: string): Promise<void> {
  for (const table of PART_TABLES) await removeRows(door, table, id);
  await door.remove('article_texts', id);
  await door.remove('articles', id);
}

const missing = (id: string): DomainError =>
  new DomainError('not-found', `There is no article ${id} in this case.`);

export async function readArticleRow(db: Db, id: string) {
  const row = await db.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw missing(id);
  return row;
}

/** Rows of one table that belong to an article, in their order. */
const partsOf = <T extends (typeof PART_TABLES)[number]>(
  db: Db,
  table: T,
  id: string,
): Promise<Schema[T][]> =>
  db
    .selectFrom<(typeof PART_TABLES)[number]>(table)
    .selectAll()
    .where('article', '=', id)
    .orderBy('seq')
    .orderBy('id')
    // The union of the part tables, narrowed to the one that was asked for.
    .execute() as unknown as Promise<Schema[T][]>;

export async function loadArticle(db: Db, id: string): Promise<Article> {
  const articles = await readArticleRow(db, id);
  const texts = db.selectFrom('article_texts').selectAll().where('id', '=', id);
  const text = await texts.executeTakeFirst();
  if (!text) throw new DomainError('damaged', `The text of article ${id} is missing.`);
  return rowsToArticle({
    articles,
    article_texts: text,
    article_notes: await partsOf(db, 'article_notes', id),
    article_citations: await partsOf(db, 'article_citations', id),
    article_entries: await partsOf(db, 'article_entries', id),
    article_quotations: await partsOf(db, 'article_quotations', id),
    article_unresolved: await partsOf(db, 'article_unresolved', id),
  });
}

export async function findArticleByHash(
  db: Db,
  sha256: string,
): Promise<{ id: string; title: string; file_name: string } | null> {
  const row = await db
    .selectFrom('articles')
    .select(['id', 'title', 'file_name'])
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row ?? null;
}

async function countByArticle(
  db: Db,
  table: (typeof PART_TABLES)[number],
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom(table)
    .select((of) => ['article', of.fn.countAll<number>().as('count')])
    .groupBy('article')
    .execute();
  return new Map(rows.map(({ article, count }) => [article, Number(count)]));
}

export async function listArticles(db: Db): Promise<ArticleSummary[]> {
  const rows = await db.selectFrom('articles').selectAll().orderBy('imported_at').execute();
  const notes = await countByArticle(db, 'article_notes');
  const citations = await countByArticle(db, 'article_citations');
  const unresolved = await countByArticle(db, 'article_unresolved');
  return rows.map((row) => {
    const { authors } = JSON.parse(row.details) as Pick<Article, 'authors'>;
    return {
      id: row.id,
      title: row.title,
      fileName: row.file_name,
      format: row.format,
      sha256: row.sha256,
      language: row.language,
      importedAt: row.imported_at,
      reader: row.reader,
      authors: authors.map(({ name }) => name),
      notes: notes.get(row.id) ?? 0,
      citations: citations.get(row.id) ?? 0,
      unresolved: unresolved.get(row.id) ?? 0,
    };
  });
}
