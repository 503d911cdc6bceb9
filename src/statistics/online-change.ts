/** Change points of monthly or yearly counts as they come in (Adams & MacKay 2007): Gamma prior, Poisson counts. */
import { DomainError } from '../kernel/errors.ts';
import { logFactorial, logGamma } from './gamma.ts';
import { logSumExp } from './posterior.ts';

export interface RunStep {
  /** P(run length = 0, 1, 2 … | the counts so far); the run is of steps since the last change, this one included. */
  runLengths: number[];
  /** The likeliest of them, the shorter when level, and its probability. */
  likeliest: number;
  probability: number;
}

export interface OnlineChange {
  /** Steps before the change: 6 means that the seventh step begins a new run. */
  at: number;
  /** Step (from 1) at which the likeliest run first began there, and how probable that run was then. */
  seenAt: number;
  probability: number;
}

export interface OnlineChanges {
  steps: RunStep[];
  changes: OnlineChange[];
}

interface Options {
  /** Gamma(a, b) prior of the rate: mean a/b counts a step. */
  a: number;
  b: number;
  /** h: probability of a change at any step; 1/h steps is the run expected. */
  hazard: number;
}

/** ln P(count | Gamma(a, b)): negative binomial with size a and p = b/(b + 1). */
const logPredictive = (count: number, a: number, b: number): number =>
  logGamma(a + count) -
  logGamma(a) -
  logFactorial(count) +
  a * Math.log(b / (b + 1)) -
  count * Math.log(b + 1);

function likeliestOf(logs: readonly number[]): RunStep {
  const total = logSumExp(logs);
  const runLengths = logs.map((log) => Math.exp(log - total));
  const probability = Math.max(...runLengths);
  return { runLengths, likeliest: runLengths.indexOf(probability), probability };
}

function changesOf(steps: readonly RunStep[]): OnlineChange[] {
  const changes: OnlineChange[] = [];
  steps.forEach(({ likeliest, probability }, place) => {
    const [before, at] = [steps[place - 1]?.likeliest ?? 0, place + 1 - likeliest];
    if (likeliest === before + 1 || likeliest === 0 || at === 0) return;
    changes.push({ at, seenAt: place + 1, probability });
  });
  return changes.filter(({ at }, place) => changes.findIndex((one) => one.at === at) === place);
}

/**
 * Growth R(r)·pred·(1 − h), change Σ R(r)·pred·h, from run length 0 before the first count; reckoned with logarithms.
 * A step at which the likeliest run is shorter than the one before it and one more tells of a change.
 * @throws `invalid` for what is no count, and for a, b or h out of range
 */
export function onlineChanges(counts: readonly number[], options: Options): OnlineChanges {
  const { a, b, hazard } = options;
  const wrong = counts.findIndex((count) => !Number.isInteger(count) || count < 0);
  if (wrong >= 0) {
    throw new DomainError('invalid', `Step ${wrong + 1} is ${counts[wrong]}: counts are whole.`);
  }
  if (!(a > 0 && b > 0 && hazard > 0 && hazard < 1)) {
    throw new DomainError('invalid', 'a and b are above 0, the hazard between 0 and 1.');
  }
  let logs = [0];
  let sums = [0];
  const steps = counts.map((count) => {
    const seen = logs.map((log, run) => log + logPredictive(count, a + (sums[run] ?? 0), b + run));
    logs = [logSumExp(seen) + Math.log(hazard), ...seen.map((log) => log + Math.log1p(-hazard))];
    sums = [0, ...sums.map((sum) => sum + count)];
    return likeliestOf(logs);
  });
  return { steps, changes: changesOf(steps) };
}
