/** What observations and episodes may name, and the check that they name nothing else. */
import type { Db } from '../db/schema.ts';
import { DomainError } from '../kernel/errors.ts';
import type { Locator } from '../sources/locator.ts';
import type { Observation } from './model.ts';

export interface KnownIds {
  actors: ReadonlySet<string>;
  codes: ReadonlySet<string>;
  episodes: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  documents: ReadonlySet<string>;
  agreements: ReadonlySet<string>;
  provisions: ReadonlySet<string>;
  series: ReadonlySet<string>;
}

type Table = keyof KnownIds;

const TABLES: readonly Table[] = [
  ...(['actors', 'codes', 'episodes', 'sources', 'documents'] as const),
  ...(['agreements', 'provisions', 'series'] as const),
];

async function idsOf(db: Db, table: Table): Promise<Set<string>> {
  const rows = await db
    .selectFrom(table as 'actors')
    .select('id')
    .execute();
  return new Set(rows.map(({ id }) => id));
}

export async function readKnownIds(db: Db): Promise<KnownIds> {
  const sets = new Map<Table, Set<string>>();
  for (const table of TABLES) sets.set(table, await idsOf(db, table));
  const of = (table: Table): Set<string> => sets.get(table) ?? new Set();
  return {
    actors: of('actors'),
    codes: of('codes'),
    episodes: of('episodes'),
    sources: of('sources'),
    documents: of('documents'),
    agreements: of('agreements'),
    provisions: of('provisions'),
    series: of('series'),
  };
}

/** Words for a reader: `no actor act_9`. */
const NOUNS: Readonly<Record<Table, string>> = {
  actors: 'actor',
  codes: 'code',
  episodes: 'episode',
  sources: 'source',
  documents: 'document',
  agreements: 'agreement',
  provisions: 'provision',
  series: 'series',
};

export interface NamedThing {
  table: Table;
  id: string;
}

export const namedByLocators = (locators: readonly Locator[]): NamedThing[] =>
  locators.flatMap(({ source, place, reported }) => [
    ...(source === null ? [] : [{ table: 'sources' as const, id: source }]),
    ...(reported === null ? [] : [{ table: 'sources' as const, id: reported.source }]),
    ...(place.kind === 'passage' ? [{ table: 'documents' as const, id: place.document }] : []),
  ]);

const namedByFacts = (observation: Observation): NamedThing[] => {
  const one = (table: Table, id: string | null): NamedThing[] =>
    id === null ? [] : [{ table, id }];
  switch (observation.kind) {
    case 'act':
      return [
        ...one('agreements', observation.act.agreement),
        ...one('provisions', observation.act.provision),
      ];
    case 'absence':
      return observation.absence.sources.map((id) => ({ table: 'sources', id }));
    case 'figure':
      return one('series', observation.figure.check?.series ?? null);
    default:
      return [];
  }
};

/** Everything that an observation names. */
export const namedByObservation = (observation: Observation): NamedThing[] => [
  ...observation.parts.map(({ actor }): NamedThing => ({ table: 'actors', id: actor })),
  ...observation.codes.map((id): NamedThing => ({ table: 'codes', id })),
  ...(observation.episode === null
    ? []
    : [{ table: 'episodes' as const, id: observation.episode }]),
  ...namedByLocators(observation.locators),
  ...namedByFacts(observation),
];

/** What of it is not there, in words. */
export const missingThings = (named: readonly NamedThing[], known: KnownIds): string[] =>
  named
    .filter(({ table, id }) => !known[table].has(id))
    .map(({ table, id }) => `${NOUNS[table]} ${id}`);

/** Refuses an observation that names something that is not there. */
export function checkNames(observation: Observation, known: KnownIds): void {
  const [missing] = missingThings(namedByObservation(observation), known);
  if (missing === undefined) return;
  throw new DomainError(
    'invalid',
    `“${observation.title}” names the ${missing}, which is not in this case.`,
  );
}
