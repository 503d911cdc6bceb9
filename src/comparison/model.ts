/**
 * Structured, focused comparison (George & Bennett 2005, ch. 3): the same written questions put to each dyad in each
 * period. Dyads are columns, questions rows, and within a column stand the periods of the case.
 */
import { z } from 'zod';
import { EdtfDate, EdtfDateOrNone } from '../kernel/dates/edtf-schema.ts';

/** A column: the relation of two actors. */
export const ComparedDyad = z.object({
  id: z.string(),
  label: z.string().min(1).max(100),
  /** Whose conduct is compared. */
  from: z.string(),
  /** Toward whom. */
  to: z.string(),
  /** Only what goes from the one to the other counts, not what comes back. */
  directed: z.boolean(),
});
export type ComparedDyad = z.infer<typeof ComparedDyad>;

/** A number of a series for each dyad: the share of one supplier in the imports of each recipient, say. */
export const ComparedFigure = z.object({
  series: z.string(),
  measure: z.enum(['share', 'total']),
  /** Dimension to value, the same for all dyads; of a share, the first is the one whose share it is. */
  of: z.record(z.string(), z.string()),
  /** What is different for each dyad, by its id: `{ "dyad_am": { "recipient": "Armenia" } }`. */
  byDyad: z.record(z.string(), z.record(z.string(), z.string())),
});
export type ComparedFigure = z.infer<typeof ComparedFigure>;

/** One step of the scale on which the answers to a question are coded. */
export const ScaleStep = z.object({ value: z.number(), label: z.string().min(1).max(200) });

export const ComparedQuestion = z.object({
  id: z.string(),
  label: z.string().min(1).max(100),
  text: z.string().min(1).max(2000),
  /** What counts as an answer, and what does not. */
  how: z.string().max(5000),
  /** Observations and coded passages under these codes, and below them, belong to the question. */
  codes: z.array(z.string()).max(100),
  figure: ComparedFigure.nullable(),
  /** In order; empty when answers are words only. */
  scale: z.array(ScaleStep).max(20),
});
export type ComparedQuestion = z.infer<typeof ComparedQuestion>;

/** A day on which the researcher, before looking, expects a change. */
export const ProposedBreak = z.object({ date: EdtfDate, title: z.string().min(1).max(300) });

/** What the dyads have in common, or not, that might explain a difference (Przeworski & Teune 1970). */
export const SettingAttribute = z.object({
  id: z.string(),
  label: z.string().min(1).max(200),
  /** By id of the dyad; a dyad without a value is not compared on it. */
  values: z.record(z.string(), z.string().max(200)),
  note: z.string().max(2000),
});

/** A question read as membership in a set: its scale or its figure, calibrated directly (Ragin 2008). */
export const Calibration = z.object({
  question: z.string(),
  /** Full non-membership (.05), the crossover (.5) and full membership (.95). */
  out: z.number(),
  crossover: z.number(),
  full: z.number(),
});
export type Calibration = z.infer<typeof Calibration>;

export const Comparison = z.object({
  id: z.string(),
  title: z.string().min(1).max(300),
  /** Why these relations, and why in these periods. */
  text: z.string().max(20_000),
  dyads: z.array(ComparedDyad).min(2, { error: 'a comparison has two dyads or more' }).max(12),
  questions: z.array(ComparedQuestion).max(100),
  /** Ids of periods of the case; empty for all of them. */
  periods: z.array(z.string()).max(50),
  breaks: z.array(ProposedBreak).max(50),
  settings: z.array(SettingAttribute).max(100),
  /** Of a truth table (Ragin 1987): its conditions and its outcome; null when none is wanted. */
  truthTable: z
    .object({ conditions: z.array(Calibration).min(1).max(6), outcome: Calibration })
    .nullable(),
  note: z.string().max(20_000),
});
export type Comparison = z.infer<typeof Comparison>;

/** Something put into a cell by hand, or taken out of it though the rule of the question finds it. */
export const CellPick = z.object({
  kind: z.enum(['observation', 'coding', 'figure']),
  /** Of a figure what `figureId` makes of series, date and keys: numbers have no ids that last. */
  id: z.string(),
  why: z.string().max(2000),
});
export type CellPick = z.infer<typeof CellPick>;

/** What a researcher has said of one question, dyad and period. A cell about which nothing was said has no record. */
export const ComparisonCell = z.object({
  id: z.string(),
  comparison: z.string(),
  question: z.string(),
  dyad: z.string(),
  period: z.string(),
  /** The judgement in words; empty when only the evidence was sorted. */
  judgement: z.string().max(10_000),
  /** On the scale of the question; null when not coded. */
  value: z.number().nullable(),
  /** How sure (ICD 203, 2015); null when not said. */
  confidence: z.enum(['low', 'moderate', 'high']).nullable(),
  added: z.array(CellPick).max(1000),
  leftOut: z.array(CellPick).max(1000),
  coder: z.string().max(300),
  madeOn: EdtfDateOrNone,
  note: z.string().max(20_000),
});
export type ComparisonCell = z.infer<typeof ComparisonCell>;
