import { z } from 'zod';

/** A record that names another one, and where, as `db/references` finds it. */
export const ReferenceAnswer = z.object({
  table: z.string(),
  id: z.string(),
  /** As a list would call the record. */
  title: z.string(),
  path: z.string(),
});
export type ReferenceAnswer = z.infer<typeof ReferenceAnswer>;
