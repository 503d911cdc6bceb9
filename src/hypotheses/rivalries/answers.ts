/** What the routes answer about rivals and how they are weighed. */
import { z } from 'zod';
import { EstimateAnswer } from '../../http/estimate-answer.ts';
import { Grade, ObservationKind } from '../../observations/model.ts';
import { Assessment, Hypothesis, Rivalry } from '../weighing/model.ts';

const Rating = z.enum(['VI', 'I', 'N', 'NA', 'C', 'VC']);
const TestName = z.enum(['straw in the wind', 'hoop', 'smoking gun', 'doubly decisive']);

const Tags = z.object({
  observation: z.array(z.string()).readonly(),
  source: z.array(z.string()).readonly(),
  speaker: z.array(z.string()).readonly(),
  outlet: z.array(z.string()).readonly(),
  sphere: z.array(z.string()).readonly(),
  language: z.array(z.string()).readonly(),
});

const TagAnswer = z.enum(['observation', 'source', 'speaker', 'outlet', 'sphere', 'language']);

export const WeighedObservationAnswer = z.object({
  id: z.string(),
  title: z.string(),
  kind: ObservationKind,
  grade: Grade.nullable(),
  contentGrade: Grade.nullable(),
  onRecord: z.boolean(),
  searched: z.boolean(),
  /** The day from which on it is known; null for one that counts on every day. */
  knownOn: z.string().nullable(),
  tags: Tags,
});

export const FaultAnswer = z.object({
  /** Into this answer: `["assessments", 3, "chances", 0]`. */
  path: z.array(z.union([z.string(), z.number()])),
  message: z.string(),
  /** Something is still to be said; nothing is wrong. */
  unfinished: z.boolean().optional(),
});

export const MissingAnswer = z.object({
  assessment: z.string(),
  /** Ids of the rivals under which it has to be assessed. */
  hypotheses: z.array(z.string()),
});

const About = z.object({ assessment: z.string(), why: z.string() });
/** A rival each, in the order of the rivals. */
const Beliefs = z.array(z.number());

const RowAnswer = z.object({
  assessment: z.string(),
  observation: z.string(),
  title: z.string(),
  /** P(observation | rival) as it counts, a rival each. */
  likely: Beliefs,
  /** With which power it counts: under 1 where another of its origin counts in full. */
  power: z.number(),
  /** Of each rival against each, in dB, as it counts. */
  weights: z.array(z.array(EstimateAnswer)),
  /** Greatest |dB| between two rivals; null where it excludes one. */
  diagnosticity: z.number().nullable(),
  /** What is believed after it. */
  beliefs: Beliefs,
});

const Effect = z.object({ ratio: z.number().nullable(), decibels: z.number().nullable() });

const TestAnswer = z.object({
  name: TestName,
  s: z.number(),
  f: z.number(),
  /** Null where it is infinite. */
  seen: Effect,
  notSeen: Effect,
});

export const TimePointAnswer = z.object({
  day: z.string().nullable(),
  /** Ids of the assessments of what became known on it. */
  moved: z.array(z.string()),
  beliefs: Beliefs.nullable(),
  changes: Beliefs.nullable(),
});

export const VerdictAnswer = z.object({
  rivals: z.array(
    z.object({ hypothesis: z.string(), label: z.string(), prior: z.number(), belief: z.number() }),
  ),
  /** Ids of the most probable; several when they are level. */
  leaders: z.array(z.string()),
  /** Posterior odds of each rival against each, in dB. */
  decibels: z.array(z.array(EstimateAnswer)),
  /** In the order of weighing. */
  rows: z.array(RowAnswer),
  notCounted: z.array(About),
  warnings: z.array(About),
  /** Analysis of competing hypotheses: lower is less refuted. */
  ach: z.object({
    rows: z.array(
      z.object({
        assessment: z.string(),
        ratings: z.array(Rating),
        diagnosticity: z.number().nullable(),
      }),
    ),
    inconsistency: z.array(z.number()),
    warning: z.string(),
  }),
  /** Process tracing. */
  tests: z.array(
    z.object({
      assessment: z.string(),
      passed: z.boolean(),
      tests: z.array(TestAnswer.nullable()),
    }),
  ),
  trace: z.array(TimePointAnswer),
});

/** What was typed, from which everything else is reckoned, and what came of it. */
export const WeighingAnswer = z.object({
  rivalry: Rivalry,
  /** All of the case. */
  hypotheses: z.array(Hypothesis),
  /** All, also those that do not count on the day; in the order of weighing. */
  assessments: z.array(Assessment),
  observations: z.array(WeighedObservationAnswer),
  names: z.object({
    source: z.record(z.string(), z.string()),
    speaker: z.record(z.string(), z.string()),
  }),
  asOf: z.string().nullable(),
  /** Days on which something became known, rising. */
  days: z.array(z.object({ day: z.string(), assessments: z.array(z.string()) })),
  /** Assessments of what was not known yet on the day. */
  notYet: z.array(z.string()),
  /** Assessments that count, but take as known what was not. */
  ahead: z.array(z.object({ assessment: z.string(), given: z.array(z.string()) })),
  missing: z.array(MissingAnswer),
  faults: z.array(FaultAnswer),
  /** Null as long as there are faults. */
  verdict: VerdictAnswer.nullable(),
});

export const LeftOutAnswer = z.object({
  tag: TagAnswer,
  value: z.string(),
  /** What it is called. */
  name: z.string(),
  falls: z.array(z.string()),
  stays: z.array(z.string()),
  beliefs: Beliefs.nullable(),
  changes: Beliefs.nullable(),
  /** Ids of the hypotheses that would lead. */
  leaders: z.array(z.string()),
  turns: z.boolean(),
  decibels: EstimateAnswer,
  stale: z.array(z.string()),
});

export const ReportAnswer = z.object({
  asOf: z.string().nullable(),
  rivals: VerdictAnswer.shape.rivals,
  sentence: z.string(),
  fragile: z.boolean(),
  /** What changes most first, of all tags together. */
  leftOut: z.array(LeftOutAnswer),
  sweeps: z.array(
    z.object({
      hypothesis: z.string(),
      points: z.array(z.object({ prior: z.number(), beliefs: Beliefs })),
      breakEven: z.number().nullable(),
      leadsFrom: z.number().nullable(),
    }),
  ),
  draws: z.object({
    draws: z.number().int(),
    seed: z.number().int(),
    shape: z.enum(['pert', 'uniform']),
    sharedError: z.number(),
    impossible: z.number().int(),
    spreads: z.array(
      z.object({
        hypothesis: z.string(),
        ...{ mean: z.number(), median: z.number(), low: z.number(), high: z.number() },
        leads: z.number(),
      }),
    ),
  }),
  tornado: z.array(
    z.object({
      ...{ assessment: z.string(), hypothesis: z.string() },
      ...{ atLow: z.number(), atHigh: z.number(), swing: z.number(), turns: z.boolean() },
    }),
  ),
  turning: z.object({
    decibels: z.number().nullable(),
    points: z.array(
      z.object({
        ...{ assessment: z.string(), hypothesis: z.string() },
        ...{ from: z.number(), to: z.number(), withinRange: z.boolean() },
      }),
    ),
  }),
  next: z.array(
    z.object({
      kind: z.enum(['planned', 'unsearched', 'later']),
      ...{ id: z.string(), title: z.string(), where: z.string() },
      ...{ bits: z.number(), probability: z.number() },
      ...{ ifFound: Beliefs.nullable(), ifNot: Beliefs.nullable() },
      ...{ turnsIfFound: z.boolean(), turnsIfNot: z.boolean() },
    }),
  ),
});

export const RivalrySummary = z.object({
  id: z.string(),
  question: z.string(),
  rivals: z.array(z.object({ hypothesis: z.string(), label: z.string(), prior: z.number() })),
  assessments: z.number().int(),
  /** A rival each; null without a verdict. */
  beliefs: Beliefs.nullable(),
  faults: z.array(FaultAnswer),
});
