import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** The case itself, its history, and the files it was made from. */
export const migration0001: Migration = {
  name: '0001-case',
  up: async (db, types) => {
    await db.schema
      .createTable('case_info')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('authors', 'text', (column) => column.notNull())
      .addColumn('languages', 'text', (column) => column.notNull())
      .addColumn('period', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('revisions')
      .addColumn('seq', 'integer', (column) => column.primaryKey())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('user_name', 'text', (column) => column.notNull())
      .addColumn('label', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('state_at', 'text', (column) => column.notNull())
      .addColumn('state_by', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('revision_rows')
      .addColumn('revision', 'integer', (column) => column.notNull().references('revisions.seq'))
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('table_name', 'text', (column) => column.notNull())
      .addColumn('row_id', 'text', (column) => column.notNull())
      .addColumn('before_json', 'text')
      .addColumn('after_json', 'text')
      .addPrimaryKeyConstraint('revision_rows_key', ['revision', 'position'])
      .execute();
    await db.schema
      .createIndex('revision_rows_by_row')
      .on('revision_rows')
      .columns(['table_name', 'row_id'])
      .execute();
    await db.schema
      .createTable('originals')
      .addColumn('sha256', 'text', (column) => column.primaryKey())
      .addColumn('bytes', sql.raw(types.bytes), (column) => column.notNull())
      .addColumn('size', 'integer', (column) => column.notNull())
      .addColumn('media_type', 'text', (column) => column.notNull())
      .addColumn('added_at', 'text', (column) => column.notNull())
      .execute();
  },
};
