/** Counts over time, escalation cycles, and whether one kind of observation follows another. */

import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';
import {
  type Cycle,
  type CycleRule,
  escalationCycles,
} from '../../statistics/escalation-cycles.ts';
import { type LeadLag, leadLag } from '../../statistics/lead-lag.ts';
import type { ObservationFilter } from '../listing/filter.ts';
import { compactObservations } from '../listing/list.ts';
import {
  type CountBy,
  type CountedValue,
  countByPeriod,
  type PeriodSeries,
} from './period-series.ts';

export const askOverTime = async (
  db: Db,
  filter: ObservationFilter,
  by: CountBy,
): Promise<PeriodSeries> => countByPeriod(await compactObservations(db, filter), by);

export interface DatedCycle extends Cycle {
  from: string;
  to: string;
}

export async function askCycles(
  db: Db,
  filter: ObservationFilter,
  { by, value, ...rule }: CycleRule & { by: CountBy; value: CountedValue },
): Promise<{ cycles: DatedCycle[]; leftOut: number; periods: number }> {
  const { periods, leftOut } = await askOverTime(db, filter, by);
  const cycles = escalationCycles(
    periods.map((period) => period[value]),
    rule,
  );
  const name = (at: number): string => periods[at]?.period ?? '';
  return {
    cycles: cycles.map((cycle) => ({ ...cycle, from: name(cycle.start), to: name(cycle.end) })),
    leftOut,
    periods: periods.length,
  };
}

export interface LeadLagQuestion {
  by: CountBy;
  value: CountedValue;
  most: number;
  draws: number;
  seed: number;
}

/** Both are counted over the periods in which either has something. */
export async function askLeadLag(
  db: Db,
  first: ObservationFilter,
  second: ObservationFilter,
  { by, value, ...options }: LeadLagQuestion,
): Promise<LeadLag & { periods: number; leftOut: number }> {
  const [ours, theirs] = [
    await compactObservations(db, first),
    await compactObservations(db, second),
  ];
  const { periods } = countByPeriod([...ours, ...theirs], by);
  const [begin, end] = [periods[0]?.period, periods.at(-1)?.period];
  if (begin === undefined || end === undefined) {
    throw new DomainError('invalid', 'Neither of the two has a dated observation.');
  }
  const span = { first: begin, last: end };
  const [u, v] = [countByPeriod(ours, by, span), countByPeriod(theirs, by, span)];
  const values = ({ periods: all }: PeriodSeries): number[] => all.map((one) => one[value]);
  return {
    ...leadLag(values(u), values(v), options),
    periods: periods.length,
    leftOut: u.leftOut + v.leftOut,
  };
}
