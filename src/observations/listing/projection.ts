/** All observations of a case in memory, in compact form and in the order of time: what filters and timelines read. */
import { keepProjection, type TouchedRow } from '../../db/projection.ts';
import type { Db } from '../../db/schema.ts';
import { foldTitle } from '../../sources/similarity.ts';
import type { Observation } from '../model.ts';
import { type CompactObservation, compactObservation, wordsOf } from './compact.ts';

export interface ListedObservation {
  readonly compact: CompactObservation;
  /** Ids of sources behind it. */
  readonly sources: readonly string[];
  /** Its words folded, for finding; made when it is first asked for. */
  readonly folded: () => string;
  /** `compact` as JSON; made when it is first asked for, because a timeline of everything is asked for again and again. */
  readonly json: () => string;
}

interface Projection {
  /** In the order of time. */
  readonly listed: readonly ListedObservation[];
  readonly sphereOf: (source: string) => string | null;
}

interface Row {
  date_from: string | null;
  date_to: string | null;
  details: string;
}

/** Words are dropped here, so that the memory holds what is listed and no more until somebody looks for words. */
function listedOf(row: Row, sphereOf: Projection['sphereOf']): ListedObservation {
  // Written by `recordToRow`.
  const observation = JSON.parse(row.details) as Observation;
  const sources = new Set(observation.locators.map(({ source }) => source));
  sources.delete(null);
  const words = wordsOf(observation);
  const days = { from: row.date_from, to: row.date_to };
  const compact = compactObservation(observation, days, sphereOf);
  let folded: string | null = null;
  let json: string | null = null;
  return {
    compact,
    sources: [...(sources as Set<string>)],
    folded: () => {
      folded ??= foldTitle(words);
      return folded;
    },
    json: () => {
      json ??= JSON.stringify(compact);
      return json;
    },
  };
}

/** What has no begin stands before everything else. */
export const inOrderOfTime = (a: CompactObservation, b: CompactObservation): number => {
  const [left, right] = [a.from ?? '', b.from ?? ''];
  if (left !== right) return left < right ? -1 : 1;
  const [until, then] = [a.to ?? '9999', b.to ?? '9999'];
  if (until !== then) return until < then ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};

const sorted = (listed: ListedObservation[]): ListedObservation[] =>
  listed.sort((a, b) => inOrderOfTime(a.compact, b.compact));

async function load(db: Db): Promise<Projection> {
  const sources = await db.selectFrom('sources').select(['id', 'sphere']).execute();
  const spheres = new Map(sources.map(({ id, sphere }) => [id, sphere]));
  const sphereOf = (source: string): string | null => spheres.get(source) ?? null;
  const rows = await db
    .selectFrom('observations')
    .select(['date_from', 'date_to', 'details'])
    .execute();
  return { listed: sorted(rows.map((row) => listedOf(row, sphereOf))), sphereOf };
}

/** More than these are faster read with all others. */
const MOST_UPDATED = 500;

async function update(
  db: Db,
  before: Projection,
  touched: readonly TouchedRow[],
): Promise<Projection | null> {
  if (touched.length > MOST_UPDATED || touched.some(({ table }) => table === 'sources'))
    return null;
  const ids = new Set(touched.map(({ id }) => id));
  const rows = await db
    .selectFrom('observations')
    .select(['date_from', 'date_to', 'details'])
    .where('id', 'in', [...ids])
    .execute();
  const others = before.listed.filter(({ compact }) => !ids.has(compact.id));
  const now = rows.map((row) => listedOf(row, before.sphereOf));
  return { ...before, listed: sorted([...others, ...now]) };
}

const readProjection = keepProjection<Projection>({
  tables: ['observations', 'sources'],
  load,
  update,
});

/** All observations in the order of time. */
export const listAll = async (db: Db): Promise<readonly ListedObservation[]> =>
  (await readProjection(db)).listed;
