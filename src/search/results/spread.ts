import type { Db } from '../../db/schema.ts';
import { dispersion } from '../../statistics/dispersion.ts';
import type { DispersionRequest, DispersionResponse } from '../model.ts';
import { parseQuery } from '../query/parse.ts';
import { ask, perMillion } from './ask.ts';

/** How evenly the hits of a query are spread over the documents that its filters let through. */
export async function spread(
  db: Db,
  { query, limit }: DispersionRequest,
): Promise<DispersionResponse> {
  const { hits, searched, world } = await ask(db, parseQuery(query));
  const hitsOf = new Int32Array(searched.wordsOf.length);
  for (let hit = 0; hit < hits.length; hit++) {
    const document = hits.documents[hit] ?? 0;
    hitsOf[document] = (hitsOf[document] ?? 0) + 1;
  }
  const parts = Array.from(searched.wordsOf, (size, document) => ({
    document,
    size,
    hits: hitsOf[document] ?? 0,
  })).filter(({ size }) => size > 0);
  const { dp, dpNorm, parts: documents, partsWithHits } = dispersion(parts);
  const most = parts
    .filter((part) => part.hits > 0)
    .sort((a, b) => b.hits - a.hits || a.document - b.document)
    .slice(0, limit);
  const ids = most.map(({ document }) => world.register.documents[document]?.id ?? '');
  const rows = ids.length
    ? await db.selectFrom('documents').select(['id', 'title']).where('id', 'in', ids).execute()
    : [];
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  return {
    hits: hits.length,
    documents,
    documentsWithHits: partsWithHits,
    dp: dp.value,
    dpNorm: dpNorm.value,
    rows: most.map((part, at) => ({
      document: ids[at] ?? '',
      title: titles.get(ids[at] ?? '') ?? '',
      date: world.register.documents[part.document]?.date ?? '',
      hits: part.hits,
      words: part.size,
      perMillion: perMillion(part.hits, part.size),
    })),
  };
}
