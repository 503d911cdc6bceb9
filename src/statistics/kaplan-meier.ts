/** How long things last when some had not ended when one stopped looking (Kaplan & Meier 1958). */

export interface Lifetime {
  /** In any unit, 0 or more. */
  time: number;
  /** False: it had not ended by then (censored). */
  ended: boolean;
}

export interface SurvivalStep {
  time: number;
  atRisk: number;
  ended: number;
  /** Share that lasts longer than `time`. */
  survival: number;
  /** Greenwood (1926); 0 where all have ended. */
  standardError: number;
  /** 95 %, on the scale of log(−log S) (Kalbfleisch & Prentice 1980); null where it is not defined. */
  interval: [number, number] | null;
}

export interface Survival {
  steps: SurvivalStep[];
  /** First time at which half or fewer last longer; null when more than half do to the end. */
  median: number | null;
  lifetimes: number;
  censored: number;
}

const Z = 1.959963984540054;

function intervalOf(survival: number, sum: number): [number, number] | null {
  if (survival <= 0 || survival >= 1) return null;
  const log = Math.log(survival);
  const spread = (Z * Math.sqrt(sum)) / Math.abs(log);
  return [survival ** Math.exp(spread), survival ** Math.exp(-spread)];
}

/** S(t) = Π (1 − d/n) over the times at which something ended; what is censored at such a time was still at risk. */
export function kaplanMeier(lifetimes: readonly Lifetime[]): Survival {
  const times = [...new Set(lifetimes.filter(({ ended }) => ended).map(({ time }) => time))];
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let sum = 0;
  for (const time of times.sort((a, b) => a - b)) {
    const atRisk = lifetimes.filter((one) => one.time >= time).length;
    const ended = lifetimes.filter((one) => one.ended && one.time === time).length;
    survival *= 1 - ended / atRisk;
    if (atRisk > ended) sum += ended / (atRisk * (atRisk - ended));
    const standardError = survival * Math.sqrt(sum);
    steps.push({
      time,
      atRisk,
      ended,
      survival,
      standardError,
      interval: intervalOf(survival, sum),
    });
  }
  return {
    steps,
    median: steps.find((step) => step.survival <= 0.5)?.time ?? null,
    lifetimes: lifetimes.length,
    censored: lifetimes.filter(({ ended }) => !ended).length,
  };
}
