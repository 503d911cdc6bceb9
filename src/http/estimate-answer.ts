import { z } from 'zod';

/** A coefficient as the API gives it: a number, or in words why there is none. */
export const EstimateAnswer = z.union([
  z.object({ value: z.number(), reason: z.null() }),
  z.object({ value: z.null(), reason: z.string() }),
]);
