import type { Db } from '../db/schema.ts';
import type { CaseInfoRow } from '../db/tables.ts';
import { DomainError } from '../kernel/errors.ts';
import type { CaseInfo, NewCaseInfo } from './model.ts';

/** The id of the one row of `case_info`. */
export const CASE_ID = 'case';

export const fromRow = (row: CaseInfoRow): CaseInfo => ({
  title: row.title,
  question: row.question,
  authors: JSON.parse(row.authors),
  languages: JSON.parse(row.languages),
  period: row.period,
  periods: JSON.parse(row.periods),
  licence: row.licence,
  published: row.published,
});

export const toRow = (info: NewCaseInfo): CaseInfoRow => ({
  id: CASE_ID,
  title: info.title,
  question: info.question,
  authors: JSON.stringify(info.authors),
  languages: JSON.stringify(info.languages),
  period: info.period,
  periods: JSON.stringify(info.periods ?? []),
  licence: info.licence ?? '',
  published: info.published ?? '',
});

export async function readCaseInfo(db: Db): Promise<CaseInfo> {
  const row = await db
    .selectFrom('case_info')
    .selectAll()
    .where('id', '=', CASE_ID)
    .executeTakeFirst();
  if (row === undefined) throw new DomainError('damaged', 'The case has lost its title page.');
  return fromRow(row);
}
