/**
 * Who is tied to whom on a day, and by what. Every tie names what it rests on: nothing is drawn that is not recorded.
 */
import type { Actor } from '../../actors/model.ts';
import { edtfRange, rangesMeet } from '../../kernel/dates/edtf-range.ts';
import type { CompactObservation } from '../../observations/listing/compact.ts';
import type { AgreementFacts } from '../agreements/due-dates.ts';
import { earlier, later } from '../agreements/durations.ts';
import type { Series, SeriesPoint } from '../series/model.ts';
import { folding } from './fold-actors.ts';
import {
  agreementTies,
  type FoundTie,
  membershipTies,
  observationTies,
  transferTies,
} from './ties.ts';

export const TIE_KINDS = [
  'agreement',
  'membership',
  'arms',
  'event',
  'statement',
  'mediation',
] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** What a tie rests on. */
export interface Evidence {
  table: 'agreements' | 'actors' | 'series' | 'observations';
  id: string;
  title: string;
  /** EDTF; the year of a transfer, the period of a membership. */
  date: string;
}

export interface Tie {
  /** `agreement~act_armenia~act_russia` */
  id: string;
  kind: TieKind;
  /** Of a tie without a direction the one that comes first by id. */
  from: string;
  to: string;
  directed: boolean;
  /** Of arms the volume in the unit of the series, of all others how many pieces of evidence there are. */
  weight: number;
  unit: string;
  /** False where only vague dates put it on this day. */
  certain: boolean;
  evidence: Evidence[];
}

export interface NetworkFacts {
  actors: readonly Actor[];
  agreements: readonly AgreementFacts[];
  observations: readonly CompactObservation[];
  series: readonly { series: Series; points: readonly SeriesPoint[] }[];
}

export interface NetworkQuestion {
  /** A day, `2020-11-10`. */
  on: string;
  /** Days before and after it within which events and statements count. */
  days: number;
  /** Whether persons, ministries and forces stand for the state that they served on the day. */
  fold: boolean;
}

export interface ActorNetwork {
  question: NetworkQuestion;
  /** Days within which events and statements count. */
  window: { from: string; to: string };
  /** First and last day of anything that is dated, the day of the question among them. */
  span: { from: string; to: string };
  /** Those that have a tie, by their ids. */
  actors: { id: string; name: string; kind: Actor['kind']; ties: number }[];
  ties: Tie[];
}

/** Several findings about the same two and of the same kind are one tie. */
function merge(found: readonly FoundTie[]): Tie[] {
  const byId = new Map<string, Tie>();
  for (const { kind, directed, unit, weight, certain, evidence, ...ends } of found) {
    const turn = !directed && ends.from > ends.to;
    const [from, to] = turn ? [ends.to, ends.from] : [ends.from, ends.to];
    const id = `${kind}~${from}~${to}`;
    const tie = byId.get(id) ?? {
      ...{ id, kind, from, to, directed, unit },
      ...{ weight: 0, certain: false, evidence: [] },
    };
    const known = tie.evidence.some(
      (one) => one.table === evidence.table && one.id === evidence.id,
    );
    if (!known) tie.evidence.push(evidence);
    tie.certain ||= certain;
    tie.weight = kind === 'arms' ? tie.weight + weight : tie.evidence.length;
    byId.set(id, tie);
  }
  return [...byId.values()].sort(
    (a, b) => TIE_KINDS.indexOf(a.kind) - TIE_KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1),
  );
}

function spanOf({ agreements, observations, series }: NetworkFacts, on: string) {
  const days = [on];
  const add = (day: string | null | undefined): void => {
    if (day) days.push(day);
  };
  for (const { from, to } of observations) {
    add(from);
    add(to);
  }
  for (const { agreement } of agreements) add(edtfRange(agreement.signed)?.from);
  for (const { points } of series) {
    for (const { date } of points) add(edtfRange(date)?.from);
  }
  let [from, to] = [on, on];
  for (const day of days) {
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return { from, to };
}

/** Who is tied to whom on the day. The order in which facts are given does not matter. */
export function networkOn(facts: NetworkFacts, question: NetworkQuestion): ActorNetwork {
  const { on, days } = question;
  const window = { from: earlier(on, `P${days}D`), to: later(on, `P${days}D`) };
  const actors = new Map(facts.actors.map((actor) => [actor.id, actor]));
  const fold = question.fold ? folding(actors, on) : (id: string): string => id;
  const seen = facts.observations
    .filter((one) => rangesMeet(one, window))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
  const found = [
    ...agreementTies(facts.agreements, on),
    ...membershipTies(facts.actors, on),
    ...transferTies(facts.series, on),
    ...observationTies(seen),
  ]
    .map((tie) => ({ ...tie, from: fold(tie.from), to: fold(tie.to) }))
    .filter(({ from, to }) => from !== to && actors.has(from) && actors.has(to));
  const ties = merge(found);
  const counts = new Map<string, number>();
  for (const { from, to } of ties) {
    for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const tied = [...counts.keys()].sort().flatMap((id) => actors.get(id) ?? []);
  return {
    question,
    window,
    span: spanOf(facts, on),
    actors: tied.map(({ id, name, kind }) => ({ id, name, kind, ties: counts.get(id) ?? 0 })),
    ties,
  };
}
