/**
 * Whether provisions were kept, after the Peace Accords Matrix (Joshi, Quinn and Regan 2015): each provision and year 0 to 3,
 * a score of 100 · Σ / (3 n). Here for each party as well, since the 100 of one can hide the 0 of another; what was kept
 * and then broken, and what the parties dispute, has no number and stands beside the score.
 */
import { type Estimate, estimateOf, noEstimate } from '../../statistics/estimate.ts';
import type { Performance, Provision } from './model.ts';

export interface Score {
  /** 0 to 100. */
  score: Estimate;
  /** Provisions of parties that have a number. */
  rated: number;
  breached: number;
  disputed: number;
  /** The same with breaches as 0: 100 · Σ / (3 (n + breached)). */
  withBreaches: Estimate;
}

const NUMBERS: Readonly<Record<string, number>> = { '0': 0, '1': 1, '2': 2, '3': 3 };

export function scoreOf(performances: readonly Pick<Performance, 'score'>[]): Score {
  const numbers = performances.flatMap(({ score }) => {
    const number = NUMBERS[score];
    return number === undefined ? [] : [number];
  });
  const count = (wanted: Performance['score']): number =>
    performances.filter(({ score }) => score === wanted).length;
  const sum = numbers.reduce((total, number) => total + number, 0);
  const rated = numbers.length;
  const breached = count('breached');
  const per = (n: number): Estimate =>
    n === 0
      ? noEstimate('nothing was rated')
      : estimateOf((100 * sum) / (3 * n), 'nothing was rated');
  return {
    score: per(rated),
    rated,
    breached,
    disputed: count('disputed'),
    withBreaches: per(rated + breached),
  };
}

export interface YearScore extends Score {
  year: number;
  /** Null for all parties together. */
  party: string | null;
  /** Obligated parties of provisions that nobody rated in this year. */
  missing: number;
}

const duties = (provisions: readonly Provision[], party: string | null): number =>
  provisions.reduce(
    (sum, { obligated }) => sum + obligated.filter((one) => party === null || one === party).length,
    0,
  );

/** Scores by year, all parties first and then each, in the order of the years. */
export function scoresByYear(
  provisions: readonly Provision[],
  performances: readonly Performance[],
): YearScore[] {
  const ids = new Set(provisions.map(({ id }) => id));
  const own = performances.filter(({ provision }) => ids.has(provision));
  const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b);
  const parties = [...new Set(own.map(({ party }) => party))].sort();
  return years.flatMap((year) =>
    [null, ...parties].flatMap((party): YearScore[] => {
      const some = own.filter(
        (one) => one.year === year && (party === null || one.party === party),
      );
      if (some.length === 0) return [];
      const missing = Math.max(0, duties(provisions, party) - some.length);
      return [{ ...scoreOf(some), year, party, missing }];
    }),
  );
}

export interface PerformedOn {
  /** Of what is known up to the day: the worst of the latest ratings of the parties. */
  state: 'kept' | 'partly' | 'not-kept' | 'breached' | 'disputed' | 'unknown';
  /** The latest rating of each party. */
  latest: Performance[];
}

const WORST_FIRST: readonly Performance['score'][] = ['breached', 'disputed', '0', '1', '2', '3'];
const STATES: Readonly<Record<Performance['score'], PerformedOn['state']>> = {
  breached: 'breached',
  disputed: 'disputed',
  '0': 'not-kept',
  '1': 'partly',
  '2': 'partly',
  '3': 'kept',
};

/** What is known of one provision up to a year; of each party the rating of the latest year counts. */
export function performedUntil(performances: readonly Performance[], year: number): PerformedOn {
  const byParty = new Map<string, Performance>();
  for (const one of performances.toSorted((a, b) => a.year - b.year)) {
    if (one.year <= year) byParty.set(one.party, one);
  }
  const latest = [...byParty.values()];
  const worst = WORST_FIRST.find((score) => latest.some((one) => one.score === score));
  return { state: worst === undefined ? 'unknown' : STATES[worst], latest };
}
