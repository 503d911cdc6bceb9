/**
 * Analysis of competing hypotheses (Heuer 1999, ch. 8) as a view of the table of likelihoods, and the scores of the
 * programs that people know it from, for ratings that come from elsewhere.
 */
import { diagnosticity } from '../../statistics/weight-of-evidence.ts';
import { originWeights } from './dependence.ts';
import type { LikelihoodTable } from './likelihood-table.ts';

/** Very inconsistent, inconsistent, neutral, not applicable, consistent, very consistent. */
export type Rating = 'VI' | 'I' | 'N' | 'NA' | 'C' | 'VC';

/** Edges as those of the words of probability: .05, .45, .55, .95; an edge belongs to the more consistent. */
export function ratingOf(probability: number): Rating {
  if (probability < 0.05) return 'VI';
  if (probability < 0.45) return 'I';
  if (probability < 0.55) return 'N';
  return probability < 0.95 ? 'C' : 'VC';
}

/** Middles of the same bands; null for what does not apply, which is left out of the weighing. */
export const probabilityOf = (rating: Rating): number | null =>
  ({ VI: 0.025, I: 0.25, N: 0.5, NA: null, C: 0.75, VC: 0.975 })[rating];

type Matrix = readonly (readonly Rating[])[];

/** Σ weight · penalty over the rows, for each hypothesis. */
function scores(
  ratings: Matrix,
  weights: readonly number[],
  penalty: Partial<Record<Rating, number>>,
): number[] {
  return (ratings[0] ?? []).map((_, j) =>
    ratings.reduce((sum, row, i) => sum + (weights[i] ?? 1) * (penalty[row[j] ?? 'NA'] ?? 0), 0),
  );
}

const REFUTING = { VI: 2, I: 1 };

/** Only what refutes counts, VI 2 and I 1 (Heuer; Burton 2010): the lower the less refuted. Weights 1 unless given. */
export const inconsistency = (ratings: Matrix, weights: readonly number[] = []): number[] =>
  scores(ratings, weights, REFUTING);

/** Burton's weights of a row. */
export const ROW_WEIGHTS = { high: 2, medium: 1, low: 0.5 } as const;

/** Weights of PARC ACH 2 for credibility and relevance: both high doubles a row, both low halves it. */
export const PARC_WEIGHTS = { high: Math.SQRT2, medium: 1, low: Math.SQRT1_2 } as const;
type Level = keyof typeof PARC_WEIGHTS;

/** Weighted inconsistency of PARC ACH 2: as above with a minus, so that the highest is the least refuted. */
export const parcScores = (
  ratings: Matrix,
  levels: readonly { credibility: Level; relevance: Level }[],
): number[] =>
  scores(
    ratings,
    levels.map(({ credibility, relevance }) => PARC_WEIGHTS[credibility] * PARC_WEIGHTS[relevance]),
    { VI: -2, I: -1 },
  );

const STEP: Record<Rating, number> = { VI: 1, I: 2, N: 3, NA: 3, C: 4, VC: 5 };

/** Open Synthesis: squared distances from neutral (3) on a scale of 1 to 5, below it and above it. */
export function squaredScores(ratings: Matrix): { inconsistency: number[]; consistency: number[] } {
  const sum = (side: -1 | 1): number[] =>
    (ratings[0] ?? []).map((_, j) =>
      ratings.reduce((total, row) => {
        const off = side * (STEP[row[j] ?? 'NA'] - 3);
        return off > 0 ? total + off ** 2 : total;
      }, 0),
    );
  return { inconsistency: sum(-1), consistency: sum(1) };
}

/** Open Synthesis: how far one row tells the hypotheses apart, the standard deviation (÷ n) of its steps. */
export function spread(row: readonly Rating[]): number {
  const steps = row.map((rating) => STEP[rating]);
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  return Math.sqrt(steps.reduce((sum, step) => sum + (step - mean) ** 2, 0) / steps.length);
}

export interface AchRow {
  /** Id of the assessment. */
  assessment: string;
  ratings: Rating[];
  /** Greatest |dB| between two rivals, as it counts; 0 where all say the same. */
  diagnosticity: number;
}

export interface AchMatrix {
  rows: AchRow[];
  /** A rival each; lower is less refuted. */
  inconsistency: number[];
}

/** What the matrix cannot say. */
export const ACH_WARNING =
  'A matrix of ratings leaves out how probable the rivals were before, and counts what hangs together as often as it is said.';

/** The matrix as a view of what is weighed, most telling rows first. */
export function achMatrix({ rows, discounts }: LikelihoodTable): AchMatrix {
  const powers = originWeights(rows, discounts);
  const view = rows.map(
    ({ id, likely }, i): AchRow => ({
      assessment: id,
      ratings: likely.map(ratingOf),
      diagnosticity: diagnosticity(likely.map((p) => p ** (powers[i] ?? 1))),
    }),
  );
  return {
    inconsistency: inconsistency(view.map(({ ratings }) => ratings)),
    rows: view.sort((a, b) => b.diagnosticity - a.diagnosticity),
  };
}
