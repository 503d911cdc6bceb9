/** Claims: sentences of an argument, and the observations on which each rests. */
import { z } from 'zod';
import { Locator } from '../sources/locator.ts';

export const Claim = z.object({
  id: z.string(),
  text: z.string().min(1).max(5000),
  /** Ids of observations. */
  restsOn: z.array(z.string()).max(500),
  /** Where it is made. */
  locators: z.array(Locator).max(100),
  note: z.string().max(20_000),
});
export type Claim = z.infer<typeof Claim>;
