/** Which observations stand in which lane. An observation may stand in several. */
import type { ObservationKind } from '../../observations/model.ts';
import type { ChronologyRow, TimedRow } from './row.ts';
import { dayNumber } from './time-window.ts';

export const LANES = ['dyad', 'actor', 'kind', 'code', 'sphere', 'none'] as const;
export type LanesBy = (typeof LANES)[number];

export interface Lane {
  readonly key: string;
  readonly label: string;
  /** In the order of time. */
  readonly rows: readonly TimedRow[];
}

export interface Names {
  readonly actors: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, string>;
}

export const KIND_WORDS: Readonly<Record<ObservationKind, string>> = {
  event: 'Events',
  statement: 'Statements',
  figure: 'Figures',
  act: 'Compliance and breach',
  absence: 'Absences',
};

/** More lanes than this are not looked at; the rarest go together. */
export const MOST_LANES = 12;
const REST = '…rest';
const DAY_AFTER = 1;

/** Rows that have at least one day, in the order of time. An open end is drawn to the other end of what is known. */
export function timed(rows: readonly ChronologyRow[]): TimedRow[] {
  const result: TimedRow[] = [];
  for (const row of rows) {
    const from = row.from ?? row.to;
    const to = row.to ?? row.from;
    if (from === null || to === null) continue;
    result.push({ ...row, first: dayNumber(from), last: dayNumber(to) + DAY_AFTER });
  }
  return result.sort((a, b) => a.first - b.first || a.last - b.last || (a.id < b.id ? -1 : 1));
}

/** `who` and `to` of an observation as directed pairs; what only concerns one actor has none. */
export function dyadsOf({ parts }: Pick<ChronologyRow, 'parts'>): string[] {
  const of = (part: string): string[] =>
    parts.filter((one) => one.part === part).map(({ actor }) => actor);
  const others = [...of('to'), ...of('about')];
  const pairs = of('who').flatMap((who) =>
    others.filter((other) => other !== who).map((other) => `${who}>${other}`),
  );
  return [...new Set(pairs)];
}

/** The pair whichever acts: `act_a~act_b` in the order of the alphabet. */
export const relationOf = (dyad: string): string => dyad.split('>').sort().join('~');

/**
 * Relations in which an observation stands: the pairs of those who act, are acted upon, are spoken to or about. For two
 * relations mirrored on one axis it does not matter who began.
 */
export function relationsOf({ parts }: Pick<ChronologyRow, 'parts'>): string[] {
  const actors = [...new Set(parts.filter(({ part }) => part !== 'through').map((p) => p.actor))];
  const pairs = actors.flatMap((one, at) =>
    actors.slice(at + 1).map((other) => relationOf(`${one}>${other}`)),
  );
  return [...new Set(pairs)];
}

function keysOf(row: ChronologyRow, by: LanesBy): readonly string[] {
  switch (by) {
    case 'dyad':
      return dyadsOf(row);
    case 'actor':
      return [...new Set(row.parts.map(({ actor }) => actor))];
    case 'kind':
      return [row.kind];
    case 'code':
      return row.codes;
    case 'sphere':
      return row.spheres;
    case 'none':
      return ['all'];
  }
}

function labelOf(key: string, by: LanesBy, names: Names): string {
  const actor = (id: string): string => names.actors.get(id) ?? 'an actor that is gone';
  if (by === 'dyad') return key.split('>').map(actor).join(' → ');
  if (by === 'actor') return actor(key);
  if (by === 'code') return names.codes.get(key) ?? 'a code that is gone';
  // The key of these lanes is the kind itself.
  if (by === 'kind') return KIND_WORDS[key as ObservationKind];
  if (by === 'sphere') return key.charAt(0).toUpperCase() + key.slice(1);
  return 'All';
}

/** The fullest lanes first; beyond `most` they share one at the end, as do rows that belong to none. */
export function lanesOf(
  rows: readonly TimedRow[],
  by: LanesBy,
  names: Names,
  most = MOST_LANES,
): Lane[] {
  const lanes = new Map<string, TimedRow[]>();
  for (const row of rows) {
    const keys = keysOf(row, by);
    for (const key of keys.length === 0 ? [REST] : keys) {
      const lane = lanes.get(key);
      if (lane) lane.push(row);
      else lanes.set(key, [row]);
    }
  }
  const rest = new Set(lanes.get(REST) ?? []);
  lanes.delete(REST);
  const ranked = [...lanes].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  for (const [, more] of ranked.slice(most)) for (const row of more) rest.add(row);
  const shown = ranked.slice(0, most).map(([key, own]) => ({
    key,
    label: labelOf(key, by, names),
    rows: own,
  }));
  if (rest.size === 0) return shown;
  const others = rows.filter((row) => rest.has(row));
  return [...shown, { key: REST, label: 'Others', rows: others }];
}

/** The lane of one relation, for the mirrored view. */
export const relationLane = (rows: readonly TimedRow[], relation: string, names: Names): Lane => ({
  key: relation,
  label: relation
    .split('~')
    .map((id) => names.actors.get(id) ?? 'an actor that is gone')
    .join(' – '),
  rows: rows.filter((row) => relationsOf(row).includes(relation)),
});

/** Relations by how much is known of them. */
export function countRelations(rows: readonly ChronologyRow[]): { key: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const key of relationsOf(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
