/** What the reading screen works with: codings without their words, which the text itself gives. */
import { z } from 'zod';
import { Span } from '../kernel/span-schema.ts';
import { Coding } from './model.ts';

export const PlacedCoding = Coding.pick({
  id: true,
  code: true,
  start: true,
  end: true,
  coder: true,
  origin: true,
});
export type PlacedCoding = z.infer<typeof PlacedCoding>;

export const ReadingListEntry = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string(),
  language: z.string(),
  /** sha-256 of the text in force. */
  text: z.string(),
  revision: z.number().int(),
  words: z.number().int(),
  /** Passages this coder has coded, and those of his that wait for review. */
  coded: z.number().int(),
  review: z.number().int(),
  /** Whether this coder has marked it as read. */
  read: z.boolean(),
});
export type ReadingListEntry = z.infer<typeof ReadingListEntry>;

/** A coding that waits for a person, with where it may belong in the text in force. */
export const ReviewEntry = z.object({
  coding: Coding,
  proposal: Span.nullable(),
  /** The words at the proposed place. */
  words: z.string(),
});
export type ReviewEntry = z.infer<typeof ReviewEntry>;
