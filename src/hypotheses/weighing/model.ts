/**
 * Weighing: rival answers to one question, and how probable each observation is under each of them (Fairfield &
 * Charman 2017, 2022).
 */
import { z } from 'zod';
import { EdtfDateOrNone } from '../../kernel/dates/edtf-schema.ts';
import { ProbabilityWords } from '../probability-words.ts';

export const Probability = z
  .number({ error: 'write a number from 0 to 1' })
  .min(0, { error: 'a probability is not below 0' })
  .max(1, { error: 'a probability is not above 1; write 0.8 for 80 per cent' });

const IN_ORDER = { error: 'the likeliest value must lie between the lowest and the highest' };
const inOrder = ({ low, likely, high }: { low: number; likely: number; high: number }): boolean =>
  low <= likely && likely <= high;

const InNumbers = z
  .object({
    as: z.literal('number'),
    low: Probability,
    likely: Probability,
    high: Probability,
  })
  .refine(inOrder, IN_ORDER);
const InWords = z.object({ as: z.literal('words'), words: ProbabilityWords });

/** A probability that stands for itself. */
export const PlainChance = z.discriminatedUnion('as', [InNumbers, InWords]);
export type PlainChance = z.infer<typeof PlainChance>;

/** A probability as somebody says it, with what it is at the least and at the most. */
export const Chance = z.discriminatedUnion('as', [
  InNumbers,
  InWords,
  /** Ten times the logarithm of its ratio to the probability under another rival. */
  z
    .object({
      as: z.literal('decibels'),
      against: z.string(),
      low: z.number(),
      likely: z.number(),
      high: z.number(),
    })
    .refine(inOrder, IN_ORDER),
]);
export type Chance = z.infer<typeof Chance>;

export const Hypothesis = z.object({
  id: z.string(),
  /** A few words for columns and sentences. */
  label: z.string().min(1).max(100),
  text: z.string().min(1).max(5000),
  /** Hypotheses that are true together under this one; empty for a simple one. */
  composedOf: z.array(z.string()).max(20),
  /** When it was first thought of: what was known before is old evidence. */
  addedOn: EdtfDateOrNone,
  note: z.string().max(20_000),
});
export type Hypothesis = z.infer<typeof Hypothesis>;

/** What a source of each Admiralty grade is worth: the share of its reports that carry the information (our own choice). */
export const Reliabilities = z.object({
  A: Probability,
  B: Probability,
  C: Probability,
  D: Probability,
  E: Probability,
  F: Probability,
});
export type Reliabilities = z.infer<typeof Reliabilities>;

export const RELIABILITIES: Reliabilities = { A: 0.95, B: 0.85, C: 0.65, D: 0.4, E: 0.2, F: 0.5 };

/** From how many decibels on a weight is called so (our own choice). */
export const WeightScale = z.object({
  slight: z.number().positive(),
  moderate: z.number().positive(),
  strong: z.number().positive(),
  veryStrong: z.number().positive(),
});
export type WeightScale = z.infer<typeof WeightScale>;

/** As somebody sets it: each step begins above the one before. */
export const RisingScale = WeightScale.refine(
  ({ slight, moderate, strong, veryStrong }) =>
    slight < moderate && moderate < strong && strong < veryStrong,
  {
    error:
      'each step of the scale begins at more dB than the one before: slight, moderate, strong, very strong',
  },
);

export const WEIGHT_SCALE: WeightScale = { slight: 3, moderate: 10, strong: 20, veryStrong: 30 };

/** What several observations have from one place: one ministry's statement, one agency report. */
export const CommonOrigin = z.object({
  id: z.string(),
  title: z.string().min(1).max(300),
  /** λ: 1 counts all of them as one, 0 counts each in full. */
  discount: Probability,
});

const ChanceUnder = z.object({ hypothesis: z.string(), chance: Chance, why: z.string().max(5000) });

/** Something to look for that would tell the rivals apart. */
export const PlannedSearch = z.object({
  id: z.string(),
  /** What would be found. */
  title: z.string().min(1).max(300),
  /** Where it would be looked for. */
  where: z.string().max(2000),
  /** How surely it would be found where it is there. */
  sensitivity: Probability,
  /** How probable it is that it is there, under each rival. */
  chances: z.array(ChanceUnder).max(100),
});
export type PlannedSearch = z.infer<typeof PlannedSearch>;

/** Rivals of which exactly one is true. */
export const Rivalry = z.object({
  id: z.string(),
  question: z.string().min(1).max(2000),
  rivals: z
    .array(z.object({ hypothesis: z.string(), prior: Probability }))
    .min(2, { error: 'there must be two rivals or more' })
    .max(50),
  /** Why no two of them can be true together; empty as long as nobody has said so. */
  exclusive: z.string().max(2000),
  /** What of all other answers: a rival of its own, or why there are none. */
  rest: z.discriminatedUnion('as', [
    z.object({ as: z.literal('rival'), hypothesis: z.string() }),
    z.object({ as: z.literal('excluded'), why: z.string().min(1).max(2000) }),
  ]),
  origins: z.array(CommonOrigin).max(500),
  reliabilities: Reliabilities,
  scale: WeightScale,
  /** What is to be looked for next. */
  searches: z.array(PlannedSearch).max(500).optional(),
  note: z.string().max(20_000),
});
export type Rivalry = z.infer<typeof Rivalry>;

/** How much of what is reported is taken over. */
export const Report = z.discriminatedUnion('by', [
  /** From the grade of the observation. */
  z.object({ by: z.literal('grade') }),
  z.object({ by: z.literal('share'), share: Probability, why: z.string().max(2000) }),
  /** A witness with an interest: how often it is reported when true, and when false (Schum 1994). */
  z.object({
    by: z.literal('witness'),
    whenTrue: Probability,
    whenFalse: Probability,
    why: z.string().max(2000),
  }),
]);
export type Report = z.infer<typeof Report>;

/** How probable one observation is under each rival, given what was weighed before it. */
export const Assessment = z.object({
  id: z.string(),
  rivalry: z.string(),
  observation: z.string(),
  /** Place in the order of weighing. */
  position: z.number().int().min(0),
  /** Of a statement: that it was made, or that it is true. Everything else is a fact. */
  weighedAs: z.enum(['fact', 'utterance', 'assertion']),
  /** Assessments that these probabilities take as known. */
  given: z.array(z.string()).max(200),
  origin: z.string().nullable(),
  /** P(observation | rival); of an absence, how probable the thing sought is. */
  chances: z.array(ChanceUnder).max(100),
  report: Report,
  /** u: how probable such a report is from a source that knows nothing. */
  uninformed: Probability,
  /** Of an absence: how surely the search would have found what was there; null where nobody has said. */
  sensitivity: Probability.nullable(),
  coder: z.string().max(300),
  madeOn: EdtfDateOrNone,
  note: z.string().max(20_000),
});
export type Assessment = z.infer<typeof Assessment>;
