/** Which coded passages are meant: one filter for the screen, its address, the API and the command line. */
import { z } from 'zod';
import { CodingOrigin } from '../model.ts';

/**
 * How near another coding must be: on the very `same` stretch, overlapping by at least one character, in a `passage`
 * that both touch, in the same `document`, or with at most so many `words` or `characters` between the two.
 */
export const Nearness = z.enum(['same', 'overlap', 'passage', 'document', 'words', 'characters']);
export type Nearness = z.infer<typeof Nearness>;

/** That another coding with one of these codes is near, or that none is. */
export const Condition = z.object({
  has: z.boolean(),
  codes: z.array(z.string().max(200)).min(1).max(500),
  how: Nearness,
  /** For `words` and `characters`; 0 otherwise. */
  within: z.number().int().min(0).max(100_000),
});
export type Condition = z.infer<typeof Condition>;

/** The document has one of these values of an attribute; '' stands for none. */
export const Where = z.object({
  attribute: z.string().min(1).max(200),
  values: z.array(z.string().max(1000)).min(1).max(200),
});
export type Where = z.infer<typeof Where>;

/** Year, month or day. */
const Day = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/u);

/** All parts must hold; an empty list asks for nothing. */
export const PassageFilter = z.object({
  /** Any of these. */
  codes: z.array(z.string().max(200)).max(500),
  /** Whether the codes below are meant too, here and in the conditions. */
  below: z.boolean(),
  /** Whose codings; those of the conditions as well. */
  coders: z.array(z.string().max(200)).max(100),
  origins: z.array(CodingOrigin),
  documents: z.array(z.string().max(200)).max(500),
  from: Day.nullable(),
  to: Day.nullable(),
  where: z.array(Where).max(20),
  conditions: z.array(Condition).max(20),
});
export type PassageFilter = z.infer<typeof PassageFilter>;

export const EVERYTHING: PassageFilter = {
  codes: [],
  below: true,
  coders: [],
  origins: [],
  documents: [],
  from: null,
  to: null,
  where: [],
  conditions: [],
};

/** What two codings have to share to be counted as occurring together. */
export const Unit = z.enum(['overlap', 'passage', 'document']);
export type Unit = z.infer<typeof Unit>;

export const Period = z.enum(['year', 'month']);
export type Period = z.infer<typeof Period>;
