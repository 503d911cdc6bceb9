/** How far several people agree on one cell of a matrix, as the programs that people know say it. */
import type { Rating } from './ach.ts';

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Σ (x − mean)² / by */
const variance = (values: readonly number[], by: number): number => {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / by;
};

const BURTON: Record<Rating, number> = { VI: -2, I: -1.5, N: 0, NA: 0, C: 1.5, VC: 2 };

export type ConsensusLabel =
  | 'consensus'
  | 'mild disagreement'
  | 'large disagreement'
  | 'extreme disagreement';

/**
 * Burton (2010): the standard deviation (÷ n, rounded to four places) of VI −2, I −1.5, N and NA 0, C 1.5, VC 2, and its
 * name: up to .25 consensus, up to 1 mild, up to 1.74 large, else extreme disagreement. Null for no ratings.
 */
export function burtonConsensus(
  ratings: readonly Rating[],
): { deviation: number; label: ConsensusLabel } | null {
  if (ratings.length === 0) return null;
  const steps = ratings.map((rating) => BURTON[rating]);
  const deviation = Number(Math.sqrt(variance(steps, steps.length)).toFixed(4));
  if (deviation <= 0.25) return { deviation, label: 'consensus' };
  if (deviation <= 1) return { deviation, label: 'mild disagreement' };
  return {
    deviation,
    label: deviation <= 1.74 ? 'large disagreement' : 'extreme disagreement',
  };
}

const STEP: Record<Exclude<Rating, 'NA'>, number> = { VI: 1, I: 2, N: 3, C: 4, VC: 5 };

/** Sample standard deviation (÷ n − 1); 0 for fewer than two. */
const sampleDeviation = (values: readonly number[]): number =>
  values.length < 2 ? 0 : Math.sqrt(variance(values, values.length - 1));

/**
 * Open Synthesis: the greater of the sample standard deviations of the steps 1 to 5 (without NA) and of whether it was
 * held not to apply (1 or 0). Null for no ratings.
 */
export function openSynthesisDisagreement(ratings: readonly Rating[]): number | null {
  if (ratings.length === 0) return null;
  const steps = ratings.flatMap((rating) => (rating === 'NA' ? [] : STEP[rating]));
  const applies = ratings.map((rating) => (rating === 'NA' ? 1 : 0));
  return Math.max(sampleDeviation(steps), sampleDeviation(applies));
}

/** The step that several raters' mean stands for; a mean half way goes to the step nearer to neutral. */
export const consensusStep = (of: number): number =>
  of > 3 ? Math.ceil(of - 0.5) : Math.floor(of + 0.5);
