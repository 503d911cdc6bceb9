import type { CreateTableBuilder } from 'kysely';
import type { Migration } from './migration.ts';

/** Comparisons and their cells; hypotheses, rivalries and how observations are weighed under them. */
export const migration0017: Migration = {
  name: '0017-comparison-weighing',
  up: async (db) => {
    const table = (name: string, texts: readonly string[]): CreateTableBuilder<string, string> => {
      let made: CreateTableBuilder<string, string> = db.schema
        .createTable(name)
        .addColumn('id', 'text', (of) => of.primaryKey());
      for (const column of [...texts, 'details']) {
        made = made.addColumn(column, 'text', (of) => of.notNull());
      }
      return made;
    };
    await table('comparisons', ['title']).execute();
    await table('comparison_cells', ['comparison']).execute();
    await table('hypotheses', ['label']).execute();
    await table('rivalries', ['question']).execute();
    await table('assessments', ['rivalry', 'observation'])
      .addColumn('position', 'integer', (of) => of.notNull())
      .execute();
    const index = (name: string, on: string, columns: string[]) =>
      db.schema.createIndex(name).on(on).columns(columns).execute();
    await index('comparison_cells_by_comparison', 'comparison_cells', ['comparison']);
    await index('assessments_by_rivalry', 'assessments', ['rivalry', 'position']);
    await index('assessments_by_observation', 'assessments', ['observation']);
  },
};
