/** Acts of compliance and breach that were observed of an agreement. */
import { rowToRecord } from '../../db/records.ts';
import type { Db } from '../../db/schema.ts';
import { observationRecords } from '../../observations/records.ts';

export interface Act {
  observation: string;
  title: string;
  /** EDTF. */
  date: string;
  effect: 'compliance' | 'breach';
  agreement: string | null;
  provision: string | null;
}

/** Those that may have happened by a day, the earliest first. */
export async function listActs(db: Db, until: string): Promise<Act[]> {
  const rows = await db
    .selectFrom('observations')
    .select('details')
    .where('kind', '=', 'act')
    .where((where) => where.or([where('date_from', 'is', null), where('date_from', '<=', until)]))
    .orderBy('date_from')
    .orderBy('id')
    .execute();
  return rows.flatMap((row) => {
    const observation = rowToRecord(observationRecords, row);
    if (observation.kind !== 'act') return [];
    const { id, title, date, act } = observation;
    return [{ observation: id, title, date, ...act }];
  });
}
