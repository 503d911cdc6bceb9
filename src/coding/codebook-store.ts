/** What the codebook asks of the case: counts, and the revisions that touched a code. */
import { rowsAsTheyCame } from '../db/history.ts';
import type { Db } from '../db/schema.ts';
import type { CodeCount, CodingOfCode } from './codebook-model.ts';
import { CodingOrigin } from './model.ts';

/** How often each code was given, by whom, and whether a person or a machine gave it. */
export async function countByOrigin(db: Db): Promise<CodeCount[]> {
  const rows = await db
    .selectFrom('codings')
    .select(['code', 'coder', 'origin'])
    .select((of) => of.fn.countAll().as('count'))
    .groupBy(['code', 'coder', 'origin'])
    .orderBy('coder')
    .execute();
  return rows.map((row) => ({
    ...row,
    origin: CodingOrigin.parse(row.origin),
    count: Number(row.count),
  }));
}

/** Codings of one code with the titles of their documents, by document and place. */
export async function listCodingsOf(db: Db, code: string, most: number): Promise<CodingOfCode[]> {
  const rows = await db
    .selectFrom('codings')
    .innerJoin('documents', 'documents.id', 'codings.document')
    .select(['codings.id', 'codings.quote', 'codings.coder', 'codings.document', 'documents.title'])
    .where('codings.code', '=', code)
    .orderBy('documents.title')
    .orderBy('codings.document')
    .orderBy('codings.start_at')
    .limit(most)
    .execute();
  return rows.map((row) => ({ ...row, quote: row.quote.slice(0, 300) }));
}

export interface RecordedRow {
  table: string;
  id: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

export interface CodeRevision {
  seq: number;
  at: string;
  user: string;
  label: string;
  state: string;
  rows: RecordedRow[];
}

const parse = (json: string | null): Record<string, unknown> | null =>
  json === null ? null : JSON.parse(json);

/**
 * The revisions in which a code changed, or took over from another one: with every row of `codes` in
 * them, and one coding that came or went, which is enough to tell a merge or a split.
 */
export async function listCodeRevisions(db: Db, id: string): Promise<CodeRevision[]> {
  const own = await revisionsOf(db, id);
  const given = await revisionsThatGave(db, id);
  const seqs = [...new Set([...own, ...given.map(({ revision }) => revision)])];
  if (seqs.length === 0) return [];
  const revisions = await db
    .selectFrom('revisions')
    .selectAll()
    .where('seq', 'in', seqs)
    .orderBy('seq', 'desc')
    .execute();
  const rows = await db
    .selectFrom('revision_rows')
    .selectAll()
    .where('revision', 'in', seqs)
    .where('table_name', '=', 'codes')
    .orderBy('position')
    .execute();
  const asMade = await rowsAsTheyCame(
    db,
    'codes',
    rows.filter((row) => row.before_json === null && row.after_json === null),
  );
  return revisions.map((revision) => ({
    seq: revision.seq,
    at: revision.at,
    user: revision.user_name,
    label: revision.label,
    state: revision.state,
    rows: [...rows, ...given]
      .filter((row) => row.revision === revision.seq)
      .map((row) => ({
        table: row.table_name,
        id: row.row_id,
        before: parse(row.before_json),
        after: parse(row.after_json ?? asMade.get(row) ?? null),
      })),
  }));
}

async function revisionsOf(db: Db, id: string): Promise<number[]> {
  const rows = await db
    .selectFrom('revision_rows')
    .select('revision')
    .where('table_name', '=', 'codes')
    .where('row_id', '=', id)
    .execute();
  return rows.map(({ revision }) => revision);
}

/** One coding for each revision that made or ended a code and gave codings to or took them from this one. */
async function revisionsThatGave(db: Db, id: string) {
  const mentions = `%"code":"${id}"%`;
  const firsts = await db
    .selectFrom('revision_rows as given')
    .select((of) => ['given.revision', of.fn.min('given.position').as('position')])
    .where('given.table_name', '=', 'codings')
    .where('given.before_json', 'is not', null)
    .where('given.after_json', 'is not', null)
    .where('given.revision', 'in', (of) =>
      of
        .selectFrom('revision_rows as code')
        .select('code.revision')
        .where('code.table_name', '=', 'codes')
        .where((either) =>
          either.or([
            either('code.before_json', 'is', null),
            either('code.after_json', 'is', null),
          ]),
        ),
    )
    .where((either) =>
      either.or([
        either('given.before_json', 'like', mentions),
        either('given.after_json', 'like', mentions),
      ]),
    )
    .groupBy('given.revision')
    .execute();
  const rows = [];
  for (const { revision, position } of firsts) {
    const row = await db
      .selectFrom('revision_rows')
      .selectAll()
      .where('revision', '=', revision)
      .where('position', '=', Number(position))
      .executeTakeFirst();
    if (row) rows.push(row);
  }
  return rows;
}
