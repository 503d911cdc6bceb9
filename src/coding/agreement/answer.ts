/** What comparing coders gives: coefficients with their intervals and counts, and in words what to know of them. */
import { z } from 'zod';
import { Span } from '../../kernel/span-schema.ts';
import { Settlement } from '../model.ts';
import { AgreementQuestion } from './question.ts';

/** A coefficient, or in words why it has no value. */
export const Coefficient = z.object({
  value: z.number().nullable(),
  reason: z.string().nullable(),
  /** By resampling; null where there is none. */
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
  /** What a reader must know before using it. */
  warnings: z.array(z.string()),
});
export type Coefficient = z.infer<typeof Coefficient>;

/** One code, or all of them at once. */
export const AgreementRow = z.object({
  /** Id of the code; null over all. */
  code: z.string().nullable(),
  /** Names from the top of the codebook down. */
  path: z.array(z.string()),
  colour: z.string().nullable(),
  /** α of units; of spans uα. */
  alpha: Coefficient,
  /** Of two coders only. Of spans: over letters. */
  kappa: Coefficient.nullable(),
  /** Where one answer holds more than four fifths of the values. */
  ac1: Coefficient.nullable(),
  /** Spans, over all codes: |uα and cuα. */
  marking: Coefficient.nullable(),
  coding: Coefficient.nullable(),
  /** Spans, per code: (k)uα, with the share of the code's text that another coder marked as well. */
  ofCode: Coefficient.nullable(),
  coverage: z.number().nullable(),
  /** For each coder how many units, or letters, were given the code; over all: any code. */
  given: z.array(z.number()),
  /** Units that two or more have read; of spans the letters. */
  units: z.number().int(),
  /** Share of pairs of answers that are the same; null for spans. */
  agreed: z.number().nullable(),
  disagreements: z.number().int(),
  settled: z.number().int(),
});
export type AgreementRow = z.infer<typeof AgreementRow>;

export const AgreementAnswer = z.object({
  question: AgreementQuestion,
  /** Texts compared, and those left out because not all of the coders have read them. */
  documents: z.number().int(),
  leftOut: z.number().int(),
  draws: z.number().int(),
  overall: AgreementRow,
  rows: z.array(AgreementRow),
  notes: z.array(z.string()),
});
export type AgreementAnswer = z.infer<typeof AgreementAnswer>;

/** A place and a code on which readers differ, and how that was settled. */
export const DisagreementView = Span.extend({
  document: z.string(),
  title: z.string(),
  /** sha-256 of the text in force. */
  text: z.string(),
  code: z.string(),
  given: z.array(z.string()),
  notGiven: z.array(z.string()),
  settlement: Settlement.nullable(),
});
export type DisagreementView = z.infer<typeof DisagreementView>;
