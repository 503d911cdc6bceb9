/** Is the case whole? SQLite answers for the file, each room for what its rows promise one another. */
import { integrityFaults } from '../db/copy.ts';
import { sha256 } from '../db/originals.ts';
import type { Db } from '../db/schema.ts';
import { caseChecks } from './case-checks.ts';

export interface CaseCheck {
  /** What is looked at: "spans lie inside their texts". */
  readonly name: string;
  /** One sentence per fault; empty when all is well. */
  run(db: Db): Promise<string[]>;
}

export interface CheckResult {
  readonly name: string;
  readonly faults: string[];
}

const houseChecks: readonly CaseCheck[] = [
  { name: 'the file is whole', run: integrityFaults },
  {
    name: 'the case has its title page',
    run: async (db) => {
      const rows = await db.selectFrom('case_info').selectAll().execute();
      if (rows.length !== 1) return [`There are ${rows.length} title pages instead of one.`];
      return rows.flatMap((row) => jsonFaults('case_info', row.id, row, ['authors', 'languages']));
    },
  },
  {
    name: 'the history can be replayed',
    run: async (db) => {
      const rows = await db
        .selectFrom('revision_rows')
        .innerJoin('revisions', 'revisions.seq', 'revision_rows.revision')
        .select(['revision', 'state', 'row_id', 'before_json', 'after_json'])
        .execute();
      return rows.flatMap((row) => {
        const name = `${row.revision} (${row.row_id})`;
        const unkept = row.before_json === null && row.after_json === null;
        return unkept && row.state === 'undone'
          ? [`after_json of revision ${name} is missing, so it cannot be done again.`]
          : jsonFaults('revision', name, row, ['before_json', 'after_json']);
      });
    },
  },
  {
    name: 'original files are as they were imported',
    run: async (db) => {
      const hashes = await db.selectFrom('originals').select('sha256').execute();
      const faults: string[] = [];
      for (const { sha256: hash } of hashes) {
        const row = await db
          .selectFrom('originals')
          .select('bytes')
          .where('sha256', '=', hash)
          .executeTakeFirstOrThrow();
        if (sha256(row.bytes) !== hash) faults.push(`The original ${hash} has been altered.`);
      }
      return faults;
    },
  },
];

/** For checks of rooms: which of these columns are not JSON. */
export function jsonFaults<R extends object>(
  table: string,
  id: string,
  row: R,
  columns: readonly (keyof R & string)[],
): string[] {
  return columns.flatMap((column) => {
    const value = row[column];
    if (value === null) return [];
    try {
      JSON.parse(String(value));
      return [];
    } catch {
      return [`${column} of ${table} ${id} cannot be read.`];
    }
  });
}

/** A check that breaks off is itself a fault: the rows are not what they should be. */
async function runCheck(check: CaseCheck, db: Db): Promise<CheckResult> {
  try {
    return { name: check.name, faults: await check.run(db) };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { name: check.name, faults: [`The check broke off: ${words}`] };
  }
}

export async function checkCase(
  db: Db,
  checks: readonly CaseCheck[] = [...houseChecks, ...caseChecks],
): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of checks) results.push(await runCheck(check, db));
  return results;
}
