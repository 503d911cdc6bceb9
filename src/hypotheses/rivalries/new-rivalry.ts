/** What is typed to set up rivals and to put an observation on their table. */
import { z } from 'zod';
import { EdtfDateOrNone } from '../../kernel/dates/edtf-schema.ts';
import {
  Assessment,
  CommonOrigin,
  Hypothesis,
  PlannedSearch,
  Probability,
  RELIABILITIES,
  Reliabilities,
  RisingScale,
  Rivalry,
  WEIGHT_SCALE,
} from '../weighing/model.ts';

const { label, text, composedOf, note } = Hypothesis.shape;

/** Without a date it counts as thought of today. */
export const NewHypothesis = z.strictObject({
  label,
  text,
  composedOf: composedOf.default([]),
  addedOn: EdtfDateOrNone.optional(),
  note: note.default(''),
});
export type NewHypothesis = z.input<typeof NewHypothesis>;

export const HypothesisEdit = Hypothesis.omit({ id: true }).partial().strict();
export type HypothesisEdit = z.infer<typeof HypothesisEdit>;

/** A hypothesis of the case, or one that is added with it. */
export const NewRival = z.union([
  z.strictObject({ hypothesis: z.string().min(1).max(200), prior: Probability.optional() }),
  NewHypothesis.extend({ prior: Probability.optional() }),
]);
export type NewRival = z.input<typeof NewRival>;

/** Rivals without a prior share evenly what the others leave. */
export const NewRivalry = z.strictObject({
  question: Rivalry.shape.question,
  rivals: z.array(NewRival).min(2, { error: 'there must be two rivals or more' }).max(50),
  exclusive: Rivalry.shape.exclusive.default(''),
  rest: Rivalry.shape.rest,
  origins: z.array(CommonOrigin).max(500).default([]),
  reliabilities: Reliabilities.default(RELIABILITIES),
  scale: RisingScale.default(WEIGHT_SCALE),
  searches: z.array(PlannedSearch).max(500).optional(),
  note: Rivalry.shape.note.default(''),
});
export type NewRivalry = z.input<typeof NewRivalry>;

export const RivalryEdit = Rivalry.omit({ id: true })
  .extend({ scale: RisingScale })
  .partial()
  .strict();
export type RivalryEdit = z.infer<typeof RivalryEdit>;

const ASSESSED = Assessment.omit({ id: true, rivalry: true, position: true });

/** All but the observation may be left out: it then goes to the end of the table, without probabilities. */
export const NewAssessment = ASSESSED.partial().required({ observation: true }).strict();
export type NewAssessment = z.infer<typeof NewAssessment>;

export const AssessmentEdit = ASSESSED.omit({ observation: true }).partial().strict();
export type AssessmentEdit = z.infer<typeof AssessmentEdit>;
