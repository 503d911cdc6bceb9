import type { Context } from '../../db/context.ts';
import { listRecords } from '../../db/records.ts';
import type { Db } from '../../db/schema.ts';
import { dayOfClock } from '../../kernel/dates/day.ts';
import { knownSince } from '../../observations/known-since.ts';
import type { Observation } from '../../observations/model.ts';
import { observationRecords } from '../../observations/records.ts';
import { listSources } from '../../sources/store.ts';
import { expectationRecords } from '../records.ts';
import { type Ledger, ledgerOf } from './ledger.ts';

export interface ReadLedger extends Ledger {
  /** Those that bear on an expectation, by id. */
  observations: Map<string, { title: string; date: string; knownSince: string }>;
}

async function bearingOn(db: Db, ids: ReadonlySet<string>): Promise<Observation[]> {
  return (await listRecords(db, observationRecords)).filter(({ id }) => ids.has(id));
}

/** @param asOf ISO day, or null for all that is known */
export async function readLedger({ db, clock }: Context, asOf: string | null): Promise<ReadLedger> {
  const expectations = await listRecords(db, expectationRecords);
  const ids = new Set(
    expectations.flatMap(({ bearing }) => bearing.map(({ observation }) => observation)),
  );
  const sources = new Map((await listSources(db)).map((source) => [source.id, source]));
  const observations = new Map(
    (await bearingOn(db, ids)).map((one) => [
      one.id,
      {
        title: one.title,
        date: one.date,
        knownSince: knownSince(one, (id) => sources.get(id)).day,
      },
    ]),
  );
  const ledger = ledgerOf(expectations, {
    knownSince: (id) => observations.get(id)?.knownSince ?? null,
    asOf,
    today: dayOfClock(clock),
  });
  return { ...ledger, observations };
}
