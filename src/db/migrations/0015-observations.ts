import { type Kysely, sql } from 'kysely';
import type { Migration } from './migration.ts';

interface Columns {
  texts?: string[];
  optional?: string[];
  integers?: string[];
}

const records = (db: Kysely<unknown>, name: string, columns: Columns) => {
  let table = db.schema.createTable(name).addColumn('id', 'text', (of) => of.primaryKey());
  for (const column of [...(columns.texts ?? []), 'details']) {
    table = table.addColumn(column, 'text', (of) => of.notNull());
  }
  for (const column of columns.optional ?? []) table = table.addColumn(column, 'text');
  for (const column of columns.integers ?? []) {
    table = table.addColumn(column, 'integer', (of) => of.notNull());
  }
  return table.execute();
};

/** Actors, observations, agreements, series, routes; expectations and claims; the periods of a case. */
export const migration0015: Migration = {
  name: '0015-observations',
  up: async (db) => {
    const days = ['date_from', 'date_to'];
    await records(db, 'actors', { texts: ['kind', 'name'] });
    await records(db, 'observations', {
      texts: ['kind', 'title', 'date'],
      optional: [...days, 'episode', 'imported'],
    });
    await records(db, 'episodes', { texts: ['title'], optional: days });
    await records(db, 'contested_terms', { texts: ['title'] });
    await records(db, 'agreements', { texts: ['title', 'signed'] });
    await records(db, 'provisions', { texts: ['agreement'] });
    await records(db, 'performances', { texts: ['provision', 'party'], integers: ['year'] });
    await records(db, 'series', { texts: ['title'] });
    await records(db, 'series_points', { texts: ['series', 'date'] });
    await records(db, 'places', { texts: ['name'] });
    await records(db, 'links', { texts: ['from_place', 'to_place'] });
    await records(db, 'expectations', { texts: ['made_on'] });
    await records(db, 'claims', {});
    const index = (name: string, on: string, columns: string[]) =>
      db.schema.createIndex(name).on(on).columns(columns).execute();
    await index('observations_by_day', 'observations', ['date_from', 'id']);
    await index('observations_by_import', 'observations', ['imported']);
    await index('provisions_by_agreement', 'provisions', ['agreement']);
    await index('performances_by_provision', 'performances', ['provision', 'year']);
    await index('series_points_by_series', 'series_points', ['series', 'date']);
    await sql`alter table case_info add column periods text not null default '[]'`.execute(db);
  },
};
