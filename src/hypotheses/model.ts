/** Expectations: what an author said would happen, and what bears on it. */
import { z } from 'zod';
import { EdtfDate, EdtfDateOrNone } from '../kernel/dates/edtf-schema.ts';
import { Locator } from '../sources/locator.ts';
import { PlainChance } from './weighing/model.ts';

export const Expectation = z.object({
  id: z.string(),
  /** What is expected, in words that can be decided. */
  text: z.string().min(1).max(5000),
  /** Actor, or the author's name. */
  by: z.string().max(300),
  madeOn: EdtfDate,
  /** Until when it must have come true; empty when none was given. */
  horizon: EdtfDateOrNone,
  /** What would have to happen first; empty when nothing. */
  condition: z.string().max(2000),
  /** How probable its author called it; absent when he only said that it would come. */
  probability: PlainChance.optional(),
  /** Void: its condition did not come about, so that it was neither right nor wrong. */
  status: z.enum(['open', 'true', 'false', 'mixed', 'void', 'disputed']),
  bearing: z
    .array(
      z.object({
        observation: z.string(),
        effect: z.enum(['supports', 'contradicts', 'mixed']),
        why: z.string().max(2000),
      }),
    )
    .max(500),
  locators: z.array(Locator).max(100),
  note: z.string().max(20_000),
});
export type Expectation = z.infer<typeof Expectation>;
