import { actorRecords } from '../../actors/records.ts';
import { listRecords } from '../../db/records.ts';
import type { Db } from '../../db/schema.ts';
import { listSources } from '../../sources/store.ts';
import { observationRecords } from '../records.ts';
import type { Evidence } from './check-evidence.ts';

/** What `checkEvidence` asks for, the observations in the order of time. */
export async function readEvidence(db: Db): Promise<Evidence> {
  const observations = await listRecords(db, observationRecords);
  const inTime = observations.toSorted(
    (a, b) => a.date.localeCompare(b.date, 'en') || a.id.localeCompare(b.id, 'en'),
  );
  return {
    observations: inTime,
    actors: await listRecords(db, actorRecords),
    sources: await listSources(db),
  };
}
