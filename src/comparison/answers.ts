/** What the API says of comparisons. */
import { z } from 'zod';
import { CodedPassage } from '../coding/retrieval/coded-passage.ts';
import { EstimateAnswer } from '../http/estimate-answer.ts';
import { KnownSince } from '../observations/known-since.ts';
import { CompactObservation } from '../observations/listing/compact.ts';
import { Calibration, CellPick, Comparison, ComparisonCell } from './model.ts';

export const ListedComparison = z.object({
  id: z.string(),
  title: z.string(),
  dyads: z.number().int(),
  questions: z.number().int(),
  periods: z.number().int(),
  /** Cells of which something was said. */
  said: z.number().int(),
});

const PeriodAnswer = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});

export const CellAnswer = z.object({
  question: z.string(),
  dyad: z.string(),
  period: z.string(),
  record: ComparisonCell.nullable(),
  observations: z.number().int(),
  passages: z.number().int(),
  /** Put in by hand. */
  figures: z.number().int(),
  straddling: z.number().int(),
  added: z.number().int(),
  leftOut: z.number().int(),
  missing: z.number().int(),
  spheres: z.array(
    z.object({
      sphere: z.string().nullable(),
      observations: z.number().int(),
      passages: z.number().int(),
    }),
  ),
  voices: z.array(z.enum(['from', 'to'])),
  oneSided: z.enum(['sphere', 'member']).nullable(),
  empty: z.boolean(),
  material: z.object({
    observations: z.number().int(),
    documents: z.number().int(),
    words: z.number().int(),
  }),
  /** Of all observations of the dyad in the period, in per cent; null where there are none. */
  observationShare: z.number().nullable(),
  /** Passages per ten thousand words of its documents; null where there are none. */
  passageRate: z.number().nullable(),
});
export type CellAnswer = z.infer<typeof CellAnswer>;

const SeriesNamed = z.object({ id: z.string(), title: z.string(), vintage: z.string() });
const Years = z.object({ from: z.number(), to: z.number(), partly: z.boolean() });

export const GridAnswer = z.object({
  comparison: Comparison,
  asOf: z.string().nullable(),
  periods: z.array(PeriodAnswer),
  cells: z.array(CellAnswer),
  figures: z.array(
    z.object({
      question: z.string(),
      dyad: z.string(),
      period: z.string(),
      value: z.number().nullable(),
      unit: z.string(),
      years: Years.nullable(),
      /** That was asked; null where there was none to ask. */
      series: SeriesNamed.nullable(),
      reason: z.string(),
    }),
  ),
  years: z.array(
    z.object({ question: z.string(), dyad: z.string(), year: z.number(), value: z.number() }),
  ),
  completeness: z.object({
    cells: z.number().int(),
    judged: z.number().int(),
    judgedShare: EstimateAnswer,
    evidenced: z.number().int(),
    evidencedShare: EstimateAnswer,
  }),
});
export type GridAnswer = z.infer<typeof GridAnswer>;

const ShownPick = CellPick.extend({ title: z.string() });

export const EvidenceAnswer = z.object({
  cell: CellAnswer,
  observations: z.array(
    CompactObservation.extend({
      text: z.string(),
      straddles: z.boolean(),
      added: z.string().nullable(),
      knownSince: KnownSince,
    }),
  ),
  passages: z.array(
    CodedPassage.extend({
      sphere: z.string().nullable(),
      straddles: z.boolean(),
      added: z.string().nullable(),
    }),
  ),
  figures: z.array(
    z.object({
      id: z.string(),
      date: z.string(),
      value: z.number(),
      unit: z.string(),
      numbers: z.number().int(),
      keys: z.record(z.string(), z.string()),
      series: SeriesNamed,
      straddles: z.boolean(),
      added: z.string().nullable(),
    }),
  ),
  leftOut: z.array(ShownPick),
  missing: z.array(ShownPick),
});
export type EvidenceAnswer = z.infer<typeof EvidenceAnswer>;

export const ChoicesAnswer = z.object({
  /** Of all that have the words. */
  total: z.number().int(),
  choices: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      about: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
});

/** What can be said of a cell; what is not given stays as it was. */
export const CellEdit = ComparisonCell.pick({
  ...{ judgement: true, value: true, confidence: true },
  ...{ added: true, leftOut: true, note: true },
})
  .partial()
  .strict();
export type CellEdit = z.infer<typeof CellEdit>;

const Pair = { first: z.string(), second: z.string() };

const Counted = z.object({
  dyad: z.string(),
  period: z.string(),
  count: z.number(),
  exposure: z.number(),
});

const SetRelationAnswer = z.object({
  sufficiency: EstimateAnswer,
  coverage: EstimateAnswer,
  pri: EstimateAnswer,
  ron: EstimateAnswer,
});

const SetsAnswer = z.object({
  conditions: z.array(Calibration),
  outcome: Calibration,
  cases: z.array(
    z.object({
      name: z.string(),
      dyad: z.string(),
      period: z.string(),
      raw: z.array(z.number()),
      conditions: z.array(z.number()).readonly(),
      outcome: z.number(),
    }),
  ),
  table: z.object({
    rows: z.array(
      z.object({
        bits: z.array(z.number()),
        cases: z.array(z.string()),
        withOutcome: z.array(z.string()),
        outcome: z.union([z.literal(0), z.literal(1), z.null()]),
        contradictory: z.boolean(),
        consistency: EstimateAnswer,
        pri: EstimateAnswer,
      }),
    ),
    undecided: z.array(z.string()),
    single: z.array(
      z.object({ condition: z.number(), present: z.boolean(), relation: SetRelationAnswer }),
    ),
  }),
  leftOut: z.array(z.string()),
});

export const MeasuresAnswer = z.object({
  contrasts: z.array(
    z.object({
      ...{ question: z.string(), ...Pair, before: z.string(), after: z.string() },
      values: z.tuple([z.number(), z.number(), z.number(), z.number()]),
      did: z.number(),
      unit: z.string(),
    }),
  ),
  atBreaks: z.array(
    z.object({
      ...{ question: z.string(), ...Pair, title: z.string(), date: z.string() },
      ...{ from: z.number(), split: z.number(), to: z.number(), years: z.number() },
      did: z.number(),
      placebo: EstimateAnswer,
      dates: z.number(),
      permuted: EstimateAnswer,
      exact: z.boolean(),
      orders: z.number(),
      seed: z.number(),
    }),
  ),
  likeness: z.array(
    z.object({
      ...Pair,
      setting: z.object({ same: z.number(), compared: z.number(), share: EstimateAnswer }),
      differs: z.array(z.object({ label: z.string(), ...Pair })),
      affinity: EstimateAnswer,
      items: z.number(),
      outcomes: z.array(
        z.object({
          question: z.string(),
          period: z.string(),
          first: z.number(),
          second: z.number(),
        }),
      ),
    }),
  ),
  sets: SetsAnswer.nullable(),
  effects: z.array(
    z.object({
      question: z.string(),
      counts: z.array(z.array(z.number())),
      table: z.object({
        chiSquare: EstimateAnswer,
        degrees: z.number(),
        p: EstimateAnswer,
        cramersV: EstimateAnswer,
        correctedV: EstimateAnswer,
        smallCells: z.number(),
        residuals: z.array(z.array(z.number().nullable())),
      }),
      fisher: EstimateAnswer.nullable(),
      permutation: z.object({ p: EstimateAnswer, draws: z.number(), seed: z.number() }),
      rates: z.array(
        z.object({
          unit: z.enum(['observations', 'passages']),
          first: Counted,
          second: Counted,
          ratio: EstimateAnswer,
          low: z.number().nullable(),
          high: z.number().nullable(),
          p: EstimateAnswer,
          warnings: z.array(z.string()),
        }),
      ),
    }),
  ),
});
export type MeasuresAnswer = z.infer<typeof MeasuresAnswer>;

export const ChangesAnswer = z.object({
  dyad: z.string(),
  steps: z.array(z.object({ period: z.string(), count: z.number() })),
  leftOut: z.number(),
  penalty: z.number(),
  levels: z.array(z.object({ from: z.string(), to: z.string(), mean: z.number() })),
  breaks: z.array(z.string()),
  sweep: z.array(z.object({ breaks: z.array(z.string()), from: z.number(), to: z.number() })),
  online: z.array(z.object({ at: z.string(), seenAt: z.string(), probability: z.number() })),
  proposed: z.array(
    z.object({
      title: z.string(),
      date: z.string(),
      step: z.string().nullable(),
      nearest: z.string().nullable(),
      away: z.number().nullable(),
      found: z.boolean(),
    }),
  ),
  unexpected: z.array(z.string()),
});
export type ChangesAnswer = z.infer<typeof ChangesAnswer>;
