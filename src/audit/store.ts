/** Findings in the case: rows to findings and back; no decisions. */
import type { Db } from '../db/schema.ts';
import { DomainError } from '../kernel/errors.ts';
import type { KeyedFinding } from './engine/run-audit.ts';
import type { AuditState, Finding, RuleFinding } from './model.ts';
import type { FindingRow } from './tables.ts';

type Details = Pick<RuleFinding, 'places' | 'evidence' | 'fix'>;

export const fromRow = (row: FindingRow): Finding => ({
  // Our own JSON, written by `columnsOf`.
  ...(JSON.parse(row.details) as Details),
  id: row.id,
  article: row.article,
  key: row.key,
  rule: row.rule,
  severity: row.severity as Finding['severity'],
  basis: row.basis as Finding['basis'],
  origin: row.origin as Finding['origin'],
  message: row.message,
  state: row.state as Finding['state'],
  reason: row.reason,
  gone: row.gone === 1,
});

/** What a run of the audit says of a finding; what a person decided is left alone. */
export const columnsOf = (
  found: KeyedFinding,
  seq: number,
): Omit<FindingRow, 'id' | 'article' | 'state' | 'reason'> => ({
  key: found.key,
  seq,
  rule: found.rule,
  severity: found.severity,
  basis: found.basis,
  origin: found.origin,
  gone: 0,
  message: found.message,
  details: JSON.stringify({ places: found.places, evidence: found.evidence, fix: found.fix }),
});

export async function listFindings(db: Db, article: string): Promise<Finding[]> {
  const rows = await db
    .selectFrom('findings')
    .selectAll()
    .where('article', '=', article)
    .where('gone', '=', 0)
    .orderBy('seq')
    .execute();
  return rows.map(fromRow);
}

/** Every finding ever made about an article, those that are gone as well. */
export async function listAllFindings(db: Db, article: string): Promise<Finding[]> {
  const rows = await db
    .selectFrom('findings')
    .selectAll()
    .where('article', '=', article)
    .orderBy('seq')
    .execute();
  return rows.map(fromRow);
}

export async function getFinding(db: Db, id: string): Promise<Finding> {
  const row = await db.selectFrom('findings').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new DomainError('not-found', `There is no finding ${id} in this case.`);
  return fromRow(row);
}

/** Every article with the time of its last audit. */
export async function listAuditStates(db: Db): Promise<AuditState[]> {
  const rows = await db
    .selectFrom('articles')
    .leftJoin('audit_runs', 'audit_runs.id', 'articles.id')
    .select([
      'articles.id as article',
      'articles.title',
      'articles.file_name as fileName',
      'audit_runs.at',
      'audit_runs.user_name as user',
      'audit_runs.rules',
      'audit_runs.findings',
    ])
    .orderBy('articles.imported_at')
    .execute();
  return rows.map(({ article, title, fileName, at, user, rules, findings }) => ({
    article,
    title,
    fileName,
    lastRun:
      at === null ? null : { at, user: user ?? '', rules: rules ?? 0, findings: findings ?? 0 },
  }));
}
