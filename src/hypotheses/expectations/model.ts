/** Expectations: what an author said would happen, made decidable, and what became of it. */
import { z } from 'zod';
import { EdtfDate, EdtfDateOrNone } from '../../kernel/dates/edtf-schema.ts';
import { Locator } from '../../sources/locator.ts';
import { PlainChance } from '../weighing/model.ts';

/**
 * `mixed`: true in one part and false in another. `void`: its condition did not come about, so that it was never put to
 * the test. `disputed`: what happened is known, and whether it is what was meant is not.
 */
export const ExpectationStatus = z.enum(['open', 'true', 'false', 'mixed', 'void', 'disputed']);
export type ExpectationStatus = z.infer<typeof ExpectationStatus>;

/** An observation that bears on whether it came true. */
export const Bearing = z.object({
  observation: z.string(),
  effect: z.enum(['supports', 'contradicts', 'mixed']),
  why: z.string().max(2000),
});
export type Bearing = z.infer<typeof Bearing>;

/** How probable a hypothesis makes it. */
export const Emission = z.object({
  hypothesis: z.string(),
  chance: PlainChance,
  why: z.string().max(2000),
});
export type Emission = z.infer<typeof Emission>;

export const Expectation = z.object({
  id: z.string(),
  /** What is expected, in words that can be decided. */
  text: z.string().min(1).max(5000),
  /** The author's own words, or their sense; empty when they say no more than the text. */
  words: z.string().max(5000),
  /** Actor, or the author's name. */
  by: z.string().max(300),
  madeOn: EdtfDate,
  /** Until when it must have come true; empty when none was given. */
  horizon: EdtfDateOrNone,
  /** What would have to happen first; empty when nothing. */
  condition: z.string().max(2000),
  /** How probable its author called it; absent when he only said that it would come. */
  probability: PlainChance.optional(),
  /** What it would come to if all stayed as it was when it was made; null when nobody has said. */
  unchanged: z.enum(['true', 'false']).nullable(),
  emitted: z.array(Emission).max(50),
  status: ExpectationStatus,
  /** When it was decided by what happened; empty for the day on which the last observation became known. */
  resolvedOn: EdtfDateOrNone,
  /** Who judged. */
  resolvedBy: z.string().max(300),
  /** Why so. */
  resolution: z.string().max(5000),
  bearing: z.array(Bearing).max(500),
  locators: z.array(Locator).max(100),
  note: z.string().max(20_000),
});
export type Expectation = z.infer<typeof Expectation>;
