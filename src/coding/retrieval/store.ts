/** What retrieval reads of a case: documents with their facts, codings without their words, and scales. */
import type { Db } from '../../db/schema.ts';
import { authorsOf, outletOf } from '../../documents/outlet-and-authors.ts';
import { wordSpans } from '../../kernel/words.ts';
import type { Source } from '../../sources/model.ts';
import { rowToSource } from '../../sources/store.ts';
import { CodingOrigin } from '../model.ts';
import { attributeOf, type DocumentFacts } from './attributes.ts';
import { type Scale, scaleOf } from './scale.ts';
import type { CodedDocument, PlacedCoding } from './subject.ts';

/** SQLite takes 32766 parameters a statement. */
const NAMES_A_STATEMENT = 5000;

/** Only what is read here of the column `details`. */
interface Details {
  stated?: { outlet?: string; authors?: string[] };
  attributes?: Record<string, string>;
}

interface FactRow {
  language: string;
  format: string;
  date_from: string | null;
  date_to: string | null;
  details: string;
}

function factsOf(row: FactRow, source: Source | undefined): DocumentFacts {
  // Written by `documentToRow`.
  const details = JSON.parse(row.details) as Details;
  const stated = details.stated;
  return {
    language: row.language,
    format: row.format,
    from: row.date_from,
    to: row.date_to,
    sphere: source?.sphere ?? null,
    evidenceClass: source?.evidenceClass ?? null,
    outlet: outletOf(source, stated),
    author: authorsOf(source, stated).join('; '),
    columns: details.attributes ?? {},
  };
}

/** All documents; what they say of themselves is unpacked when it is first asked for. */
export async function listCodedDocuments(
  db: Db,
): Promise<(CodedDocument & { columns(): string[] })[]> {
  const sources = new Map(
    (await db.selectFrom('sources').selectAll().execute()).map((row) => [row.id, rowToSource(row)]),
  );
  const rows = await db
    .selectFrom('documents')
    .innerJoin('texts', 'texts.sha256', 'documents.text')
    .select([
      ...(['documents.id', 'documents.title', 'documents.date', 'documents.date_from'] as const),
      ...(['documents.date_to', 'documents.language', 'documents.source'] as const),
      ...(['documents.text', 'documents.format', 'documents.details', 'texts.words'] as const),
    ])
    .orderBy('documents.title')
    .orderBy('documents.id')
    .execute();
  return rows.map((row) => {
    let facts: DocumentFacts | null = null;
    const known = (): DocumentFacts => {
      facts ??= factsOf(row, row.source === null ? undefined : sources.get(row.source));
      return facts;
    };
    return {
      id: row.id,
      title: row.title,
      date: row.date,
      from: row.date_from,
      to: row.date_to,
      language: row.language,
      source: row.source,
      text: row.text,
      words: row.words,
      value: (attribute) => attributeOf(known(), attribute),
      columns: () => Object.keys(known().columns),
    };
  });
}

/** Codings that stand in the text in force; those that wait for review are not counted anywhere. */
export async function listPlacedCodings(
  db: Db,
  codes: readonly string[] | null,
): Promise<PlacedCoding[]> {
  let query = db
    .selectFrom('codings')
    .innerJoin('documents', (join) =>
      join
        .onRef('documents.id', '=', 'codings.document')
        .onRef('documents.text', '=', 'codings.text'),
    )
    .select(['codings.id', 'codings.code', 'codings.document', 'codings.coder', 'codings.origin'])
    .select(['codings.start_at as start', 'codings.end_at as end'])
    .where('codings.state', '=', 'placed');
  if (codes !== null) query = query.where('codings.code', 'in', [...codes]);
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, origin: CodingOrigin.parse(row.origin) }));
}

export async function readPassageScales(
  db: Db,
  texts: readonly string[],
): Promise<Map<string, Scale>> {
  const spans = new Map<string, { start: number; end: number }[]>();
  for (let from = 0; from < texts.length; from += NAMES_A_STATEMENT) {
    const rows = await db
      .selectFrom('passages')
      .select(['text', 'start_at as start', 'end_at as end'])
      .where('text', 'in', texts.slice(from, from + NAMES_A_STATEMENT))
      .orderBy('text')
      .orderBy('position')
      .execute();
    for (const { text, start, end } of rows) {
      const own = spans.get(text);
      if (own) own.push({ start, end });
      else spans.set(text, [{ start, end }]);
    }
  }
  return new Map([...spans].map(([text, own]) => [text, scaleOf(own)]));
}

/** One text at a time, so that only the places of the words are kept. */
export async function readWordScales(
  db: Db,
  texts: readonly string[],
): Promise<Map<string, Scale>> {
  const scales = new Map<string, Scale>();
  for (const sha256 of texts) {
    const row = await db
      .selectFrom('texts')
      .select('text')
      .where('sha256', '=', sha256)
      .executeTakeFirst();
    if (row) scales.set(sha256, scaleOf(wordSpans(row.text)));
  }
  return scales;
}
