/** Agreements as they stand on a day, with names instead of ids. */
import { actorRecords } from '../../actors/records.ts';
import { listRecords } from '../../db/records.ts';
import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';
import { type AgreementFacts, type DueDate, dueDates } from './due-dates.ts';
import { type LegalOn, legalOn } from './legal-status.ts';
import { scoresByYear, type YearScore } from './performance.ts';
import { readAllFacts } from './store.ts';

export interface AgreementOn extends AgreementFacts {
  legal: LegalOn;
  due: DueDate[];
  scores: YearScore[];
}

/** All agreements, or the one that is named by id or title. */
export async function agreementsOn(
  db: Db,
  day: string,
  named: string | null,
): Promise<AgreementOn[]> {
  const facts = await readAllFacts(db);
  const all = facts.map(({ agreement }) => agreement);
  const wanted = facts.filter(
    ({ agreement: { id, title } }) => named === null || id === named || title === named,
  );
  if (named !== null && wanted.length === 0) {
    const listed = all.map(({ id, title }) => `${id} (“${title}”)`).join(', ');
    const there = listed === '' ? 'The case has no agreement.' : `Agreements: ${listed}.`;
    throw new DomainError('wrong-use', `There is no agreement “${named}”. ${there}`);
  }
  return wanted.map((one) => ({
    ...one,
    legal: legalOn(one.agreement, all, day),
    due: dueDates(one, all, day),
    scores: scoresByYear(one.provisions, one.performances),
  }));
}

/** Actor to the name that the screens use. */
export async function actorNames(db: Db): Promise<Map<string, string>> {
  return new Map((await listRecords(db, actorRecords)).map(({ id, name }) => [id, name]));
}
