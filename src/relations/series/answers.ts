/** What the routes answer about series: schemas shared by the server and the screens. */
import { z } from 'zod';
import { FigureFacts } from '../../observations/model.ts';
import { Series } from './model.ts';

export const SeriesEntry = Series.extend({
  points: z.number().int(),
  /** First and last year; null without numbers. */
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
});
export type SeriesEntry = z.infer<typeof SeriesEntry>;

const YearsAnswer = z.object({ from: z.number().int(), to: z.number().int() });

export const ShareAnswer = z.object({
  name: z.string(),
  /** Actor of the case, where the series or a name says which. */
  actor: z.string().nullable(),
  value: z.number(),
  /** 0 to 1; null when the total is 0. */
  share: z.number().nullable(),
  low: z.number(),
  high: z.number(),
});

export const SharesAnswer = z.object({
  years: YearsAnswer,
  total: z.number(),
  totalLow: z.number(),
  totalHigh: z.number(),
  /** Whether there is anything between the bounds. */
  bounded: z.boolean(),
  estimated: z.number().nullable(),
  straddling: z.number().int(),
  concentration: z.object({
    largest: z.number().nullable(),
    hhi: z.number().nullable(),
    effective: z.number().nullable(),
    normalised: z.number().nullable(),
    parts: z.number().int(),
  }),
  /** The largest first. */
  shares: z.array(ShareAnswer),
});
export type SharesAnswer = z.infer<typeof SharesAnswer>;

export const DriftAnswer = z.object({
  name: z.string(),
  first: z.object({ value: z.number(), share: z.number().nullable() }).nullable(),
  second: z.object({ value: z.number(), share: z.number().nullable() }).nullable(),
  valueDrift: z.number(),
  shareDrift: z.number().nullable(),
});

export const FigureAnswer = z.object({
  observation: z.string(),
  title: z.string(),
  date: z.string(),
  figure: FigureFacts,
  verdict: z.enum(['right', 'rounded', 'other-period', 'other-measure', 'wrong', 'unchecked']),
  actual: z.number().nullable(),
  difference: z.number().nullable(),
  period: YearsAnswer.nullable(),
  measure: z.string().nullable(),
  series: z.object({ id: z.string(), title: z.string(), vintage: z.string() }).nullable(),
  rightIn: z.array(z.object({ id: z.string(), title: z.string(), vintage: z.string() })),
  /** The verdict in a sentence. */
  words: z.string(),
});
export type FigureAnswer = z.infer<typeof FigureAnswer>;

/** What a file holds, before it is imported. */
export const SeriesPreview = z.object({
  form: Series.shape.form,
  title: z.string(),
  unit: z.string(),
  vintage: z.string(),
  provenance: z.string(),
  licence: z.string(),
  dimensions: z.array(z.string()),
  points: z.number().int(),
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
  /** Why it cannot be imported so; empty when it can. */
  problem: z.string(),
  /** Of a plain table: its columns and first rows as they are, and what the names of the columns say. Null of SIPRI's. */
  table: z
    .object({
      columns: z.array(z.string()),
      /** The first rows; `problem` says what in one cannot be read, and is empty where all can. */
      rows: z.array(
        z.object({ row: z.number().int(), cells: z.array(z.string()), problem: z.string() }),
      ),
      /** All lines that cannot be read, the first 100 by name. */
      unread: z.array(z.object({ line: z.number().int(), why: z.string() })),
      unreadLines: z.number().int(),
      mapping: z.record(z.string(), z.string()),
    })
    .nullable(),
  /** Printed names that are actors of the case. */
  actors: z.record(z.string(), z.string()),
  rows: z.array(
    z.object({ date: z.string(), value: z.number(), keys: z.record(z.string(), z.string()) }),
  ),
  notes: z.array(z.string()),
});
