/** The answers of the analyses as the API describes them. */
import { z } from 'zod';
import { EstimateAnswer } from '../../http/estimate-answer.ts';
import { Period, Unit } from './filter.ts';

const analysed = <T extends z.ZodType>(result: T) =>
  z.object({
    result,
    codes: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        path: z.array(z.string()),
        colour: z.string(),
      }),
    ),
    codesLeftOut: z.number().int(),
    documents: z.number().int(),
    words: z.number().int(),
    codings: z.number().int(),
    coders: z.array(z.string()),
  });

export const AnalysedCoOccurrence = analysed(
  z.object({
    unit: Unit,
    codes: z.array(
      z.object({
        code: z.string(),
        codings: z.number(),
        documents: z.number(),
        units: z.number(),
      }),
    ),
    pairs: z.array(
      z.object({
        first: z.string(),
        second: z.string(),
        count: z.number(),
        ofFirst: z.number(),
        ofSecond: z.number(),
        documents: z.number(),
        coefficient: z.number(),
      }),
    ),
  }),
);

const Cell = z.object({
  codings: z.number(),
  documents: z.number(),
  perThousandWords: z.number().nullable(),
  perDocument: z.number(),
  rowShare: z.number().nullable(),
  columnShare: z.number().nullable(),
  residual: z.number().nullable(),
});

export const AnalysedByAttribute = analysed(
  z.object({
    attribute: z.string(),
    values: z.array(
      z.object({
        value: z.string(),
        documents: z.number(),
        words: z.number(),
        codings: z.number(),
      }),
    ),
    rows: z.array(
      z.object({
        code: z.string(),
        codings: z.number(),
        documents: z.number(),
        cells: z.array(Cell),
      }),
    ),
    leftOut: z.object({ values: z.number(), documents: z.number() }),
    test: z.object({
      chiSquare: EstimateAnswer,
      degrees: z.number(),
      p: EstimateAnswer,
      cramersV: EstimateAnswer,
      correctedV: EstimateAnswer,
      smallCells: z.number(),
      fisher: EstimateAnswer.nullable(),
      permutation: z.object({
        p: EstimateAnswer,
        draws: z.number(),
        seed: z.number(),
        documents: z.number(),
      }),
    }),
  }),
);

export const AnalysedOverTime = analysed(
  z.object({
    by: Period,
    periods: z.array(
      z.object({
        period: z.string(),
        documents: z.number(),
        words: z.number(),
        codings: z.record(z.string(), z.number()),
      }),
    ),
    undated: z.object({ documents: z.number(), codings: z.number() }),
  }),
);
