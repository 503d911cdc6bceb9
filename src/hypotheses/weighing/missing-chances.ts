/** What still has to be said before there is a verdict. */
import type { Weighing } from './likelihood-table.ts';
import type { Assessment, Rivalry } from './model.ts';

/** Rivals under which nobody has said how probable the observation is. */
export const missingUnder = ({ rivals }: Rivalry, { chances }: Assessment): string[] => {
  const said = new Set(chances.map(({ hypothesis }) => hypothesis));
  return rivals.flatMap(({ hypothesis }) => (said.has(hypothesis) ? [] : [hypothesis]));
};

/** It lies on the table, and nobody has said anything of it yet: it does not count, and keeps nothing from counting. */
export const isUntouched = (rivalry: Rivalry, assessment: Assessment): boolean =>
  missingUnder(rivalry, assessment).length === rivalry.rivals.length;

export interface Missing {
  assessment: string;
  /** Ids of the hypotheses. */
  hypotheses: string[];
}

/** Assessments that were made before a rival was added, with the rivals under which they have to be made. */
export const missingChances = ({ rivalry, assessments }: Weighing): Missing[] =>
  assessments.flatMap((assessment) => {
    const hypotheses = missingUnder(rivalry, assessment);
    return hypotheses.length === 0 || hypotheses.length === rivalry.rivals.length
      ? []
      : [{ assessment: assessment.id, hypotheses }];
  });
