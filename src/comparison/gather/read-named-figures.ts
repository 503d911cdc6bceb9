/** Reads the dated values of series that cells name. */
import type { Db } from '../../db/schema.ts';
import { listSeries, readPoints } from '../../relations/series/store.ts';
import { type NamedFigure, namedFigures, seriesOfFigure } from './named-figures.ts';

/** By id; what is not in the case is left out. */
export async function readNamedFigures(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, NamedFigure>> {
  const found = new Map<string, NamedFigure>();
  if (ids.length === 0) return found;
  const named = new Set(ids.map(seriesOfFigure));
  for (const series of await listSeries(db)) {
    if (!named.has(series.id)) continue;
    const all = namedFigures(series, await readPoints(db, series.id));
    for (const id of ids) {
      const figure = all.get(id);
      if (figure) found.set(id, figure);
    }
  }
  return found;
}
