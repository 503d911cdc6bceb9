import type { Migration } from './migration.ts';

/** Findings of the audit with what was decided about them. */
export const migration0005: Migration = {
  name: '0005-audit',
  up: async (db) => {
    await db.schema
      .createTable('findings')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('article', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('rule', 'text', (column) => column.notNull())
      .addColumn('severity', 'text', (column) => column.notNull())
      .addColumn('basis', 'text', (column) => column.notNull())
      .addColumn('origin', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('reason', 'text')
      .addColumn('gone', 'integer', (column) => column.notNull())
      .addColumn('message', 'text', (column) => column.notNull())
      .addColumn('details', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('findings_by_article')
      .on('findings')
      .columns(['article', 'seq'])
      .execute();
    await db.schema
      .createTable('audit_runs')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('user_name', 'text', (column) => column.notNull())
      .addColumn('rules', 'integer', (column) => column.notNull())
      .addColumn('findings', 'integer', (column) => column.notNull())
      .execute();
  },
};
