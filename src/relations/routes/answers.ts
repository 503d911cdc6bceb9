/** What the routes answer about places and links. */
import { z } from 'zod';
import { Link, LinkMode, LinkStatus, Place } from './model.ts';

export const NetworkAnswer = z.object({ places: z.array(Place), links: z.array(Link) });

/** Mode and status as they are on the day that was asked for. */
const LinkOnAnswer = z.object({
  link: z.string(),
  title: z.string(),
  mode: LinkMode,
  kilometres: z.number(),
  /** Measured as the crow flies, because no length is recorded. */
  reckoned: z.boolean(),
  status: z.union([LinkStatus.shape.status, z.literal('unknown')]),
  /** False where the period is too vague for this day. */
  certain: z.boolean(),
  passes: z.boolean(),
  /** States from or to which nothing passes. */
  closedTo: z.array(z.string()),
  /** Of these the origin or the destination. */
  barredTo: z.array(z.string()),
  controller: z.string().nullable(),
  why: z.string(),
  observations: z.array(z.string()),
});

export const LegAnswer = LinkOnAnswer.extend({
  from: z.string(),
  to: z.string(),
  /** States in the order of travel. */
  through: z.array(z.string()),
});
export type LegAnswer = z.infer<typeof LegAnswer>;

export const WayAnswer = z.object({
  legs: z.array(LegAnswer),
  kilometres: z.number(),
  reckoned: z.boolean(),
  territories: z.array(z.string()),
  controllers: z.array(z.string()),
});
export type WayAnswer = z.infer<typeof WayAnswer>;

export const FoundWayAnswer = z.object({
  /** With the places as they were understood. */
  question: z.object({
    from: z.string(),
    to: z.string(),
    modes: z.array(LinkMode),
    on: z.string(),
  }),
  /** The shortest open way; null when there is none. */
  way: WayAnswer.nullable(),
  /** Without an open way: the one with the fewest openings. Else a shorter one that is not open. */
  barred: WayAnswer.nullable(),
  /** The answer in sentences, the first says it all. */
  words: z.array(z.string()),
});
export type FoundWayAnswer = z.infer<typeof FoundWayAnswer>;
