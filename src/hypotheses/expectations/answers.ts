/** What the routes answer about expectations. */
import { z } from 'zod';
import { EstimateAnswer } from '../../http/estimate-answer.ts';
import { Expectation, ExpectationStatus } from './model.ts';

const Murphy = z.object({
  reliability: z.number(),
  resolution: z.number(),
  uncertainty: z.number(),
  error: z.number(),
  bins: z.array(z.object({ forecast: z.number(), observed: z.number(), count: z.number().int() })),
});

export const ScoresAnswer = z.object({
  statuses: z.record(ExpectationStatus, z.number().int()),
  forecasts: z.object({
    count: z.number().int(),
    brier: EstimateAnswer,
    bounds: z.object({ best: EstimateAnswer, worst: EstimateAnswer }),
    log: z.object({ nats: EstimateAnswer, clamped: z.number().int() }),
    baseRate: EstimateAnswer,
    skill: EstimateAnswer,
    parts: Murphy.nullable(),
    calibration: z.union([
      z.object({ parts: Murphy, bins: z.literal([10, 3]), reason: z.null() }),
      z.object({ parts: z.null(), bins: z.null(), reason: z.string() }),
    ]),
  }),
  directions: z.object({
    count: z.number().int(),
    right: z.number().int(),
    interval: z.tuple([z.number(), z.number()]).nullable(),
  }),
  doubts: z.array(z.object({ expectation: z.string(), why: z.string() })),
});

export const EntryAnswer = z.object({
  expectation: Expectation,
  status: ExpectationStatus,
  decidedOn: z.string().nullable(),
  overdue: z.boolean(),
  known: z.array(z.string()),
  score: z.object({ brier: z.number(), log: z.number() }).nullable(),
});

export const LedgerAnswer = z.object({
  asOf: z.string().nullable(),
  entries: z.array(EntryAnswer),
  scores: ScoresAnswer,
  byAuthor: z.array(z.object({ by: z.string(), scores: ScoresAnswer })),
  persistence: z.object({
    count: z.number().int(),
    right: z.number().int(),
    authors: z.number().int(),
  }),
  /** Observations that bear on one of them, by id. */
  observations: z.record(
    z.string(),
    z.object({ title: z.string(), date: z.string(), knownSince: z.string() }),
  ),
});
