/** What the codebook takes and tells: edits, counts, what a merge would do, the life of a code. */
import { z } from 'zod';
import { ReferenceAnswer } from '../http/reference-answer.ts';
import { Code, CodingOrigin } from './model.ts';

const Rules = Code.pick({
  name: true,
  definition: true,
  whenToUse: true,
  whenNot: true,
  example: true,
  colour: true,
  codable: true,
});

/** What a person may set of a code; its place is set by moving it. */
export const CodeEdit = Rules.partial();
export type CodeEdit = z.infer<typeof CodeEdit>;

export const NewCode = CodeEdit.extend({
  name: Code.shape.name,
  parent: Code.shape.parent.optional(),
  guid: z.string().optional(),
  /** Place among its siblings; the last one when not said. */
  position: Code.shape.position.optional(),
});
export type NewCode = z.infer<typeof NewCode>;

export const CodeCount = z.object({
  code: z.string(),
  coder: z.string(),
  origin: CodingOrigin,
  count: z.number().int(),
});
export type CodeCount = z.infer<typeof CodeCount>;

export const Codebook = z.object({ codes: z.array(Code), counts: z.array(CodeCount) });
export type Codebook = z.infer<typeof Codebook>;

/** A coding as one chooses it when a code is split; the quotation is cut after 300 characters. */
export const CodingOfCode = z.object({
  id: z.string(),
  quote: z.string(),
  coder: z.string(),
  document: z.string(),
  title: z.string(),
});
export type CodingOfCode = z.infer<typeof CodingOfCode>;

/** What merging would do, told before it is done. */
export const MergeForecast = z.object({
  /** Codings that get the other code. */
  moved: z.number().int(),
  /** Codings that go because the same coder gave the other code at the same place. */
  doubled: z.number().int(),
  /** Codes below that go along. */
  children: z.number().int(),
  memos: z.number().int(),
  settlements: z.number().int(),
  /** Observations and comparisons that will name the other code. */
  references: z.array(ReferenceAnswer),
});
export type MergeForecast = z.infer<typeof MergeForecast>;

/** What removing would take with it, told before it is done. */
export const RemovalForecast = z.object({
  /** The code itself and those below it. */
  codes: z.number().int(),
  codings: z.number().int(),
  memos: z.number().int(),
  settlements: z.number().int(),
  /** Observations and comparisons that will no longer name them. */
  references: z.array(ReferenceAnswer),
});
export type RemovalForecast = z.infer<typeof RemovalForecast>;

/** One revision in the life of a code, in sentences. */
export const CodeEvent = z.object({
  seq: z.number().int(),
  at: z.string(),
  by: z.string(),
  state: z.enum(['done', 'undone', 'dropped']),
  words: z.array(z.string()),
});
export type CodeEvent = z.infer<typeof CodeEvent>;
