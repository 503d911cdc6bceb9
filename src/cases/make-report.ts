import { createHash } from 'node:crypto';
import type { Db } from '../db/schema.ts';
import { caseHash } from './case-hash.ts';
import type { Report, ReportTable } from './report.ts';
import { version } from './version.ts';

/** What a code means, without its colour and place: this is what two readers have to agree on. */
const codebookHash = async (db: Db): Promise<string | null> => {
  const codes = await db
    .selectFrom('codes')
    .select(['id', 'parent', 'name', 'definition', 'when_to_use', 'when_not', 'example', 'codable'])
    .orderBy('id')
    .execute();
  if (codes.length === 0) return null;
  return createHash('sha256').update(JSON.stringify(codes)).digest('hex').slice(0, 16);
};

/** Heads a table with the state of the case that it was made of. */
export async function makeReport(db: Db, table: ReportTable): Promise<Report> {
  const info = await db.selectFrom('case_info').select('title').executeTakeFirst();
  const last = await db
    .selectFrom('revisions')
    .select('at')
    .where('state', '=', 'done')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const coders = await db
    .selectFrom('codings')
    .select('coder')
    .distinct()
    .orderBy('coder')
    .execute();
  return {
    report: table.report,
    case: { title: info?.title ?? '', hash: await caseHash(db) },
    made: {
      version,
      seed: table.seed,
      asOf: last?.at ?? null,
      coders: coders.map(({ coder }) => coder),
      codebook: await codebookHash(db),
    },
    columns: table.columns,
    rows: table.rows,
    notes: table.notes,
  };
}
