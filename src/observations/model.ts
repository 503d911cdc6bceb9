/**
 * An observation is one dated, sourced statement of fact in the researcher's words: what historians keep on a card
 * (a causal-process observation: Collier, Brady and Seawright 2010).
 */
import { z } from 'zod';
import { EdtfDate, EdtfDateOrNone } from '../kernel/dates/edtf-schema.ts';
import { Locator } from '../sources/locator.ts';

/** Admiralty (NATO) grade: F and 6 mean that it cannot be judged, not that it is bad. */
export const Grade = z.object({
  /** Of the source. */
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
  /** Of what it says. */
  credibility: z.enum(['1', '2', '3', '4', '5', '6']),
});
export type Grade = z.infer<typeof Grade>;

/** `who` acts or speaks, `to` whom, `through` whom, `about` whom. */
export const Part = z.enum(['who', 'to', 'through', 'about']);
export type Part = z.infer<typeof Part>;

export const ActorPart = z.object({ actor: z.string(), part: Part });
export type ActorPart = z.infer<typeof ActorPart>;

export const EventPlace = z.object({
  name: z.string().max(300),
  /** Degrees, WGS 84; null when not known. */
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
});

/** The row of an event table that it came from: the same row never comes in twice. */
export const TableRow = z.object({
  /** `ucdp-ged`, `acled`, `gdelt`, `polecat`, `csv`. */
  table: z.string(),
  key: z.string().max(300),
});
export type TableRow = z.infer<typeof TableRow>;

/** What every kind of observation has. */
export const ObservationBase = z.object({
  id: z.string(),
  /** A few words for lanes and lists. */
  title: z.string().min(1).max(300),
  /** The fact, in the researcher's words. */
  text: z.string().max(20_000),
  /** EDTF of when it happened or was said, by the clock on the spot. */
  date: EdtfDate,
  parts: z.array(ActorPart).max(200),
  /** Ids of codes. */
  codes: z.array(z.string()).max(200),
  place: EventPlace.nullable(),
  /** Of the record: that it happened, or that it was said. Null when not graded yet. */
  grade: Grade.nullable(),
  locators: z.array(Locator).max(1000),
  /** Id of the episode to which it belongs. */
  episode: z.string().nullable(),
  imported: TableRow.nullable(),
  /** Rows of other observations that were joined into this one. */
  alsoImported: z.array(TableRow).max(200).optional(),
  note: z.string().max(20_000),
});

export const EventFacts = z.object({
  /** PLOVER event type and mode (Halterman et al. 2023): `CONSULT`, `visit`. */
  type: z.string().max(40).nullable(),
  mode: z.string().max(40).nullable(),
  /** Killed: best, low and high estimate. */
  deaths: z
    .object({
      best: z.number().int().min(0),
      low: z.number().int().min(0),
      high: z.number().int().min(0),
    })
    .nullable(),
});

export const StatementFacts = z.object({
  /** The words themselves, as the source gives them; empty when only their sense is known. */
  words: z.string().max(20_000),
  /** BCP 47 of the words. */
  language: z.string().max(35),
  /** On what the speaker takes a position, and which: `Russian peacekeepers`, `prolong`. */
  position: z
    .object({ issue: z.string().min(1).max(200), stance: z.string().min(1).max(200) })
    .nullable(),
  /** Of the truth of what was said, apart from whether it was said. */
  contentGrade: Grade.nullable(),
});

export const FigureFacts = z.object({
  value: z.number(),
  unit: z.string().min(1).max(100),
  /** What is counted. */
  of: z.string().max(500),
  /** How the same figure is had from a series of the case, so that it can be checked. */
  check: z
    .object({
      series: z.string(),
      measure: z.enum(['share', 'total', 'ratio']),
      /** Dimension to value: `{ "supplier": "Russia", "recipient": "Armenia" }`. Of a share, the first is the one whose share it is. */
      of: z.record(z.string(), z.string()),
      /** For a ratio: the other side of it. */
      against: z.record(z.string(), z.string()).optional(),
      from: z.number().int(),
      to: z.number().int(),
    })
    .nullable(),
});

export const ActFacts = z.object({
  effect: z.enum(['compliance', 'breach']),
  agreement: z.string().nullable(),
  provision: z.string().nullable(),
});

/** A telling silence counts only with a record of where one looked. */
export const AbsenceFacts = z.object({
  sought: z.string().min(1).max(2000),
  where: z.string().min(1).max(2000),
  /** Sources that were searched. */
  sources: z.array(z.string()).max(1000),
  searched: EdtfDateOrNone,
});

export const Observation = z.discriminatedUnion('kind', [
  ObservationBase.extend({ kind: z.literal('event'), event: EventFacts }),
  ObservationBase.extend({ kind: z.literal('statement'), statement: StatementFacts }),
  ObservationBase.extend({ kind: z.literal('figure'), figure: FigureFacts }),
  ObservationBase.extend({ kind: z.literal('act'), act: ActFacts }),
  ObservationBase.extend({ kind: z.literal('absence'), absence: AbsenceFacts }),
]);
export type Observation = z.infer<typeof Observation>;
export type ObservationKind = Observation['kind'];
export const ObservationKind = z.enum(['event', 'statement', 'figure', 'act', 'absence']);

/** An attempt to end an episode: a truce, a call, a round of talks. */
export const Attempt = z.object({
  date: EdtfDate,
  title: z.string().min(1).max(300),
  outcome: z.enum(['held', 'broken', 'ignored']),
  /** When it was broken; empty when it held or nobody knows. */
  brokenOn: EdtfDateOrNone,
  observation: z.string().nullable(),
});
export type Attempt = z.infer<typeof Attempt>;

/** A war, a crisis, a round of talks: from when to when, and what was tried to end it. */
export const Episode = z.object({
  id: z.string(),
  title: z.string().min(1).max(300),
  kind: z.enum(['war', 'clashes', 'crisis', 'negotiation']),
  /** EDTF interval. */
  date: EdtfDate,
  parties: z.array(z.string()).max(100),
  attempts: z.array(Attempt).max(200),
  locators: z.array(Locator).max(200),
  note: z.string().max(20_000),
});
export type Episode = z.infer<typeof Episode>;

/** One thing under rival words: who says “corridor”, who says “route”. */
export const ContestedTerm = z.object({
  id: z.string(),
  title: z.string().min(1).max(300),
  variants: z
    .array(
      z.object({
        label: z.string().min(1).max(100),
        /** Queries of the search, in any script: a word, a phrase, a prefix with a star. */
        words: z.array(z.string().min(1).max(200)).min(1).max(100),
      }),
    )
    .min(1)
    .max(20),
  note: z.string().max(20_000),
});
export type ContestedTerm = z.infer<typeof ContestedTerm>;
