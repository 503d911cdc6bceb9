/** The one table that everything about rivals is read from: how probable each observation is under each rival. */
import type { ThreePoints } from '../../statistics/pert.ts';
import { readChance } from './chances.ts';
import { originWeights } from './dependence.ts';
import { isUntouched } from './missing-chances.ts';
import type { Assessment, Hypothesis, Rivalry } from './model.ts';
import { mixture, notFound, type Passage, through, UNCHANGED, witness } from './reports.ts';
import type { WeighedObservation } from './weighed-observation.ts';

/** All that is weighed for one question. */
export interface Weighing {
  rivalry: Rivalry;
  hypotheses: readonly Hypothesis[];
  assessments: readonly Assessment[];
  observations: readonly WeighedObservation[];
}

export interface LikelihoodRow {
  /** Id of the assessment. */
  id: string;
  observation: WeighedObservation;
  origin: string | null;
  given: readonly string[];
  coder: string;
  /** As typed, a rival each. */
  typed: readonly ThreePoints[];
  /** From typed to counted: grade, interest or search folded in. */
  passage: Passage;
  /** Counted: P(E | rival), likeliest. */
  likely: readonly number[];
}

export interface LikelihoodTable {
  rivals: readonly { id: string; label: string }[];
  priors: readonly number[];
  /** In the order of weighing. */
  rows: readonly LikelihoodRow[];
  /** ln P(E | rival), rows × rivals, row by row. */
  logs: Float64Array;
  /** λ by origin. */
  discounts: ReadonlyMap<string, number>;
  /** What does not count, and why. */
  notCounted: readonly { assessment: string; why: string }[];
  /** What the reader should know of what counts. */
  warnings: readonly { assessment: string; why: string }[];
}

type Reading = { passage: Passage; warning: string | null } | { notCounted: string };

function ofAbsence({ sensitivity }: Assessment, { searched }: WeighedObservation): Reading {
  if (!searched) return { notCounted: 'nobody has written down where it was looked for' };
  if (sensitivity === null)
    return { notCounted: 'nobody has said how surely the search would have found it' };
  return { passage: notFound(sensitivity), warning: null };
}

/** How what is typed becomes what is counted. Credibility 1–6 says what corroborates what and is not counted again. */
function readingOf(
  assessment: Assessment,
  observation: WeighedObservation,
  { reliabilities }: Rivalry,
): Reading {
  if (observation.kind === 'absence') return ofAbsence(assessment, observation);
  const { report, uninformed, weighedAs } = assessment;
  if (report.by === 'witness')
    return { passage: witness(report.whenTrue, report.whenFalse), warning: null };
  if (report.by === 'share') return { passage: mixture(report.share, uninformed), warning: null };
  if (weighedAs === 'utterance' && observation.onRecord)
    return { passage: UNCHANGED, warning: null };
  const grade = weighedAs === 'assertion' ? observation.contentGrade : observation.grade;
  const letter = grade?.reliability ?? 'F';
  const unknown =
    grade === null ? 'it has no grade and counts as F' : 'F: its source cannot be judged';
  return {
    passage: mixture(reliabilities[letter], uninformed),
    warning: letter === 'F' ? unknown : null,
  };
}

/** Takes a weighing without faults (`weighingFaults`) apart into numbers. */
export function likelihoodTable(weighing: Weighing): LikelihoodTable {
  const { rivalry } = weighing;
  const labels = new Map(weighing.hypotheses.map(({ id, label }) => [id, label]));
  const observations = new Map(weighing.observations.map((one) => [one.id, one]));
  const rivals = rivalry.rivals.map(({ hypothesis: id }) => ({ id, label: labels.get(id) ?? id }));
  const notCounted: { assessment: string; why: string }[] = [];
  const warnings: { assessment: string; why: string }[] = [];
  const ordered = [...weighing.assessments].sort((a, b) => a.position - b.position);
  const rows = ordered.flatMap((assessment): LikelihoodRow[] => {
    const { id, origin, given, coder } = assessment;
    const observation = observations.get(assessment.observation);
    if (!observation) return [];
    const reading: Reading = isUntouched(rivalry, assessment)
      ? { notCounted: 'nobody has said yet how probable it is' }
      : readingOf(assessment, observation, rivalry);
    if ('notCounted' in reading) {
      notCounted.push({ assessment: id, why: reading.notCounted });
      return [];
    }
    if (reading.warning) warnings.push({ assessment: id, why: reading.warning });
    const chances = new Map(assessment.chances.map((one) => [one.hypothesis, one.chance]));
    const typed = rivals.flatMap((rival) => {
      const chance = chances.get(rival.id);
      return (chance && readChance(chance, chances).points) ?? [];
    });
    const { passage } = reading;
    const likely = typed.map((points) => through(passage, points.likely));
    return [{ id, observation, origin, given, coder, typed, passage, likely }];
  });
  return {
    rivals,
    priors: rivalry.rivals.map(({ prior }) => prior),
    rows,
    logs: Float64Array.from(rows.flatMap(({ likely }) => likely.map(Math.log))),
    discounts: new Map(rivalry.origins.map(({ id, discount }) => [id, discount])),
    notCounted,
    warnings,
  };
}

/**
 * ln P(all that counts | rival), one a rival; −∞ for one that is excluded.
 * @param counts only these rows; all when not given
 */
export function logLikelihoods(
  { rivals, rows, logs, discounts }: LikelihoodTable,
  counts: (place: number) => boolean = () => true,
): Float64Array {
  const n = rivals.length;
  const weights = originWeights(rows, discounts, counts);
  const totals = new Float64Array(n);
  for (let i = 0; i < rows.length; i++) {
    const weight = weights[i] ?? 1;
    // What counts with power 0 says nothing, even of a rival that it would exclude.
    if (weight === 0 || !counts(i)) continue;
    for (let j = 0; j < n; j++) totals[j] = (totals[j] ?? 0) + weight * (logs[i * n + j] ?? 0);
  }
  return totals;
}
