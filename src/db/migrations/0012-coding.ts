import type { Kysely } from 'kysely';
import type { Migration } from './migration.ts';

const table = (db: Kysely<unknown>, name: string, texts: string[], integers: string[] = []) => {
  let builder = db.schema.createTable(name).addColumn('id', 'text', (of) => of.primaryKey());
  for (const column of texts) builder = builder.addColumn(column, 'text', (of) => of.notNull());
  for (const column of integers) {
    builder = builder.addColumn(column, 'integer', (of) => of.notNull());
  }
  return builder;
};

/** The codebook, codings, memos and settled disagreements. */
export const migration0012: Migration = {
  name: '0012-coding',
  up: async (db) => {
    const rules = ['definition', 'when_to_use', 'when_not', 'example'];
    await table(db, 'codes', ['guid', 'name', ...rules, 'colour'], ['position', 'codable'])
      .addColumn('parent', 'text')
      .execute();
    const place = ['code', 'document', 'text'];
    const words = ['quote', 'prefix', 'suffix', 'coder', 'origin', 'made_at', 'state', 'doubt'];
    await table(db, 'codings', ['guid', ...place, ...words], ['start_at', 'end_at'])
      .addColumn('run', 'text')
      .execute();
    await table(db, 'coding_runs', ['kind', 'query', 'options', 'coder', 'at'], ['made']).execute();
    const memo = ['guid', 'target_kind', 'target', 'title', 'text', 'author'];
    await table(db, 'memos', [...memo, 'made_at', 'changed_at']).execute();
    const who = ['user_name', 'why', 'at'];
    await table(db, 'settlements', [...place, ...who], ['start_at', 'end_at', 'applies']).execute();
    await table(db, 'readings', ['document', 'coder', 'at']).execute();
    const index = (name: string, on: string, columns: string[]) =>
      db.schema.createIndex(name).on(on).columns(columns).execute();
    await index('codes_by_parent', 'codes', ['parent', 'position']);
    await index('codings_by_document', 'codings', ['document', 'start_at']);
    await index('codings_by_code', 'codings', ['code']);
    await index('codings_by_run', 'codings', ['run']);
    await index('codings_by_text', 'codings', ['text', 'start_at']);
    await index('memos_by_target', 'memos', ['target_kind', 'target']);
    await index('settlements_by_document', 'settlements', ['document']);
    await index('readings_by_document', 'readings', ['document', 'coder']);
  },
};
