/** What documents say of themselves beyond what the index keeps: outlet, authors, columns of a corpus. */
import type { Db } from '../../db/schema.ts';
import type { StatedFacts } from '../../documents/document.ts';
import { authorsOf, outletOf } from '../../documents/outlet-and-authors.ts';
import { listSources } from '../../sources/store.ts';

interface Details {
  attributes?: Record<string, string>;
  stated?: StatedFacts;
}

/** Values by id of the document; of an author each, the first named first. */
export async function valuesOfDocuments(
  db: Db,
  what: 'outlet' | 'author',
): Promise<Map<string, string[]>> {
  const sources = new Map((await listSources(db)).map((source) => [source.id, source]));
  const rows = await db.selectFrom('documents').select(['id', 'source', 'details']).execute();
  return new Map(
    rows.map(({ id, source, details }) => {
      const { stated } = JSON.parse(details) as Details;
      const cited = sources.get(source ?? '');
      const outlet = outletOf(cited, stated);
      if (what === 'author') return [id, authorsOf(cited, stated)];
      return [id, outlet === '' ? [] : [outlet]];
    }),
  );
}

/** The columns of each document that has any. */
export async function columnsOfDocuments(db: Db): Promise<Map<string, Record<string, string>>> {
  const rows = await db.selectFrom('documents').select(['id', 'details']).execute();
  return new Map(
    rows.flatMap(({ id, details }) => {
      const { attributes } = JSON.parse(details) as Details;
      return attributes === undefined ? [] : [[id, attributes]];
    }),
  );
}
