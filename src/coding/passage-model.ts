/** A passage by itself, as it is shown beside a list of hits. */
import { z } from 'zod';
import { Span } from '../kernel/span-schema.ts';
import { PlacedCoding } from './reading-model.ts';

export const PassageInDocument = Span.extend({
  text: z.string(),
  language: z.string(),
  /** From 1, and how many passages the text has. */
  number: z.number().int(),
  of: z.number().int(),
  document: z.object({
    id: z.string(),
    title: z.string(),
    /** EDTF, or empty. */
    date: z.string(),
    source: z.string().nullable(),
    sphere: z.string().nullable(),
    evidenceClass: z.string().nullable(),
    outlet: z.string(),
    authors: z.array(z.string()),
  }),
  /** Those that touch it. */
  codings: z.array(PlacedCoding),
});
export type PassageInDocument = z.infer<typeof PassageInDocument>;
