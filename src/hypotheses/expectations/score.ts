/** How good somebody's expectations were. */
import { jeffreysInterval } from '../../statistics/beta.ts';
import {
  type Calibration,
  calibration,
  type MurphyParts,
  murphyParts,
} from '../../statistics/calibration.ts';
import { type Estimate, noEstimate } from '../../statistics/estimate.ts';
import {
  baseRate,
  brierBounds,
  brierScore,
  type Forecast,
  logScore,
  skill,
} from '../../statistics/forecast-scores.ts';
import { plainPoints } from '../weighing/chances.ts';
import type { Expectation } from './model.ts';

type Judged = Pick<Expectation, 'id' | 'by' | 'condition' | 'probability' | 'status'>;

export interface ExpectationScores {
  /** Of all expectations. */
  statuses: Record<Expectation['status'], number>;
  /** Decided, with a probability. */
  forecasts: {
    count: number;
    brier: Estimate;
    /** Brier score at the better and at the worse end of each range. */
    bounds: { best: Estimate; worst: Estimate };
    /** In nats; `clamped` counts forecasts nearer to 0 or 1 than .001. */
    log: { nats: Estimate; clamped: number };
    baseRate: Estimate;
    /** Against always saying the base rate: above 0 is better than that. */
    skill: Estimate;
    parts: MurphyParts | null;
    calibration: Calibration;
  };
  /** Decided, without a probability: right or wrong only, with an interval that holds the rate in 95 cases of 100. */
  directions: { count: number; right: number; interval: [low: number, high: number] | null };
  /** What should be looked at: ids and why. */
  doubts: { expectation: string; why: string }[];
}

const STATUSES = ['open', 'true', 'false', 'mixed', 'void', 'disputed'] as const;

export const outcomeOf = (status: Expectation['status']): 0 | 1 | null =>
  status === 'true' ? 1 : status === 'false' ? 0 : null;

function skillOf(forecasts: readonly Forecast[]): Estimate {
  const [score, rate] = [brierScore(forecasts), baseRate(forecasts)];
  if (score.value === null) return score;
  if (rate.value === null) return rate;
  const reference = rate.value * (1 - rate.value);
  return reference > 0
    ? skill(score.value, reference)
    : noEstimate('all that was decided came out the same way');
}

/**
 * Scores what has been decided. What is open, mixed, disputed or void counts neither for nor against: a conditional
 * whose condition did not come about was never put to the test.
 */
export function scoreExpectations(expectations: readonly Judged[]): ExpectationScores {
  const decided = expectations.flatMap(({ probability, status }) => {
    const outcome = outcomeOf(status);
    return outcome === null
      ? []
      : [{ points: probability ? plainPoints(probability) : null, outcome }];
  });
  const ranges = decided.flatMap(({ points, outcome }) => (points ? [{ ...points, outcome }] : []));
  const forecasts = ranges.map(
    ({ likely, outcome }): Forecast => ({ probability: likely, outcome }),
  );
  const directions = decided.filter(({ points }) => points === null);
  const right = directions.filter(({ outcome }) => outcome === 1).length;
  return {
    statuses: Object.fromEntries(
      STATUSES.map((status) => [
        status,
        expectations.filter((one) => one.status === status).length,
      ]),
    ) as Record<Expectation['status'], number>, // all statuses are there
    forecasts: {
      count: forecasts.length,
      brier: brierScore(forecasts),
      bounds: brierBounds(ranges),
      log: logScore(forecasts),
      baseRate: baseRate(forecasts),
      skill: skillOf(forecasts),
      parts: murphyParts(forecasts),
      calibration: calibration(forecasts),
    },
    directions: {
      count: directions.length,
      right,
      interval: directions.length > 0 ? jeffreysInterval(right, directions.length) : null,
    },
    doubts: expectations.flatMap(({ id, status, condition }) =>
      status === 'void' && condition.trim() === ''
        ? [{ expectation: id, why: 'it is void, but had no condition that could fail' }]
        : [],
    ),
  };
}

/** The same for each author by himself, those with most expectations first. */
export function scoresByAuthor(
  expectations: readonly Judged[],
): { by: string; scores: ExpectationScores }[] {
  const groups = new Map<string, Judged[]>();
  for (const expectation of expectations) {
    const group = groups.get(expectation.by);
    if (group) group.push(expectation);
    else groups.set(expectation.by, [expectation]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([by, group]) => ({ by, scores: scoreExpectations(group) }));
}
