/** The filter in the address of a request or screen: `kind=event,statement&actor=act_1&from=2020-09`. */
import { z } from '@hono/zod-openapi';
import { listActors } from '../../actors/store.ts';
import { actorsWithin } from '../../actors/within.ts';
import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';
import { withCodesBelow } from './codes-below.ts';
import { ALL_OBSERVATIONS, ObservationFilter } from './filter.ts';

const List = z.string().max(10_000).optional();
const YesNo = z.enum(['true', 'false']).optional();

export const FilterAddress = z.object({
  kind: List.openapi({
    description: 'Any of these, with commas: event, statement, figure, act, absence',
  }),
  from: List.openapi({ description: 'Year, month or day; the date may fall on it or later' }),
  to: List,
  actor: List.openapi({ description: 'Ids with commas; any of them' }),
  part: List.openapi({ description: 'In which part: who, to, through, about' }),
  dyad: List.openapi({ description: 'Two ids with a comma: who, to whom' }),
  directed: YesNo.openapi({ description: 'false: whichever of the two acted' }),
  within: YesNo.openapi({
    description: 'true: an actor stands also for those that are part of it or hold an office in it',
  }),
  code: List,
  below: YesNo.openapi({ description: 'false: without the codes below' }),
  episode: List,
  source: List,
  sphere: List,
  oneSphere: YesNo,
  corroborated: YesNo,
  grade: List.openapi({ description: 'At least: B2, B or 2' }),
  table: List.openapi({ description: 'Event tables; none for what came from none' }),
  without: List.openapi({ description: 'locators, actors, codes, grade, episode' }),
  words: List,
});
export type FilterAddress = z.infer<typeof FilterAddress>;

const split = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

const yesNo = (value: string | undefined): boolean | null =>
  value === undefined ? null : value === 'true';

async function widened(db: Db, ids: readonly string[], within: boolean): Promise<string[]> {
  if (!within || ids.length === 0) return [...ids];
  const actors = await listActors(db);
  return [...new Set(ids.flatMap((id) => [...actorsWithin(actors, id)]))];
}

async function dyadOf(db: Db, ids: readonly string[], within: boolean): Promise<unknown> {
  const [first, second, ...more] = ids;
  if (first === undefined) return null;
  if (second === undefined || more.length > 0) {
    throw new DomainError('invalid', 'dyad needs two actors with a comma between them.');
  }
  return [await widened(db, [first], within), await widened(db, [second], within)];
}

/** Reads the address; what it names by a tree (codes, bodies) is spread out. */
export async function readFilter(db: Db, address: FilterAddress): Promise<ObservationFilter> {
  const within = address.within === 'true';
  const codes = split(address.code);
  const filter = ObservationFilter.safeParse({
    ...ALL_OBSERVATIONS,
    kinds: split(address.kind),
    from: address.from || null,
    to: address.to || null,
    actors: await widened(db, split(address.actor), within),
    part: address.part || null,
    dyad: await dyadOf(db, split(address.dyad), within),
    directed: address.directed !== 'false',
    codes:
      address.below === 'false' || codes.length === 0 ? codes : await withCodesBelow(db, codes),
    episodes: split(address.episode),
    sources: split(address.source),
    spheres: split(address.sphere),
    oneSphere: yesNo(address.oneSphere),
    corroborated: yesNo(address.corroborated),
    grade: address.grade || null,
    tables: split(address.table),
    without: split(address.without),
    words: address.words ?? '',
  });
  if (filter.success) return filter.data;
  const [issue] = filter.error.issues;
  throw new DomainError('invalid', `Filter, ${issue?.path.join('.')}: ${issue?.message}`);
}
