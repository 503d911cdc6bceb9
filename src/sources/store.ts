/** The register in the case: rows to sources and back. */
import { type Door, inParts } from '../db/change.ts';
import type { Db } from '../db/schema.ts';
import { DomainError } from '../kernel/errors.ts';
import { edtfYear } from './edtf-csl.ts';
import type { Source } from './model.ts';
import type { SourceRow } from './tables.ts';

export function sourceToRow(source: Source): SourceRow {
  const { id, csl, sphere, evidenceClass, inBibliography, ...details } = source;
  return {
    id,
    title: csl.title ?? '',
    year: edtfYear(source.issued),
    sphere,
    evidence_class: evidenceClass,
    in_bibliography: inBibliography ? 1 : 0,
    csl: JSON.stringify(csl),
    details: JSON.stringify(details),
  };
}

export const rowToSource = (row: SourceRow): Source => ({
  // Both columns were written by the function above.
  ...(JSON.parse(row.details) as Omit<
    Source,
    'id' | 'csl' | 'sphere' | 'evidenceClass' | 'inBibliography'
  >),
  id: row.id,
  csl: JSON.parse(row.csl) as Source['csl'],
  sphere: row.sphere,
  evidenceClass: row.evidence_class as Source['evidenceClass'],
  inBibliography: row.in_bibliography === 1,
});

export const insertSource = (door: Door, source: Source): Promise<void> =>
  door.insert('sources', sourceToRow(source));

export async function updateSource(door: Door, source: Source): Promise<void> {
  const { id, ...columns } = sourceToRow(source);
  await door.update('sources', id, columns);
}

export const deleteSource = (door: Door, id: string): Promise<void> => door.remove('sources', id);

export async function findSource(db: Db, id: string): Promise<Source | null> {
  const row = await db.selectFrom('sources').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? rowToSource(row) : null;
}

export async function readSource(db: Db, id: string): Promise<Source> {
  return (await findSource(db, id)) ?? missing(id);
}

/** The sources of these ids, in their order; none may be missing. */
export async function readSources(db: Db, ids: readonly string[]): Promise<Source[]> {
  const found = new Map<string, Source>();
  for (const some of inParts(ids)) {
    const rows = await db.selectFrom('sources').selectAll().where('id', 'in', some).execute();
    for (const row of rows) found.set(row.id, rowToSource(row));
  }
  return ids.map((id) => found.get(id) ?? missing(id));
}

function missing(id: string): never {
  throw new DomainError('not-found', `There is no source ${id} in this case.`);
}

export async function listSources(db: Db): Promise<Source[]> {
  const rows = await db.selectFrom('sources').selectAll().orderBy('title').orderBy('id').execute();
  return rows.map(rowToSource);
}

export async function listSourceIds(db: Db): Promise<Set<string>> {
  const rows = await db.selectFrom('sources').select('id').execute();
  return new Set(rows.map(({ id }) => id));
}
