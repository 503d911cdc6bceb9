import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** Under which licence, and when, a case is published. */
export const migration0016: Migration = {
  name: '0016-licence',
  up: async (db) => {
    await sql`alter table case_info add column licence text not null default ''`.execute(db);
    await sql`alter table case_info add column published text not null default ''`.execute(db);
  },
};
