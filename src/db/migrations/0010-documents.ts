import { type Kysely, sql } from 'kysely';
import type { Migration } from './migration.ts';

/** Documents, their texts and passages. */
export const migration0010: Migration = {
  name: '0010-documents',
  up: async (db, types) => {
    let documents = db.schema
      .createTable('documents')
      .addColumn('id', 'text', (of) => of.primaryKey());
    for (const column of [
      'title',
      'file_name',
      'format',
      'language',
      'date',
      'text',
      'fingerprint',
    ]) {
      documents = documents.addColumn(column, 'text', (of) => of.notNull());
    }
    for (const column of ['original', 'source', 'script', 'date_from', 'date_to']) {
      documents = documents.addColumn(column, 'text');
    }
    await documents
      .addColumn('revision', 'integer', (of) => of.notNull())
      .addColumn('imported_at', 'text', (of) => of.notNull())
      .addColumn('batch', 'text', (of) => of.notNull())
      .addColumn('details', 'text', (of) => of.notNull())
      .execute();
    let revisions = db.schema
      .createTable('document_revisions')
      .addColumn('id', 'text', (of) => of.primaryKey());
    for (const column of ['document', 'text', 'at', 'user_name', 'reason']) {
      revisions = revisions.addColumn(column, 'text', (of) => of.notNull());
    }
    await revisions.addColumn('number', 'integer', (of) => of.notNull()).execute();
    await db.schema
      .createTable('texts')
      .addColumn('sha256', 'text', (of) => of.primaryKey())
      .addColumn('text', 'text', (of) => of.notNull())
      .addColumn('layout', 'text', (of) => of.notNull())
      .addColumn('characters', 'integer', (of) => of.notNull())
      .addColumn('words', 'integer', (of) => of.notNull())
      .execute();
    await db.schema
      .createTable('passages')
      .addColumn('seq', sql.raw(types.counter), (of) => of.primaryKey())
      .addColumn('text', 'text', (of) => of.notNull())
      .addColumn('position', 'integer', (of) => of.notNull())
      .addColumn('start_at', 'integer', (of) => of.notNull())
      .addColumn('end_at', 'integer', (of) => of.notNull())
      .addColumn('language', 'text', (of) => of.notNull())
      .addColumn('script', 'text')
      .addColumn('words', 'integer', (of) => of.notNull())
      .execute();
    await db.schema
      .createTable('text_bands')
      .addColumn('text', 'text', (of) => of.notNull())
      .addColumn('band', 'integer', (of) => of.notNull())
      .addColumn('hash', 'integer', (of) => of.notNull())
      .addPrimaryKeyConstraint('text_bands_key', ['text', 'band'])
      .execute();
    await addIndexes(db);
  },
};

async function addIndexes(db: Kysely<unknown>): Promise<void> {
  const index = (name: string, table: string, columns: string[]) =>
    db.schema.createIndex(name).on(table).columns(columns).execute();
  await index('documents_by_fingerprint', 'documents', ['fingerprint']);
  await index('documents_by_text', 'documents', ['text']);
  await index('documents_by_source', 'documents', ['source']);
  await index('documents_by_date', 'documents', ['date_from']);
  await index('documents_by_batch', 'documents', ['batch']);
  await index('document_revisions_by_document', 'document_revisions', ['document', 'number']);
  await index('passages_by_text', 'passages', ['text', 'position']);
  await index('text_bands_by_hash', 'text_bands', ['band', 'hash']);
}
