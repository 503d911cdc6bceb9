/**
 * The codebook and what was coded with it. A coding names a stretch of one text by position and by
 * quotation (W3C Web Annotation: TextPositionSelector, TextQuoteSelector), so that it can be checked
 * at any time and found again in a corrected text.
 */
import { z } from 'zod';
import { Span } from '../kernel/span-schema.ts';

export const Colour = z.string().regex(/^#[0-9a-f]{6}$/);

export const Code = z.object({
  id: z.string(),
  /** Stable across tools; upper or lower case as it came, compared without case. */
  guid: z.string(),
  /** Id of the code above; null at the top. The same name may stand in two branches. */
  parent: z.string().nullable(),
  /** Place among its siblings, from 0. */
  position: z.number().int().min(0),
  name: z.string().min(1).max(200),
  definition: z.string(),
  whenToUse: z.string(),
  whenNot: z.string(),
  /** An anchor example. */
  example: z.string(),
  colour: Colour,
  /** False for a folder: it holds codes and is not applied itself. */
  codable: z.boolean(),
});
export type Code = z.infer<typeof Code>;

/** Who or what applied a code. A machine's coding stays marked until a person confirms it. */
export const CodingOrigin = z.enum(['person', 'machine', 'confirmed']);

export const Coding = Span.extend({
  id: z.string(),
  guid: z.string(),
  code: z.string(),
  document: z.string(),
  /** sha-256 of the text that the span counts in. */
  text: z.string(),
  /** The coded words themselves: `text.slice(start, end)` at all times. */
  quote: z.string(),
  /** Up to 32 UTF-16 units before and after, never half a character. */
  prefix: z.string(),
  suffix: z.string(),
  coder: z.string(),
  origin: CodingOrigin,
  /** The automatic coding that made it. */
  run: z.string().nullable(),
  madeAt: z.string(),
  /**
   * `placed`: the quotation stands where the span says. `review`: it could not be carried over to the
   * corrected text, or a foreign offset could not be believed; span and quote are those of the old text.
   */
  state: z.enum(['placed', 'review']),
  /** Why it waits for review, in words; empty when placed. */
  doubt: z.string(),
});
export type Coding = z.infer<typeof Coding>;

/** One automatic coding: what was asked, so that it can be repeated, and taken back in one step. */
export const CodingRun = z.object({
  id: z.string(),
  kind: z.enum(['search', 'regex', 'dictionary']),
  /** The query, the expression, or the dictionary's name. */
  query: z.string(),
  /** JSON of the options and of the whole dictionary: enough to run it again. */
  options: z.record(z.string(), z.unknown()),
  coder: z.string(),
  at: z.string(),
  made: z.number().int(),
});
export type CodingRun = z.infer<typeof CodingRun>;

export const MemoTarget = z.enum(['case', 'document', 'code', 'coding', 'source', 'memo']);

export const Memo = z.object({
  id: z.string(),
  guid: z.string(),
  on: MemoTarget,
  /** Id of what it is about; `case` for the case. */
  target: z.string(),
  title: z.string(),
  text: z.string(),
  author: z.string(),
  madeAt: z.string(),
  changedAt: z.string(),
});
export type Memo = z.infer<typeof Memo>;

/** How coders' disagreement about one unit was settled, by whom, and why. */
export const Settlement = z.object({
  id: z.string(),
  document: z.string(),
  text: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  code: z.string(),
  /** Whether the code applies to the unit. */
  applies: z.boolean(),
  by: z.string(),
  why: z.string(),
  at: z.string(),
});
export type Settlement = z.infer<typeof Settlement>;

/** That a coder has read a text to its end: without it, “no code here” and “not read” look alike. */
export const Reading = z.object({
  id: z.string(),
  document: z.string(),
  coder: z.string(),
  at: z.string(),
});
export type Reading = z.infer<typeof Reading>;
