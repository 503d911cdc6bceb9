/** A table that a case gives, with what is needed to make it again: `docs/reference/report-json.md`. */
import { z } from 'zod';

export const ReportColumn = z.object({
  /** Name of the value in each row. */
  key: z.string(),
  label: z.string(),
  /** `%`, `per 1,000 words` …; empty for plain counts and words. */
  unit: z.string(),
});
export type ReportColumn = z.infer<typeof ReportColumn>;

export const ReportValue = z.union([z.string(), z.number(), z.null()]);
export type ReportValue = z.infer<typeof ReportValue>;

export const Report = z.object({
  /** Its name on the command line. */
  report: z.string(),
  case: z.object({ title: z.string(), hash: z.string() }),
  made: z.object({
    version: z.string(),
    /** Where chance was used. */
    seed: z.number().nullable(),
    /** Time of the last change of the case, not of the report: the same case gives the same bytes. */
    asOf: z.string().nullable(),
    /** Whose codings the case holds. */
    coders: z.array(z.string()),
    /** Names the state of the codebook; null without codes. */
    codebook: z.string().nullable(),
  }),
  columns: z.array(ReportColumn),
  rows: z.array(z.record(z.string(), ReportValue)),
  /** What one has to know to read the table. */
  notes: z.array(z.string()),
});
export type Report = z.infer<typeof Report>;

/** What a maker of reports adds to the head. */
export interface ReportTable {
  report: string;
  seed: number | null;
  columns: ReportColumn[];
  rows: Record<string, ReportValue>[];
  notes: string[];
}
