/** How hypotheses, their weighing and expectations are kept. */
import type { RecordKind } from '../db/records.ts';
import { Expectation } from './expectations/model.ts';
import { Assessment, Hypothesis, Rivalry } from './weighing/model.ts';

export const hypothesisRecords: RecordKind<Hypothesis, 'hypotheses'> = {
  table: 'hypotheses',
  name: 'the hypotheses',
  schema: Hypothesis,
  columns: ({ label }) => ({ label }),
};

export const rivalryRecords: RecordKind<Rivalry, 'rivalries'> = {
  table: 'rivalries',
  name: 'the rivalries',
  schema: Rivalry,
  columns: ({ question }) => ({ question }),
};

export const assessmentRecords: RecordKind<Assessment, 'assessments'> = {
  table: 'assessments',
  name: 'the assessments',
  schema: Assessment,
  columns: ({ rivalry, observation, position }) => ({ rivalry, observation, position }),
};

export const expectationRecords: RecordKind<Expectation, 'expectations'> = {
  table: 'expectations',
  name: 'the expectations',
  schema: Expectation,
  columns: ({ madeOn }) => ({ made_on: madeOn }),
};
