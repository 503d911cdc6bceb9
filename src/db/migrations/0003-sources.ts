import type { Migration } from './migration.ts';

/** The register of sources. */
export const migration0003: Migration = {
  name: '0003-sources',
  up: async (db) => {
    await db.schema
      .createTable('sources')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('year', 'integer')
      .addColumn('sphere', 'text')
      .addColumn('evidence_class', 'text')
      .addColumn('in_bibliography', 'integer', (column) => column.notNull())
      .addColumn('csl', 'text', (column) => column.notNull())
      .addColumn('details', 'text', (column) => column.notNull())
      .execute();
  },
};
