/** When the traffic of a dyad changed, and whether the researcher had expected it then. Pure. */
import { edtfRange } from '../../kernel/dates/edtf-range.ts';
import type { CompactObservation } from '../../observations/listing/compact.ts';
import { countByPeriod, periodOf } from '../../observations/over-time/period-series.ts';
import { onlineChanges } from '../../statistics/online-change.ts';
import { pelt, usualPenalty } from '../../statistics/pelt.ts';
import { penaltySweep } from '../../statistics/penalty-sweep.ts';
import type { Comparison } from '../model.ts';

export interface ChangeQuestion {
  by: 'month' | 'year';
  kinds: 'all' | 'event' | 'statement';
  /** β; null for 2 ln n. */
  penalty: number | null;
  /** h of the online reading. */
  hazard: number;
  /** Steps by which a break may miss a proposed date and still be near. */
  near: number;
}

/** A run of four years, and breaks within a quarter or a year of a date. */
export const changeQuestion = (by: ChangeQuestion['by']): ChangeQuestion => ({
  ...{ by, kinds: 'all', penalty: null },
  ...(by === 'month' ? { hazard: 1 / 48, near: 3 } : { hazard: 1 / 4, near: 1 }),
});

/** Shorter levels are outliers. */
const SHORTEST = 2;

export interface ProposedMatch {
  title: string;
  date: string;
  /** Step that the date lies in; null when it is outside the series. */
  step: string | null;
  /** The nearest break, and by how many steps it comes after the date; null when none was found. */
  nearest: string | null;
  away: number | null;
  found: boolean;
}

export interface DyadChanges {
  dyad: string;
  steps: { period: string; count: number }[];
  /** Of no step: a date that is open or may lie in several. */
  leftOut: number;
  penalty: number;
  /** First step of each level, the last one, and the mean count a step. */
  levels: { from: string; to: string; mean: number }[];
  /** Steps that begin a new level. */
  breaks: string[];
  /** Cuts and the penalties for which they hold. */
  sweep: { breaks: string[]; from: number; to: number }[];
  online: { at: string; seenAt: string; probability: number }[];
  proposed: ProposedMatch[];
  /** Breaks with no proposed date near them. */
  unexpected: string[];
}

/** Found near, not found, found without proposal. */
export function matchBreaks(
  steps: readonly string[],
  breaks: readonly number[],
  proposed: Comparison['breaks'],
  by: ChangeQuestion['by'],
  near: number,
): Pick<DyadChanges, 'proposed' | 'unexpected'> {
  const matches = proposed.map(({ title, date }): ProposedMatch => {
    const day = edtfRange(date)?.from ?? null;
    const at = day === null ? -1 : steps.indexOf(periodOf(day, by));
    const [nearest] = breaks.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at));
    if (at < 0 || nearest === undefined) {
      return { title, date, step: steps[at] ?? null, nearest: null, away: null, found: false };
    }
    const away = nearest - at;
    const found = Math.abs(away) <= near;
    return { title, date, step: steps[at] ?? null, nearest: steps[nearest] ?? null, away, found };
  });
  const expected = (at: number): boolean =>
    matches.some(({ step }) => step !== null && Math.abs(steps.indexOf(step) - at) <= near);
  return {
    proposed: matches,
    unexpected: breaks.filter((at) => !expected(at)).map((at) => steps[at] ?? ''),
  };
}

/** @param observations those that concern the dyad */
export function changesOf(
  dyad: string,
  observations: readonly CompactObservation[],
  { breaks: proposed }: Comparison,
  { by, kinds, penalty: asked, hazard, near }: ChangeQuestion,
): DyadChanges | null {
  const meant = observations.filter(({ kind }) => kinds === 'all' || kind === kinds);
  const { periods, leftOut } = countByPeriod(meant, by);
  if (periods.length < 2 * SHORTEST) return null;
  const steps = periods.map(({ period }) => period);
  const counts = periods.map(({ count }) => count);
  const name = (at: number): string => steps[at] ?? '';
  const usual = usualPenalty(counts, 'poisson');
  const penalty = asked ?? usual;
  const cut = pelt(counts, { cost: 'poisson', penalty, minSegment: SHORTEST });
  const sweep = penaltySweep(counts, {
    ...{ cost: 'poisson', minSegment: SHORTEST },
    ...{ least: Math.min(penalty, usual) / 2, most: Math.max(penalty, usual) * 4 },
  });
  return {
    dyad,
    steps: periods.map(({ period, count }) => ({ period, count })),
    leftOut,
    penalty,
    levels: cut.segments.map(({ from, to, mean }) => ({
      ...{ from: name(from), to: name(to - 1), mean },
    })),
    breaks: cut.breaks.map(name),
    sweep: sweep.map((one) => ({ breaks: one.breaks.map(name), from: one.from, to: one.to })),
    online: onlineChanges(counts, { a: 1, b: 1, hazard }).changes.map((change) => ({
      ...{ at: name(change.at), seenAt: name(change.seenAt - 1), probability: change.probability },
    })),
    ...matchBreaks(steps, cut.breaks, proposed, by, near),
  };
}
