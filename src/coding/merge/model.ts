/** Bringing a colleague's copy of the case together with this one: what is new, and what has to be decided. */
import { z } from 'zod';

export const MergeChoice = z.enum(['here', 'there']);
export type MergeChoice = z.infer<typeof MergeChoice>;

/**
 * `code`: other words in the codebook; `code-removed`: removed here, used there; `text`: another text in force;
 * `coding`: changed on both sides; `coding-removed`: removed on one side, changed on the other;
 * `removed-there`: codings that are unchanged here and that the colleague has removed.
 */
export const MergeConflict = z.object({
  /** Names it in the decisions; the same for the same two cases. */
  key: z.string(),
  kind: z.enum(['code', 'code-removed', 'text', 'coding', 'coding-removed', 'removed-there']),
  about: z.string(),
  here: z.string(),
  there: z.string(),
  /** What taking each side would mean. */
  choices: z.object({ here: z.string(), there: z.string() }),
  suggested: MergeChoice,
});
export type MergeConflict = z.infer<typeof MergeConflict>;

const Taken = z.object({ added: z.number().int(), known: z.number().int() });

export const MergePreview = z.object({
  /** Title of the other case. */
  title: z.string(),
  coders: z.array(z.string()),
  codes: Taken,
  documents: Taken,
  codings: Taken.extend({
    /** Changed there since it was last seen here, unchanged here. */
    updated: z.number().int(),
  }),
  conflicts: z.array(MergeConflict),
});
export type MergePreview = z.infer<typeof MergePreview>;

export const MergeDecisions = z.record(z.string().max(300), MergeChoice);
export type MergeDecisions = z.infer<typeof MergeDecisions>;

export const MergeResult = z.object({
  codes: z.number().int(),
  documents: z.number().int(),
  codings: z.number().int(),
  updated: z.number().int(),
  removed: z.number().int(),
  /** Codings that wait for review, because their words do not stand in the text in force here. */
  review: z.number().int(),
  /** Codings left out, because their code was removed here. */
  leftOut: z.number().int(),
  readings: z.number().int(),
  memos: z.number().int(),
  settlements: z.number().int(),
  /** What was kept as it is here although the copy has it otherwise. */
  notes: z.array(z.string()),
});
export type MergeResult = z.infer<typeof MergeResult>;
