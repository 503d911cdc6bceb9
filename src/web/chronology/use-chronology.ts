/** What the chronology asks of the server, and how its answers become rows. */
import { useQuery } from '@tanstack/react-query';
import { edtfRange } from '../../kernel/dates/edtf-range.ts';
import type { CompactObservation } from '../../observations/listing/compact.ts';
import { answer, api } from '../parts/api.ts';
import type { Band } from './Bands.tsx';
import { timed } from './lanes.ts';
import type { ChronologyRow, TimedRow } from './row.ts';
import { dayNumber } from './time-window.ts';

export const toRow = (compact: CompactObservation): ChronologyRow => ({
  id: compact.id,
  kind: compact.kind,
  title: compact.title,
  date: compact.date,
  from: compact.from,
  to: compact.to,
  unsure: compact.vague || compact.uncertain,
  parts: compact.parts,
  codes: compact.codes,
  episode: compact.episode,
  spheres: compact.spheres,
  origins: compact.independent,
  effect:
    compact.kind === 'act' && (compact.about === 'compliance' || compact.about === 'breach')
      ? compact.about
      : null,
});

/** A stretch with both ends as a band; what has an open end is not shaded. */
function bandOf(id: string, title: string, date: string): Band[] {
  const range = edtfRange(date);
  if (!range || range.from === null || range.to === null) return [];
  return [{ id, title, first: dayNumber(range.from), last: dayNumber(range.to) + 1 }];
}

export interface ChronologyData {
  /** In the order of time; without those that have no day. */
  readonly rows: readonly TimedRow[];
  readonly undated: number;
  readonly actors: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, string>;
  readonly episodes: ReadonlyMap<string, string>;
  readonly episodeBands: readonly Band[];
  readonly periodBands: readonly Band[];
}

const all = async () => {
  const [time, { actors }, { codes }, { episodes }, { periods }] = await Promise.all([
    answer(api.observations.timeline.$get({ query: {} })),
    answer(api.actors.$get()),
    answer(api.codebook.$get()),
    answer(api.episodes.$get()),
    answer(api.case.$get()),
  ]);
  return {
    ...{ observations: time.observations, actors, codes, periods },
    episodes: episodes.map(({ episode }) => episode),
  };
};

function toData({ observations, ...study }: Awaited<ReturnType<typeof all>>): ChronologyData {
  const rows = timed(observations.map(toRow));
  const names = (list: readonly { id: string; name: string }[]) =>
    new Map(list.map(({ id, name }) => [id, name]));
  return {
    rows,
    undated: observations.length - rows.length,
    actors: names(study.actors),
    codes: names(study.codes),
    episodes: new Map(study.episodes.map(({ id, title }) => [id, title])),
    episodeBands: study.episodes.flatMap(({ id, title, date }) => bandOf(id, title, date)),
    periodBands: study.periods.flatMap(({ id, title, date }) => bandOf(id, title, date)),
  };
}

export const useChronology = () =>
  useQuery({ queryKey: ['chronology'], queryFn: all, select: toData });
