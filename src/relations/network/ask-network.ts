import { listActors } from '../../actors/store.ts';
import type { Db } from '../../db/schema.ts';
import { ALL_OBSERVATIONS } from '../../observations/listing/filter.ts';
import { compactObservations } from '../../observations/listing/list.ts';
import { readAllFacts } from '../agreements/store.ts';
import { listSeries, readPoints } from '../series/store.ts';
import { type ActorNetwork, type NetworkQuestion, networkOn } from './network.ts';

/** Everything that the case records, as a network on the day. */
export async function askNetwork(db: Db, question: NetworkQuestion): Promise<ActorNetwork> {
  const series = [];
  for (const one of await listSeries(db)) {
    series.push({ series: one, points: await readPoints(db, one.id) });
  }
  const facts = {
    actors: await listActors(db),
    agreements: await readAllFacts(db),
    observations: await compactObservations(db, ALL_OBSERVATIONS),
    series,
  };
  return networkOn(facts, question);
}
