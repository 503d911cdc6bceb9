/** How far the verdict hangs on what was believed before anything was observed. */
import { logSumExp, posterior } from '../../statistics/posterior.ts';
import { type LikelihoodTable, logLikelihoods } from './likelihood-table.ts';

export interface PriorSweep {
  /** Place of the rival whose prior is moved; the others keep their proportions. */
  rival: number;
  points: { prior: number; beliefs: number[] }[];
  /** The prior from which on it is more probable than not; null where no prior makes it so. */
  breakEven: number | null;
  /** The prior from which on it leads; null where no prior makes it lead. */
  leadsFrom: number | null;
}

const HUNDREDTHS: readonly number[] = Array.from({ length: 99 }, (_, place) => (place + 1) / 100);

/** Priors with that of one rival moved; where the others have none they share the rest evenly. */
export function priorsWith(priors: readonly number[], rival: number, prior: number): number[] {
  const others = priors.reduce((sum, p, k) => (k === rival ? sum : sum + p), 0);
  return priors.map((p, k) => {
    if (k === rival) return prior;
    return (1 - prior) * (others > 0 ? p / others : 1 / (priors.length - 1));
  });
}

/** Odds that the rest has over one rival as prior odds of that rival: x / (1 + x). */
function needed(logOdds: number): number | null {
  if (logOdds === Infinity || Number.isNaN(logOdds)) return null;
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * @param at priors to try, .01 … .99 unless given, from 0 to 1. One at which nothing is left that the observations
 * allow, such as 1 for a rival that they exclude, has no point.
 */
export function sweepPrior(
  table: LikelihoodTable,
  rival: number,
  at: readonly number[] = HUNDREDTHS,
): PriorSweep {
  const logs = logLikelihoods(table);
  const shares = priorsWith(table.priors, rival, 0);
  const own = logs[rival] ?? -Infinity;
  const others = shares.map((share, k) => Math.log(share) + (logs[k] ?? -Infinity));
  return {
    rival,
    points: at.flatMap((prior) => {
      const beliefs = posterior(priorsWith(table.priors, rival, prior), logs);
      return beliefs ? [{ prior, beliefs }] : [];
    }),
    breakEven: needed(logSumExp(others) - own),
    leadsFrom: needed(Math.max(...others) - own),
  };
}

/** Hundredths, and closer to the ends, where strong evidence lets a curve rise within one of them. */
const SMOOTH: readonly number[] = [
  ...[0, 0.0005, 0.001, 0.002, 0.005],
  ...HUNDREDTHS,
  ...[0.995, 0.998, 0.999, 0.9995, 1],
];

/** From 0 to 1, with today's prior and the one that breaks even among the points. */
export function priorCurve(table: LikelihoodTable, rival: number): PriorSweep {
  const { breakEven } = sweepPrior(table, rival, []);
  const marked = [table.priors[rival] ?? 0, ...(breakEven === null ? [] : [breakEven])];
  const at = [...new Set([...SMOOTH, ...marked])].sort((a, b) => a - b);
  return sweepPrior(table, rival, at);
}
