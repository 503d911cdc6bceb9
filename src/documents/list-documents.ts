/** The list of documents: filtered, in order, a page at a time. */
import type { Db } from '../db/schema.ts';
import { daysOf } from './document-date.ts';
import {
  type DocumentFacets,
  type DocumentFilter,
  type DocumentOrder,
  type DocumentSummary,
  NONE,
} from './document-view.ts';
import { rowToDocument } from './rows.ts';
import type { DocumentRow } from './tables.ts';
import { titleKey } from './title-key.ts';

function filtered(db: Db, filter: DocumentFilter) {
  let query = db.selectFrom('documents').leftJoin('sources', 'sources.id', 'documents.source');
  for (const word of titleKey(filter.title ?? '')
    .split(' ')
    .filter(Boolean)) {
    // Nothing but letters and figures is left in it, so that nothing needs to be escaped.
    query = query.where('documents.title_key', 'like', `%${word}%`);
  }
  if (filter.language !== undefined) {
    query = query.where('documents.language', 'in', filter.language.split(','));
  }
  if (filter.format !== undefined) {
    query = query.where(
      'documents.format',
      'in',
      filter.format.split(',') as DocumentRow['format'][],
    );
  }
  if (filter.batch !== undefined) query = query.where('documents.batch', '=', filter.batch);
  if (filter.source === NONE) query = query.where('documents.source', 'is', null);
  else if (filter.source !== undefined) {
    query = query.where('documents.source', '=', filter.source);
  }
  for (const [wanted, column] of [
    [filter.sphere, 'sources.sphere'],
    [filter.class, 'sources.evidence_class'],
  ] as const) {
    if (wanted === undefined) continue;
    const values = wanted.split(',');
    query = query.where((of) =>
      of.or([of(column, 'in', values), ...(values.includes(NONE) ? [of(column, 'is', null)] : [])]),
    );
  }
  const from = daysOf(filter.from ?? '')?.from;
  const to = daysOf(filter.to ?? '')?.to;
  if (from !== undefined) query = query.where('documents.date_to', '>=', from);
  if (to !== undefined) query = query.where('documents.date_from', '<=', to);
  return query;
}

export async function countDocuments(db: Db, filter: DocumentFilter): Promise<number> {
  const row = await filtered(db, filter)
    .select((of) => of.fn.countAll().as('count'))
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

const COLUMNS = {
  title: 'documents.title_key',
  date: 'documents.date_from',
  language: 'documents.language',
  imported: 'documents.imported_at',
} as const;

export interface Page {
  offset: number;
  limit: number;
}

export async function listDocuments(
  db: Db,
  filter: DocumentFilter,
  order: DocumentOrder,
  page: Page,
): Promise<DocumentSummary[]> {
  const down = order.startsWith('-');
  const column = COLUMNS[order.replace('-', '') as keyof typeof COLUMNS];
  const direction = down ? 'desc' : 'asc';
  const rows = await filtered(db, filter)
    .selectAll('documents')
    .select(['sources.title as source_title', 'sources.sphere', 'sources.evidence_class'])
    // What has no date stands last in both directions.
    .orderBy((of) => of.case().when(column, 'is', null).then(1).else(0).end())
    .orderBy(column, direction)
    .orderBy('documents.title_key')
    .orderBy('documents.id')
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  const texts = [...new Set(rows.map(({ text }) => text))];
  const [words, same] = await Promise.all([wordsOf(db, texts), sameTexts(db, texts)]);
  return rows.map((row) => {
    const document = rowToDocument(row);
    return {
      ...facts(document),
      words: words.get(row.text) ?? 0,
      sameText: (same.get(row.text) ?? 1) - 1,
      source:
        document.source === null
          ? null
          : {
              id: document.source,
              title: row.source_title ?? document.source,
              sphere: row.sphere,
              evidenceClass: row.evidence_class,
            },
    };
  });
}

/** Ids of all that the filter shows: for "all of them" in an edit. */
export async function listDocumentIds(
  db: Db,
  filter: DocumentFilter,
  most: number,
): Promise<string[]> {
  const rows = await filtered(db, filter)
    .select('documents.id')
    .orderBy('documents.id')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

type Facts = Omit<DocumentSummary, 'words' | 'sameText' | 'source'>;

const facts = (document: ReturnType<typeof rowToDocument>): Facts => ({
  id: document.id,
  title: document.title,
  fileName: document.fileName,
  format: document.format,
  language: document.language,
  script: document.script,
  date: document.date,
  revision: document.revision,
  importedAt: document.importedAt,
  batch: document.batch,
  warnings: document.warnings,
  author: document.stated.authors.join('; '),
  outlet: document.stated.outlet ?? '',
  dropped: document.dropped.reduce((sum, { count }) => sum + count, 0),
});

async function wordsOf(db: Db, texts: readonly string[]): Promise<Map<string, number>> {
  if (texts.length === 0) return new Map();
  const rows = await db
    .selectFrom('texts')
    .select(['sha256', 'words'])
    .where('sha256', 'in', texts)
    .execute();
  return new Map(rows.map(({ sha256, words }) => [sha256, words]));
}

async function sameTexts(db: Db, texts: readonly string[]): Promise<Map<string, number>> {
  if (texts.length === 0) return new Map();
  const rows = await db
    .selectFrom('documents')
    .select('text')
    .select((of) => of.fn.countAll().as('count'))
    .where('text', 'in', texts)
    .groupBy('text')
    .execute();
  return new Map(rows.map(({ text, count }) => [text, Number(count)]));
}

/** What can be chosen in the filters, with how many documents each would show. */
export async function countFacets(db: Db): Promise<DocumentFacets> {
  const by = async (
    column: 'documents.language' | 'documents.format' | 'sources.sphere' | 'sources.evidence_class',
  ) => {
    const rows = await filtered(db, {})
      .select(`${column} as value`)
      .select((of) => of.fn.countAll().as('count'))
      .groupBy(column)
      .orderBy('count', 'desc')
      .execute();
    return rows.map(({ value, count }) => ({ value: value ?? NONE, count: Number(count) }));
  };
  const batches = await db
    .selectFrom('documents')
    .select((of) => [
      'batch as value',
      of.fn.countAll().as('count'),
      of.fn.min('imported_at').as('at'),
      of.fn.min('file_name').as('example'),
    ])
    .groupBy('batch')
    .orderBy('at', 'desc')
    .limit(100)
    .execute();
  return {
    total: await countDocuments(db, {}),
    language: await by('documents.language'),
    format: await by('documents.format'),
    sphere: await by('sources.sphere'),
    class: await by('sources.evidence_class'),
    batch: batches.map(({ value, count, at, example }) => ({
      value,
      count: Number(count),
      at,
      example,
    })),
  };
}
