/** Row types of hypotheses, of how they are weighed, and of expectations. */

export interface HypothesisRow {
  id: string;
  label: string;
  details: string;
}

export interface RivalryRow {
  id: string;
  question: string;
  details: string;
}

export interface AssessmentRow {
  id: string;
  rivalry: string;
  observation: string;
  position: number;
  details: string;
}

export interface ExpectationRow {
  id: string;
  made_on: string;
  details: string;
}

export interface HypothesisTables {
  hypotheses: HypothesisRow;
  rivalries: RivalryRow;
  assessments: AssessmentRow;
  expectations: ExpectationRow;
}
