/** What is asked when coders are compared; the same question to the same case has the same answer. */
import { z } from 'zod';

/** On what coders are compared; `span`: letter by letter. */
export const AgreementUnit = z.enum(['passage', 'sentence', 'span']);
export type AgreementUnit = z.infer<typeof AgreementUnit>;

export const AgreementQuestion = z.object({
  /** In the order in which they are shown. */
  coders: z.array(z.string().trim().min(1).max(100)).min(2).max(20),
  unit: AgreementUnit.default('passage'),
  /** Ids of documents; empty for all. */
  documents: z.array(z.string()).max(10_000).default([]),
  /** Ids of codes; empty for all that one of the coders gave. */
  codes: z.array(z.string()).max(1000).default([]),
  /** Codings of the codes below count for the code above. Without chosen codes those at the top are compared. */
  branches: z.boolean().default(false),
  /** Whether codings of a machine that nobody has confirmed count as those of the person in whose name it ran. */
  machine: z.boolean().default(false),
  /** Of the resampling. */
  seed: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(1),
});
export type AgreementQuestion = z.infer<typeof AgreementQuestion>;
