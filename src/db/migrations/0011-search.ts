import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** The search index: words, their keys, and where they stand. */
export const migration0011: Migration = {
  name: '0011-search',
  up: async (db, types) => {
    await db.schema
      .createTable('search_words')
      .addColumn('id', 'integer', (of) => of.primaryKey())
      .addColumn('form', 'text', (of) => of.notNull())
      .addColumn('language', 'text', (of) => of.notNull())
      .execute();
    await db.schema
      .createIndex('search_words_by_form')
      .on('search_words')
      .columns(['form', 'language'])
      .unique()
      .execute();
    await db.schema
      .createTable('search_keys')
      .addColumn('key', 'text', (of) => of.notNull())
      .addColumn('word', 'integer', (of) => of.notNull())
      .addPrimaryKeyConstraint('search_keys_key', ['key', 'word'])
      .modifyEnd(sql.raw(types.clustered))
      .execute();
    let chunks = db.schema
      .createTable('search_chunks')
      .addColumn('id', 'integer', (of) => of.primaryKey());
    for (const column of ['first_seq', 'last_seq', 'passages', 'words']) {
      chunks = chunks.addColumn(column, sql.raw(types.long), (of) => of.notNull());
    }
    await chunks
      .addColumn('layout', sql.raw(types.bytes), (of) => of.notNull())
      .addColumn('texts', 'text', (of) => of.notNull())
      .addColumn('languages', 'text', (of) => of.notNull())
      .execute();
    await db.schema
      .createTable('search_postings')
      .addColumn('id', sql.raw(types.long), (of) => of.primaryKey())
      .addColumn('places', sql.raw(types.bytes), (of) => of.notNull())
      .execute();
  },
};
