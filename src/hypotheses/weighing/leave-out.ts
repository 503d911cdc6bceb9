/** What becomes of the verdict without one observation, source, speaker, outlet, sphere or language. */
import { type Estimate, noEstimate } from '../../statistics/estimate.ts';
import { leaders, posterior } from '../../statistics/posterior.ts';
import { weightOfEvidence } from '../../statistics/weight-of-evidence.ts';
import { type LikelihoodTable, logLikelihoods } from './likelihood-table.ts';
import type { Verdict } from './weigh.ts';
import type { Tag } from './weighed-observation.ts';

export interface LeftOut {
  tag: Tag;
  /** Id or name of what is left out. */
  value: string;
  /** Assessments that fall with it: those that have nothing else of its kind. */
  falls: string[];
  /** Assessments that it supports and that others support as well: they stay. */
  stays: string[];
  /** What would be believed, a rival each; null when what then counts of one origin excludes every rival. */
  beliefs: number[] | null;
  /** The same less what is believed, a rival each; null as above. */
  changes: number[] | null;
  leaders: number[];
  /** Another leads, or another is level. */
  turns: boolean;
  /** What it weighs for the leader against the one behind it, in dB. */
  decibels: Estimate;
  /** Assessments that stay but were made given one that falls: they would have to be made anew. */
  stale: string[];
}

/** What is left of the sum of all rows when some fall. */
type Without = (falls: ReadonlySet<number>) => ArrayLike<number>;

/**
 * Rows that share no origin are taken from the sum of all: what is left need not be summed anew. A row that excludes a
 * rival is counted apart, because −∞ cannot be taken away.
 */
function sumsWithout(table: LikelihoodTable): Without {
  const { rivals, rows, logs, discounts } = table;
  const n = rivals.length;
  const shares = (place: number): boolean => discounts.has(rows[place]?.origin ?? '');
  const anew: Without = (falls) => logLikelihoods(table, (place) => !falls.has(place));
  const add = (sums: Float64Array, excluded: Int32Array, place: number, sign: 1 | -1): void => {
    for (let j = 0; j < n; j++) {
      const log = logs[place * n + j] ?? 0;
      if (log === -Infinity) excluded[j] = (excluded[j] ?? 0) + sign;
      else sums[j] = (sums[j] ?? 0) + sign * log;
    }
  };
  const sums = new Float64Array(n);
  const excluded = new Int32Array(n);
  // Of those that share an origin the sum is made once; it holds as long as none of them falls.
  const sharing = logLikelihoods(table, shares);
  for (const place of rows.keys()) if (!shares(place)) add(sums, excluded, place, 1);
  return (falls) => {
    const [left, out] = [sums.slice(), excluded.slice()];
    for (const place of falls) {
      if (shares(place)) return anew(falls);
      add(left, out, place, -1);
    }
    return left.map((sum, j) => ((out[j] ?? 0) > 0 ? -Infinity : sum + (sharing[j] ?? 0)));
  };
}

interface Group {
  falls: Set<number>;
  stays: string[];
}

function groupsOf({ rows }: LikelihoodTable, tag: Tag): Map<string, Group> {
  const groups = new Map<string, Group>();
  rows.forEach(({ id, observation }, place) => {
    const values = observation.tags[tag];
    for (const value of values) {
      const group = groups.get(value) ?? { falls: new Set(), stays: [] };
      groups.set(value, group);
      if (values.length === 1) group.falls.add(place);
      else group.stays.push(id);
    }
  });
  return groups;
}

const sameLeaders = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((place, at) => place === b[at]);

/** Places of the most probable and of the one behind it, or null when there are no two. */
export function firstTwo(beliefs: readonly number[]): [first: number, second: number] | null {
  const order = beliefs.map((_, j) => j).sort((a, b) => (beliefs[b] ?? 0) - (beliefs[a] ?? 0));
  const [first, second] = order;
  return first === undefined || second === undefined ? null : [first, second];
}

/** How much less the leader is ahead of the one behind it when only `without` is believed, in dB. */
function leadLostBy(full: readonly number[]): (without: readonly number[]) => Estimate {
  const two = firstTwo(full);
  if (!two) return () => noEstimate('there is one rival only');
  const [first, second] = two;
  const now = weightOfEvidence(full[first] ?? 0, full[second] ?? 0);
  return (without) => {
    const then = weightOfEvidence(without[first] ?? 0, without[second] ?? 0);
    if (now.value !== null && then.value !== null)
      return { value: now.value - then.value, reason: null };
    return noEstimate('the one behind the leader is excluded');
  };
}

const greatest = (changes: readonly number[] | null): number =>
  changes ? Math.max(...changes.map(Math.abs)) : 1;

/** Everything of one kind left out in turn, that which changes most first. */
export function leaveOut(table: LikelihoodTable, verdict: Verdict, tag: Tag): LeftOut[] {
  const { rows, priors } = table;
  const without = sumsWithout(table);
  const leadLost = leadLostBy(verdict.beliefs);
  // Most are given nothing.
  const conditional = rows.filter(({ given }) => given.length > 0);
  const found = [...groupsOf(table, tag)].map(([value, { falls, stays }]): LeftOut => {
    const beliefs = falls.size ? posterior(priors, without(falls)) : verdict.beliefs;
    const fallen = Array.from(falls, (place) => rows[place]?.id ?? '');
    const lead = beliefs ? leaders(beliefs) : [];
    return {
      tag,
      value,
      falls: fallen,
      stays,
      beliefs,
      changes: beliefs?.map((belief, j) => belief - (verdict.beliefs[j] ?? 0)) ?? null,
      leaders: lead,
      turns: !sameLeaders(lead, verdict.leaders),
      decibels: beliefs ? leadLost(beliefs) : noEstimate('without it every rival is excluded'),
      stale: conditional.flatMap(({ id, given }) =>
        !fallen.includes(id) && given.some((other) => fallen.includes(other)) ? [id] : [],
      ),
    };
  });
  const sizes = new Map(found.map((one) => [one, greatest(one.changes)]));
  return found.sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
}
