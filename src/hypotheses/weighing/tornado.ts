/** Which single probability moves the verdict most within its range, and the smallest change that would turn it. */
import { leaders, posterior } from '../../statistics/posterior.ts';
import { decibelsOf, ratioOf } from '../../statistics/weight-of-evidence.ts';
import { originWeights } from './dependence.ts';
import { firstTwo } from './leave-out.ts';
import type { LikelihoodTable } from './likelihood-table.ts';
import { through } from './reports.ts';
import type { Verdict } from './weigh.ts';

export interface Bar {
  /** Id of the assessment, and place of the rival. */
  assessment: string;
  rival: number;
  /** What is believed of the leader with this probability at its lowest and at its highest. */
  atLow: number;
  atHigh: number;
  /** The distance between the two. */
  swing: number;
  /** Another leads at one of the two. */
  turns: boolean;
}

/** ln of prior times likelihood of all rows but one, a rival each. */
function without(table: LikelihoodTable, powers: Float64Array, row: number): Float64Array {
  const n = table.rivals.length;
  const sums = new Float64Array(n);
  for (let i = 0; i < table.rows.length; i++) {
    const power = powers[i] ?? 1;
    if (i === row || power === 0) continue;
    for (let j = 0; j < n; j++) sums[j] = (sums[j] ?? 0) + power * (table.logs[i * n + j] ?? 0);
  }
  return sums;
}

/** A bar for each probability that has a range, the longest first. What counts in full of one origin stays as it is. */
export function tornado(table: LikelihoodTable, { leaders: now }: Verdict): Bar[] {
  const powers = originWeights(table.rows, table.discounts);
  const first = now[0] ?? 0;
  const bars = table.rows.flatMap(({ id, typed, passage, likely }, i): Bar[] => {
    const power = powers[i] ?? 1;
    if (power === 0 || typed.every(({ low, high }) => low === high)) return [];
    const rest = without(table, powers, i);
    const beliefsAt = (rival: number, p: number): number[] | null => {
      const logs = rest.map(
        (sum, j) => sum + power * Math.log(j === rival ? through(passage, p) : (likely[j] ?? 0)),
      );
      return posterior(table.priors, logs);
    };
    return typed.flatMap(({ low, high }, rival): Bar[] => {
      if (low === high) return [];
      const [atLow, atHigh] = [beliefsAt(rival, low), beliefsAt(rival, high)];
      const of = (beliefs: number[] | null): number => beliefs?.[first] ?? 0;
      const turns = [atLow, atHigh].some(
        (beliefs) => beliefs === null || leaders(beliefs).join() !== now.join(),
      );
      return [
        {
          ...{ assessment: id, rival, atLow: of(atLow), atHigh: of(atHigh) },
          ...{ swing: Math.abs(of(atHigh) - of(atLow)), turns },
        },
      ];
    });
  });
  return bars.sort((a, b) => b.swing - a.swing);
}

export interface TurningPoint {
  assessment: string;
  rival: number;
  /** The likeliest value as typed, and the one at which leader and runner-up are level. */
  from: number;
  to: number;
  /** It lies within the range that was given. */
  withinRange: boolean;
}

export interface Turning {
  /** How far the leader is ahead of the one behind it, in dB: the smallest change of one weight that makes them level; null when that one is excluded. */
  decibels: number | null;
  /** Single probabilities that could do it, the smallest step (in odds) first. */
  points: TurningPoint[];
}

/** Kept off 0 and 1, from where every step would be infinite. */
const logit = (p: number): number => Math.log((p + 1e-6) / (1 - p + 1e-6));

/** What would have to be otherwise for leader and runner-up to be level. */
export function turningPoints(table: LikelihoodTable, { beliefs }: Verdict): Turning {
  const two = firstTwo(beliefs);
  if (!two) return { decibels: null, points: [] };
  const [first, second] = two;
  const behind = beliefs[second] ?? 0;
  if (behind === 0) return { decibels: null, points: [] };
  const gap = decibelsOf((beliefs[first] ?? 0) / behind);
  const powers = originWeights(table.rows, table.discounts);
  const points = table.rows.flatMap(({ id, typed, passage, likely }, i): TurningPoint[] => {
    const power = powers[i] ?? 1;
    if (power === 0 || passage.scale === 0) return [];
    return [
      { rival: first, factor: 1 / ratioOf(gap / power) },
      { rival: second, factor: ratioOf(gap / power) },
    ].flatMap(({ rival, factor }): TurningPoint[] => {
      const to = ((likely[rival] ?? 0) * factor - passage.offset) / passage.scale;
      const points = typed[rival];
      if (!points || !(to >= 0 && to <= 1)) return [];
      const withinRange = to >= points.low && to <= points.high;
      return [{ assessment: id, rival, from: points.likely, to, withinRange }];
    });
  });
  const step = ({ from, to }: TurningPoint): number => Math.abs(logit(to) - logit(from));
  return { decibels: gap, points: points.sort((a, b) => step(a) - step(b)) };
}
