import type { Kysely } from 'kysely';
import type { Migration } from './migration.ts';

/** What an expectation has had since this step. */
const ADDED = {
  words: '',
  unchanged: null,
  emitted: [],
  resolvedOn: '',
  resolvedBy: '',
  resolution: '',
};

interface Before {
  expectations: { id: string; details: string };
}

/** Expectations keep the author's words, what hypotheses make of them, and who decided them, when and why. */
export const migration0018: Migration = {
  name: '0018-expectations',
  up: async (any) => {
    const db = any as Kysely<Before>;
    for (const { id, details } of await db
      .selectFrom('expectations')
      .select(['id', 'details'])
      .execute()) {
      const filled = { ...ADDED, ...(JSON.parse(details) as object) };
      await db
        .updateTable('expectations')
        .set({ details: JSON.stringify(filled) })
        .where('id', '=', id)
        .execute();
    }
  },
};
