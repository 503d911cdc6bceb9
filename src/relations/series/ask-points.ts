/** The numbers of a series that are meant by names and years. */
import { actorRecords } from '../../actors/records.ts';
import { listRecords } from '../../db/records.ts';
import type { Db } from '../../db/schema.ts';
import type { AskedShares } from './ask-shares.ts';
import type { Series, SeriesPoint } from './model.ts';
import { keysMeant } from './named-values.ts';
import { yearsOf } from './period-sums.ts';
import { selectPoints } from './shares.ts';
import { readPoints } from './store.ts';

/** In the order of time; with years said, those that reach into them. Throws `wrong-use` for a name that the series does not know. */
export async function askPoints(
  db: Db,
  series: Series,
  { of, from, to }: Pick<AskedShares, 'of' | 'from' | 'to'>,
): Promise<SeriesPoint[]> {
  const all = await readPoints(db, series.id);
  const actors = await listRecords(db, actorRecords);
  const keys = Object.entries(of).map(([dimension, name]): [string, Set<string>] => [
    dimension,
    keysMeant(series, all, dimension, name, actors),
  ]);
  return selectPoints(series, all, new Map(keys)).filter((point) => {
    if (from === null && to === null) return true;
    const years = yearsOf(point);
    return years !== null && years.to >= (from ?? years.to) && years.from <= (to ?? years.from);
  });
}
