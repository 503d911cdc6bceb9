/** Lists, timelines and counts of observations, from the projection. */
import { z } from 'zod';
import type { Db } from '../../db/schema.ts';
import type { ActorPart } from '../model.ts';
import { CompactObservation } from './compact.ts';
import { filterObservations, type ObservationFilter } from './filter.ts';
import { inOrderOfTime, listAll } from './projection.ts';

export const ObservationOrder = z.enum(['date', 'newest', 'title']);
export type ObservationOrder = z.infer<typeof ObservationOrder>;

export interface ListPage {
  order: ObservationOrder;
  offset: number;
  limit: number;
}

export async function compactObservations(
  db: Db,
  filter: ObservationFilter,
): Promise<CompactObservation[]> {
  return filterObservations(await listAll(db), filter).map(({ compact }) => compact);
}

/** One page, with the number of all. */
export async function listObservations(
  db: Db,
  filter: ObservationFilter,
  { order, offset, limit }: ListPage,
): Promise<{ total: number; observations: CompactObservation[] }> {
  const all = await compactObservations(db, filter);
  if (order === 'newest') all.sort((a, b) => inOrderOfTime(b, a));
  if (order === 'title')
    all.sort((a, b) => a.title.localeCompare(b.title, 'en') || inOrderOfTime(a, b));
  return { total: all.length, observations: all.slice(offset, offset + limit) };
}

/** Everything at once, with the days between which it lies. */
export const ObservationTimeline = z.object({
  from: z.string().nullable(),
  to: z.string().nullable(),
  observations: z.array(CompactObservation),
});
export type ObservationTimeline = z.infer<typeof ObservationTimeline>;

/** `ObservationTimeline` as JSON: tens of thousands of observations are put together from what was written before. */
export async function timelineJson(db: Db, filter: ObservationFilter): Promise<string> {
  const listed = filterObservations(await listAll(db), filter);
  let from: string | null = null;
  let to: string | null = null;
  for (const { compact } of listed) {
    const [first, last] = [compact.from ?? compact.to, compact.to ?? compact.from];
    if (first !== null && (from === null || first < from)) from = first;
    if (last !== null && (to === null || last > to)) to = last;
  }
  const observations = listed.map(({ json }) => json()).join(',');
  return `{"from":${JSON.stringify(from)},"to":${JSON.stringify(to)},"observations":[${observations}]}`;
}

export interface DyadCount {
  who: string;
  to: string;
  count: number;
  first: string | null;
  last: string | null;
}

const actorsOf = (parts: readonly ActorPart[], part: ActorPart['part']): string[] => [
  ...new Set(parts.filter((one) => one.part === part).map(({ actor }) => actor)),
];

/** Directed pairs of actors that occur, the most frequent first. */
export async function countDyads(db: Db, filter: ObservationFilter): Promise<DyadCount[]> {
  const pairs = new Map<string, DyadCount>();
  for (const { parts, from, to } of await compactObservations(db, filter)) {
    for (const who of actorsOf(parts, 'who')) {
      for (const whom of actorsOf(parts, 'to')) {
        const key = JSON.stringify([who, whom]);
        const pair = pairs.get(key) ?? { who, to: whom, count: 0, first: from, last: to };
        pairs.set(key, pair);
        pair.count += 1;
        if (from !== null && (pair.first === null || from < pair.first)) pair.first = from;
        if (to !== null && (pair.last === null || to > pair.last)) pair.last = to;
      }
    }
  }
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...pairs.values()].sort(
    (a, b) => b.count - a.count || compare(a.who, b.who) || compare(a.to, b.to),
  );
}

const Count = z.object({ id: z.string(), count: z.number().int() });

/** How many observations each value of a filter would find. */
export const FilterChoices = z.object({
  total: z.number().int(),
  kinds: z.array(Count),
  actors: z.array(Count),
  codes: z.array(Count),
  episodes: z.array(Count),
  spheres: z.array(Count),
  grades: z.array(Count),
  tables: z.array(Count),
});
export type FilterChoices = z.infer<typeof FilterChoices>;

export async function filterChoices(db: Db, filter: ObservationFilter): Promise<FilterChoices> {
  const all = await compactObservations(db, filter);
  const count = (values: (one: CompactObservation) => readonly (string | null)[]) => {
    const counts = new Map<string, number>();
    for (const one of all) {
      const own = values(one);
      // Most have one value or none: a set for each of them would cost more than the counting.
      for (const value of own.length < 2 ? own : new Set(own)) {
        if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    return [...counts]
      .map(([id, times]) => ({ id, count: times }))
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  };
  return {
    total: all.length,
    kinds: count(({ kind }) => [kind]),
    actors: count(({ parts }) => parts.map(({ actor }) => actor)),
    codes: count(({ codes }) => codes),
    episodes: count(({ episode }) => [episode]),
    spheres: count(({ spheres }) => spheres),
    grades: count(({ grade }) => [grade]),
    tables: count(({ table }) => [table ?? 'none']),
  };
}
