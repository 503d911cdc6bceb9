import { listRecords, readRecord, rowToRecord } from '../../db/records.ts';
import type { Db } from '../../db/schema.ts';
import { agreementRecords, performanceRecords, provisionRecords } from '../records.ts';
import type { AgreementFacts } from './due-dates.ts';
import type { Agreement, Performance, Provision } from './model.ts';

export const readAgreement = (db: Db, id: string): Promise<Agreement> =>
  readRecord(db, agreementRecords, id);

export const listAgreements = (db: Db): Promise<Agreement[]> => listRecords(db, agreementRecords);

/** `2` before `10`, `4` before `4.1`. */
const byNumber = (a: Provision, b: Provision): number =>
  a.number.localeCompare(b.number, 'en', { numeric: true }) || (a.id < b.id ? -1 : 1);

export async function listProvisions(db: Db, agreement: string): Promise<Provision[]> {
  const rows = await db
    .selectFrom('provisions')
    .select('details')
    .where('agreement', '=', agreement)
    .execute();
  return rows.map((row) => rowToRecord(provisionRecords, row)).sort(byNumber);
}

export async function performancesOf(db: Db, provision: string): Promise<Performance[]> {
  const rows = await db
    .selectFrom('performances')
    .select('details')
    .where('provision', '=', provision)
    .orderBy('year')
    .orderBy('party')
    .execute();
  return rows.map((row) => rowToRecord(performanceRecords, row));
}

/** Everything about all agreements, the earliest signed first. */
export async function readAllFacts(db: Db): Promise<AgreementFacts[]> {
  const agreements = await listAgreements(db);
  const provisions = await listRecords(db, provisionRecords);
  const performances = await listRecords(db, performanceRecords);
  return agreements
    .toSorted((a, b) => (a.signed < b.signed ? -1 : a.signed > b.signed ? 1 : 0))
    .map((agreement) => {
      const own = provisions.filter((one) => one.agreement === agreement.id).sort(byNumber);
      const ids = new Set(own.map(({ id }) => id));
      const done = performances
        .filter(({ provision }) => ids.has(provision))
        .sort((a, b) => a.year - b.year || (a.party < b.party ? -1 : 1));
      return { agreement, provisions: own, performances: done };
    });
}
