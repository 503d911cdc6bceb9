import type { Weighing } from '../likelihood-table.ts';
import {
  type Assessment,
  type Chance,
  type Hypothesis,
  RELIABILITIES,
  type Rivalry,
  WEIGHT_SCALE,
} from '../model.ts';
import type { WeighedObservation } from '../weighed-observation.ts';

export const number = (likely: number, low = likely, high = likely): Chance => ({
  as: 'number',
  low,
  likely,
  high,
});

export const makeHypothesis = (id: string, composedOf: string[] = []): Hypothesis => ({
  ...{ id, label: id, text: `It was ${id}.`, composedOf, addedOn: '', note: '' },
});

export const makeRivalry = (
  priors: readonly number[],
  changes: Partial<Rivalry> = {},
): Rivalry => ({
  id: 'riv',
  question: 'Which of them?',
  rivals: priors.map((prior, j) => ({ hypothesis: `H${j + 1}`, prior })),
  exclusive: 'Each names another first aim.',
  rest: { as: 'excluded', why: 'Nobody has named another.' },
  origins: [],
  reliabilities: RELIABILITIES,
  scale: WEIGHT_SCALE,
  note: '',
  ...changes,
});

export const makeObservation = (
  id: string,
  changes: Partial<WeighedObservation> = {},
): WeighedObservation => ({
  ...{ id, title: id, kind: 'event', grade: null, contentGrade: null },
  ...{ onRecord: false, searched: false, knownOn: null },
  ...changes,
  tags: {
    ...{ source: [], speaker: [], outlet: [], sphere: [], language: [] },
    ...changes.tags,
    observation: [id],
  },
});

/** One that is taken over in full. */
export const makeAssessment = (
  observation: string,
  position: number,
  chances: readonly Chance[],
  changes: Partial<Assessment> = {},
): Assessment => ({
  id: `a-${observation}`,
  rivalry: 'riv',
  observation,
  position,
  weighedAs: 'fact',
  given: [],
  origin: null,
  chances: chances.map((chance, j) => ({ hypothesis: `H${j + 1}`, chance, why: '' })),
  report: { by: 'share', share: 1, why: '' },
  uninformed: 0.5,
  sensitivity: null,
  coder: 'A',
  madeOn: '',
  note: '',
  ...changes,
});

/** Rows of chances, observations E1, E2 …; `assessments` and `observations` change the one of that place. */
export function makeWeighing(
  rows: readonly (readonly Chance[])[],
  {
    priors = new Array<number>(rows[0]?.length ?? 2).fill(1 / (rows[0]?.length ?? 2)),
    rivalry = {},
    assessments = [],
    observations = [],
  }: {
    priors?: readonly number[];
    rivalry?: Partial<Rivalry>;
    assessments?: readonly Partial<Assessment>[];
    observations?: readonly Partial<WeighedObservation>[];
  } = {},
): Weighing {
  return {
    rivalry: makeRivalry(priors, rivalry),
    hypotheses: priors.map((_, j) => makeHypothesis(`H${j + 1}`)),
    assessments: rows.map((row, i) => makeAssessment(`E${i + 1}`, i, row, assessments[i])),
    observations: rows.map((_, i) => makeObservation(`E${i + 1}`, observations[i])),
  };
}

/** Three rivals, three observations: two of the three removals turn the verdict. */
export const THREE_ROWS = [
  [number(0.8, 0.7, 0.9), number(0.1, 0.05, 0.2), number(0.4, 0.3, 0.5)],
  [number(0.6, 0.5, 0.7), number(0.3, 0.2, 0.4), number(0.6, 0.5, 0.7)],
  [number(0.05, 0.02, 0.15), number(0.5, 0.35, 0.65), number(0.2, 0.1, 0.3)],
];

export const fixed = (values: readonly number[], digits = 4): string[] =>
  values.map((value) => value.toFixed(digits));
