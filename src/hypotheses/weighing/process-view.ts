/** Each observation as a test of each rival, named as process tracing names them. */
import { probabilityUnderOthers } from '../../statistics/weight-of-evidence.ts';
import { type ProcessTest, processTest } from '../process-tracing.ts';
import type { LikelihoodTable } from './likelihood-table.ts';

export interface RivalTest extends ProcessTest {
  /** P(E | rival), as it counts; of an absence that of the thing sought. */
  s: number;
  /** P(E | one of the others), weighted by their priors: it moves with these. */
  f: number;
}

export interface ProcessRow {
  /** Id of the assessment. */
  assessment: string;
  /** An absence: a search that found nothing. */
  passed: boolean;
  /** A rival each; null where the others have no prior. */
  tests: (RivalTest | null)[];
}

/** A view of the same table. Of an absence the test is the search: it was not passed. */
export const processView = ({ rows, priors }: LikelihoodTable): ProcessRow[] =>
  rows.map(({ id, observation, typed, likely, passage }): ProcessRow => {
    const absent = observation.kind === 'absence';
    const chances = absent ? typed.map((points) => points.likely) : likely;
    // Of an absence P(not found) = 1 − q p, so that the scale is −q.
    const sensitivity = absent ? -passage.scale : 1;
    return {
      assessment: id,
      passed: !absent,
      tests: chances.map((s, j) => {
        const f = probabilityUnderOthers(priors, chances, j);
        return f === null ? null : { s, f, ...processTest(s, f, { sensitivity }) };
      }),
    };
  });
