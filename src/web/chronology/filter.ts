/** What is shown of the chronology; held against rows that are here already, so that it answers at once. */
import type { ObservationKind } from '../../observations/model.ts';
import { folded } from '../parts/fold.ts';
import { KIND_WORDS, type Names, relationsOf } from './lanes.ts';
import type { ChronologyRow } from './row.ts';

export interface ChronologyFilter {
  readonly kinds: readonly string[];
  readonly actors: readonly string[];
  /** Pairs, `act_a~act_b`. */
  readonly relations: readonly string[];
  readonly codes: readonly string[];
  readonly spheres: readonly string[];
  readonly episode: string;
  /** Only what sources that do not copy one another report. */
  readonly corroborated: boolean;
  readonly words: string;
}

export const EVERYTHING: ChronologyFilter = {
  ...{ kinds: [], actors: [], relations: [], codes: [], spheres: [] },
  ...{ episode: '', corroborated: false, words: '' },
};

const meets = (wanted: readonly string[], there: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((one) => there.includes(one));

export function passes(row: ChronologyRow, filter: ChronologyFilter, words: string): boolean {
  return (
    meets(filter.kinds, [row.kind]) &&
    meets(
      filter.actors,
      row.parts.map(({ actor }) => actor),
    ) &&
    (filter.relations.length === 0 || meets(filter.relations, relationsOf(row))) &&
    meets(filter.codes, row.codes) &&
    meets(filter.spheres, row.spheres) &&
    (filter.episode === '' || row.episode === filter.episode) &&
    (!filter.corroborated || row.origins > 1) &&
    (words === '' || folded(row.title).includes(words))
  );
}

export function filtered<Row extends ChronologyRow>(
  rows: readonly Row[],
  filter: ChronologyFilter,
): Row[] {
  const words = folded(filter.words.trim());
  return rows.filter((row) => passes(row, filter, words));
}

export interface FilterPart {
  readonly key: string;
  readonly words: string;
  readonly without: ChronologyFilter;
}

/** Each part of the filter as words, and the filter without it. */
export function filterParts(
  filter: ChronologyFilter,
  names: Names & { readonly episodes: ReadonlyMap<string, string> },
): FilterPart[] {
  const actor = (id: string): string => names.actors.get(id) ?? 'an actor that is gone';
  const list = (
    key: 'kinds' | 'actors' | 'relations' | 'codes' | 'spheres',
    words: (value: string) => string,
  ): FilterPart[] =>
    filter[key].map((value) => ({
      key: `${key} ${value}`,
      words: words(value),
      without: { ...filter, [key]: filter[key].filter((other) => other !== value) },
    }));
  const one = (is: boolean, key: string, words: string, without: ChronologyFilter): FilterPart[] =>
    is ? [{ key, words, without }] : [];
  return [
    // The values of `kinds` come from the menu of kinds.
    ...list('kinds', (kind) => KIND_WORDS[kind as ObservationKind]?.toLowerCase() ?? kind),
    ...list('actors', (id) => `with ${actor(id)}`),
    ...list('relations', (pair) => `between ${pair.split('~').map(actor).join(' and ')}`),
    ...list('codes', (id) => `coded “${names.codes.get(id) ?? 'a code that is gone'}”`),
    ...list('spheres', (sphere) => `reported in the ${sphere} sphere`),
    ...one(filter.episode !== '', 'episode', `of ${names.episodes.get(filter.episode) ?? '?'}`, {
      ...filter,
      episode: '',
    }),
    ...one(filter.corroborated, 'corroborated', 'from several independent sources', {
      ...filter,
      corroborated: false,
    }),
    ...one(filter.words !== '', 'words', `whose title has “${filter.words}”`, {
      ...filter,
      words: '',
    }),
  ];
}
