/** What the routes answer about agreements. */
import { z } from 'zod';
import { Agreement, Performance, Provision } from './model.ts';

const Days = z.object({ from: z.string(), to: z.string() });

export const TermAnswer = z.object({
  k: z.number().int(),
  begins: Days,
  expires: Days,
  noticeBy: Days.nullable(),
  noticeDays: z.number().int().nullable(),
});

export const LegalAnswer = z.object({
  state: z.enum(['not-yet', 'in-force', 'ended', 'not-in-force', 'unknown']),
  certain: z.boolean(),
  why: z.string(),
  term: z
    .object({
      state: z.enum(['before', 'running', 'over']),
      certain: z.boolean(),
      noticeOpen: z.boolean().nullable(),
      current: TermAnswer.nullable(),
    })
    .nullable(),
});

export const DueAnswer = z.object({
  kind: z.enum(['notice', 'expiry', 'deadline']),
  agreement: z.string(),
  provision: z.string().nullable(),
  k: z.number().int().nullable(),
  days: Days,
  state: z.enum(['past', 'next', 'ahead', 'kept', 'overdue', 'void']),
  /** Days from the day asked for. */
  away: z.number().int(),
  words: z.string(),
});

export const ScoreAnswer = z.object({
  year: z.number().int(),
  /** Null for all parties. */
  party: z.string().nullable(),
  /** 0 to 100; null when nothing was rated. */
  score: z.number().nullable(),
  withBreaches: z.number().nullable(),
  rated: z.number().int(),
  breached: z.number().int(),
  disputed: z.number().int(),
  missing: z.number().int(),
});

/** An observed act of compliance or breach. */
export const ActAnswer = z.object({
  observation: z.string(),
  title: z.string(),
  date: z.string(),
  effect: z.enum(['compliance', 'breach']),
  provision: z.string().nullable(),
  /** Whether some rating rests on it. */
  rated: z.boolean(),
});

export const AgreementAnswer = z.object({
  /** The day that was asked for. */
  on: z.string(),
  agreement: Agreement,
  legal: LegalAnswer,
  due: z.array(DueAnswer),
  provisions: z.array(
    Provision.extend({
      /** Of what is known up to the year of the day. */
      state: z.enum(['kept', 'partly', 'not-kept', 'breached', 'disputed', 'unknown']),
      performances: z.array(Performance),
    }),
  ),
  /** Up to the day, the earliest first. */
  acts: z.array(ActAnswer),
  scores: z.array(ScoreAnswer),
});
export type AgreementAnswer = z.infer<typeof AgreementAnswer>;
