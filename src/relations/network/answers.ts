import { z } from 'zod';
import { ActorKind } from '../../actors/model.ts';
import { TIE_KINDS } from './network.ts';

export const TieAnswer = z.object({
  id: z.string(),
  kind: z.enum(TIE_KINDS),
  from: z.string(),
  to: z.string(),
  directed: z.boolean(),
  /** Of arms the volume, of all others how many pieces of evidence there are. */
  weight: z.number(),
  unit: z.string(),
  /** False where only vague dates put it on this day. */
  certain: z.boolean(),
  evidence: z.array(
    z.object({
      table: z.enum(['agreements', 'actors', 'series', 'observations']),
      id: z.string(),
      title: z.string(),
      date: z.string(),
    }),
  ),
});

export const NetworkOnAnswer = z.object({
  question: z.object({ on: z.string(), days: z.number().int(), fold: z.boolean() }),
  /** Within which events and statements count. */
  window: z.object({ from: z.string(), to: z.string() }),
  /** First and last day of anything that is dated. */
  span: z.object({ from: z.string(), to: z.string() }),
  actors: z.array(
    z.object({ id: z.string(), name: z.string(), kind: ActorKind, ties: z.number().int() }),
  ),
  ties: z.array(TieAnswer),
});
