/** What each kind of record says about who is tied to whom. */
import type { Actor } from '../../actors/model.ts';
import { heldOn } from '../../actors/roles-on.ts';
import type { CompactObservation } from '../../observations/listing/compact.ts';
import type { Part } from '../../observations/model.ts';
import type { AgreementFacts } from '../agreements/due-dates.ts';
import { legalOn } from '../agreements/legal-status.ts';
import type { Series, SeriesPoint } from '../series/model.ts';
import { yearsOf } from '../series/period-sums.ts';
import type { Evidence, TieKind } from './network.ts';

/** One finding, before those of the same two are put together. */
export interface FoundTie {
  kind: TieKind;
  from: string;
  to: string;
  directed: boolean;
  weight: number;
  unit: string;
  certain: boolean;
  evidence: Evidence;
}

const pairs = (ids: readonly string[]): [string, string][] =>
  ids.flatMap((one, at) => ids.slice(at + 1).map((other): [string, string] => [one, other]));

/** Parties of agreements in force, and third parties with each party as mediators or guarantors. */
export function agreementTies(all: readonly AgreementFacts[], on: string): FoundTie[] {
  const agreements = all.map(({ agreement }) => agreement);
  return agreements.flatMap((agreement): FoundTie[] => {
    const { state, certain } = legalOn(agreement, agreements, on);
    if (state !== 'in-force') return [];
    const { id, title, signed, parties, thirdParties } = agreement;
    const evidence: Evidence = { table: 'agreements', id, title, date: signed };
    const base = { weight: 1, unit: '', certain, evidence };
    return [
      ...pairs(parties).map(
        ([from, to]): FoundTie => ({ ...base, kind: 'agreement', from, to, directed: false }),
      ),
      ...thirdParties.flatMap((from) =>
        parties.map((to): FoundTie => ({ ...base, kind: 'mediation', from, to, directed: true })),
      ),
    ];
  });
}

/** Members of organisations and alliances on the day. */
export function membershipTies(actors: readonly Actor[], on: string): FoundTie[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return actors.flatMap((actor) =>
    actor.roles.flatMap((role): FoundTie[] => {
      const held = role.kind === 'member' ? heldOn(role, on) : false;
      if (held === false) return [];
      const title = `${actor.name}, member of ${names.get(role.in) ?? role.in}`;
      const evidence: Evidence = { table: 'actors', id: actor.id, title, date: role.period };
      const base = { weight: 1, unit: '', directed: true, certain: held === true };
      return [{ ...base, kind: 'membership', from: actor.id, to: role.in, evidence }];
    }),
  );
}

/** Of several vintages of the same numbers the latest. */
function latestOf<T extends { series: Series }>(all: readonly T[]): T[] {
  const latest = new Map<string, T>();
  for (const one of all.toSorted((a, b) => (a.series.id < b.series.id ? -1 : 1))) {
    const key = `${one.series.unit} ${one.series.dimensions.toSorted().join()}`;
    const known = latest.get(key);
    if (!known || one.series.vintage > known.series.vintage) latest.set(key, one);
  }
  return [...latest.values()];
}

/** Deliveries of the year of the day, of series with suppliers and recipients. */
export function transferTies(
  all: readonly { series: Series; points: readonly SeriesPoint[] }[],
  on: string,
): FoundTie[] {
  const year = Number(on.slice(0, 4));
  const fitting = all.filter(
    ({ series: { dimensions } }) =>
      dimensions.includes('supplier') && dimensions.includes('recipient'),
  );
  return latestOf(fitting).flatMap(({ series, points }) =>
    points.flatMap((point): FoundTie[] => {
      const years = yearsOf(point);
      const [from, to] = [point.keys.supplier, point.keys.recipient].map(
        (printed) => series.actors[printed ?? ''],
      );
      if (years?.from !== year || years.to !== year || !from || !to || point.value <= 0) return [];
      const evidence: Evidence = {
        table: 'series',
        id: series.id,
        title: series.title,
        date: String(year),
      };
      const certain = !point.estimated;
      const base = { directed: true, weight: point.value, unit: series.unit };
      return [{ ...base, kind: 'arms', from, to, certain, evidence }];
    }),
  );
}

const actorsOf = ({ parts }: CompactObservation, wanted: readonly Part[]): string[] => [
  ...new Set(parts.filter(({ part }) => wanted.includes(part)).map(({ actor }) => actor)),
];

/** Who did something to whom, or spoke to or about whom; and through whom: a mediator to both sides. */
export function observationTies(observations: readonly CompactObservation[]): FoundTie[] {
  return observations.flatMap((one): FoundTie[] => {
    const { id, title, date, vague, uncertain } = one;
    if (one.kind === 'figure' || one.kind === 'absence') return [];
    const kind: TieKind = one.kind === 'statement' ? 'statement' : 'event';
    const evidence: Evidence = { table: 'observations', id, title, date };
    const base = { directed: true, weight: 1, unit: '', certain: !vague && !uncertain, evidence };
    const who = actorsOf(one, ['who']);
    const whom = actorsOf(one, kind === 'statement' ? ['to', 'about'] : ['to']);
    const through = actorsOf(one, ['through']);
    return [
      ...who.flatMap((from) => whom.map((to): FoundTie => ({ ...base, kind, from, to }))),
      ...through.flatMap((from) =>
        [...new Set([...who, ...actorsOf(one, ['to'])])].map(
          (to): FoundTie => ({ ...base, kind: 'mediation', from, to }),
        ),
      ),
    ];
  });
}
