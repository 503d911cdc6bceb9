/** What the reading screen asks for: short rows, in few statements, however much was coded. */
import type { Db } from '../db/schema.ts';
import type { PlacedCoding, ReadingListEntry } from './reading-model.ts';

/** Codings that stand in the text in force, in reading order; of one coder when one is named. */
export async function placedCodings(
  db: Db,
  of: { document: string; text: string; coder?: string },
): Promise<PlacedCoding[]> {
  let query = db
    .selectFrom('codings')
    .select(['id', 'code', 'start_at', 'end_at', 'coder', 'origin'])
    .where('document', '=', of.document)
    .where('text', '=', of.text)
    .where('state', '=', 'placed');
  if (of.coder !== undefined) query = query.where('coder', '=', of.coder);
  const rows = await query.orderBy('start_at').orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    start: row.start_at,
    end: row.end_at,
    coder: row.coder,
    origin: row.origin as PlacedCoding['origin'],
  }));
}

/** All documents with how far one coder has come in each. */
export async function readingList(db: Db, coder: string): Promise<ReadingListEntry[]> {
  const documents = await db
    .selectFrom('documents')
    .leftJoin('texts', 'texts.sha256', 'documents.text')
    .select(['id', 'title', 'date', 'language', 'documents.text', 'revision', 'texts.words'])
    .orderBy('title')
    .orderBy('id')
    .execute();
  const coded = await db
    .selectFrom('codings')
    .select(['document', 'state'])
    .select((of) => of.fn.countAll().as('count'))
    .where('coder', '=', coder)
    .groupBy(['document', 'state'])
    .execute();
  const read = await db
    .selectFrom('readings')
    .select('document')
    .where('coder', '=', coder)
    .execute();
  const counts = new Map(coded.map((row) => [`${row.state} ${row.document}`, Number(row.count)]));
  const finished = new Set(read.map(({ document }) => document));
  return documents.map((document) => ({
    ...document,
    words: document.words ?? 0,
    coded: counts.get(`placed ${document.id}`) ?? 0,
    review: counts.get(`review ${document.id}`) ?? 0,
    read: finished.has(document.id),
  }));
}

/** Everybody who has coded or read something, with the number of codings. */
export async function listCoders(db: Db): Promise<{ name: string; codings: number }[]> {
  const coded = await db
    .selectFrom('codings')
    .select('coder')
    .select((of) => of.fn.countAll().as('count'))
    .groupBy('coder')
    .execute();
  const read = await db.selectFrom('readings').select('coder').distinct().execute();
  const counts = new Map(coded.map((row) => [row.coder, Number(row.count)]));
  for (const { coder } of read) counts.set(coder, counts.get(coder) ?? 0);
  return [...counts]
    .map(([name, codings]) => ({ name, codings }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
