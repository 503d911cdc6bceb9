import type { Migration } from './migration.ts';

/**
 * What finds near copies of a text: one row for each band of its signature. The text is named by its
 * first passage, because a number takes a sixth of the room of a hash. And titles as they are looked up.
 */
export const migration0014: Migration = {
  name: '0014-near-copies',
  up: async (db) => {
    await db.schema.dropTable('text_bands').execute();
    await db.schema
      .createTable('text_bands')
      .addColumn('hash', 'integer', (of) => of.notNull())
      .addColumn('passage', 'integer', (of) => of.notNull())
      .addPrimaryKeyConstraint('text_bands_key', ['hash', 'passage'])
      .execute();
    await db.schema
      .alterTable('documents')
      .addColumn('title_key', 'text', (of) => of.notNull().defaultTo(''))
      .execute();
    await db.schema
      .createIndex('documents_by_title')
      .on('documents')
      .columns(['title_key', 'id'])
      .execute();
  },
};
