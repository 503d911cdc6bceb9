import type { Db } from '../../db/schema.ts';
import type { DayRange } from '../listing/compact.ts';
import type { Observation } from '../model.ts';

export type Statement = Extract<Observation, { kind: 'statement' }>;

export interface DatedStatement {
  statement: Statement;
  days: DayRange;
}

/** All statements in the order of time. */
export async function listStatements(db: Db): Promise<DatedStatement[]> {
  const rows = await db
    .selectFrom('observations')
    .select(['date_from', 'date_to', 'details'])
    .where('kind', '=', 'statement')
    .orderBy('date_from')
    .orderBy('date_to')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    // Written by `recordToRow`, of the kind asked for.
    statement: JSON.parse(row.details) as Statement,
    days: { from: row.date_from, to: row.date_to },
  }));
}

/** Actors who say it. */
export const speakersOf = ({ parts }: Statement): string[] => [
  ...new Set(parts.filter(({ part }) => part === 'who').map(({ actor }) => actor)),
];
