import type { Kysely } from 'kysely';
import type { Migration } from './migration.ts';

const text = (db: Kysely<unknown>, table: string, columns: readonly string[]) =>
  columns.reduce(
    (builder, column) => builder.addColumn(column, 'text', (of) => of.notNull()),
    db.schema.createTable(table).addColumn('id', 'text', (of) => of.primaryKey()),
  );

/** A table of an article's parts, with what every part has. */
const parts = (db: Kysely<unknown>, table: string) =>
  text(db, table, ['article', 'details']).addColumn('seq', 'integer', (of) => of.notNull());

const PARTS = ['notes', 'citations', 'entries', 'quotations', 'unresolved', 'corrections'];

/** Articles, their texts, and what was found in them. */
export const migration0004: Migration = {
  name: '0004-articles',
  up: async (db) => {
    const columns = ['title', 'file_name', 'format', 'sha256', 'language', 'citation_style'];
    await text(db, 'articles', [...columns, 'imported_at', 'details'])
      .addColumn('reader', 'integer', (of) => of.notNull())
      .execute();
    await text(db, 'article_texts', ['text', 'pieces', 'structure']).execute();
    await parts(db, 'article_notes')
      .addColumn('number', 'integer', (of) => of.notNull())
      .addColumn('kind', 'text', (of) => of.notNull())
      .execute();
    await parts(db, 'article_citations')
      .addColumn('note', 'text')
      .addColumn('paragraph', 'text')
      .addColumn('form', 'text', (of) => of.notNull())
      .addColumn('source', 'text')
      .addColumn('rule', 'text')
      .execute();
    await parts(db, 'article_entries').addColumn('source', 'text').execute();
    await parts(db, 'article_quotations')
      .addColumn('role', 'text', (of) => of.notNull())
      .addColumn('speaker', 'text')
      .execute();
    await parts(db, 'article_unresolved')
      .addColumn('note', 'text')
      .addColumn('why', 'text', (of) => of.notNull())
      .execute();
    await text(db, 'article_corrections', ['article', 'at', 'user_name', 'anchor', 'value'])
      .addColumn('seq', 'integer', (of) => of.notNull())
      .execute();
    for (const part of PARTS) {
      const table = `article_${part}`;
      await db.schema
        .createIndex(`${table}_by_article`)
        .on(table)
        .columns(['article', 'seq'])
        .execute();
    }
    await db.schema.createIndex('articles_by_sha256').on('articles').column('sha256').execute();
    for (const part of ['citations', 'entries']) {
      const table = `article_${part}`;
      await db.schema.createIndex(`${table}_by_source`).on(table).column('source').execute();
    }
  },
};
