/** Dated numbers with unit, provenance and vintage. */
import { z } from 'zod';
import { EdtfDate, EdtfDateOrNone } from '../../kernel/dates/edtf-schema.ts';

export const Series = z.object({
  id: z.string(),
  title: z.string().min(1).max(300),
  /** What is counted, and how. */
  what: z.string().max(5000),
  unit: z.string().min(1).max(100),
  /** Names of what tells one number from another: `supplier`, `recipient`. */
  dimensions: z.array(z.string().regex(/^[a-z][a-z0-9_]*$/)).max(12),
  /** Source in the register. */
  source: z.string().nullable(),
  provenance: z.string().max(5000),
  licence: z.string().max(500),
  /** When the numbers were taken out of where they come from: two vintages of one table differ. */
  vintage: EdtfDateOrNone,
  /** sha-256 of the imported file. */
  hash: z.string().nullable(),
  form: z.enum(['sipri-register', 'sipri-tiv-table', 'plain']),
  /** Printed name to actor: `Turkiye` to `act_turkey`. */
  actors: z.record(z.string(), z.string()),
  note: z.string().max(20_000),
});
export type Series = z.infer<typeof Series>;

export const SeriesPoint = z.object({
  id: z.string(),
  series: z.string(),
  /** Mostly a year. */
  date: EdtfDate,
  value: z.number(),
  /** One value for each dimension of the series. */
  keys: z.record(z.string(), z.string()),
  /** The date is an estimate of the publisher. */
  estimated: z.boolean(),
  note: z.string().max(2000),
});
export type SeriesPoint = z.infer<typeof SeriesPoint>;
