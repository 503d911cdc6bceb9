/** A finding as a screen shows it: with the words around each place and around each change. */
import { z } from 'zod';
import { Finding } from './model.ts';

export const DiffPart = z.object({
  kind: z.enum(['same', 'removed', 'added']),
  text: z.string(),
});
export type DiffPart = z.infer<typeof DiffPart>;

export const Marked = z.object({ before: z.string(), words: z.string(), after: z.string() });
export type Marked = z.infer<typeof Marked>;

export const FindingView = Finding.extend({
  /** The first places, in their order. */
  shown: z.array(Marked),
  /** The first changes of the fix, in their order. */
  diffs: z.array(z.array(DiffPart)),
});
export type FindingView = z.infer<typeof FindingView>;
