import { z } from 'zod';

/** A record that names another one, as routes answer it: `Reference` of the database. */
export const Reference = z.object({
  table: z.string(),
  id: z.string(),
  title: z.string(),
  path: z.string(),
});
export type Reference = z.infer<typeof Reference>;
