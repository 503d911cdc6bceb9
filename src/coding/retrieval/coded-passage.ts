import { z } from 'zod';
import { Span } from '../../kernel/span-schema.ts';
import { CodingOrigin } from '../model.ts';

/** One coding as it is read: the words with what stands around them, and where they come from. */
export const CodedPassage = Span.extend({
  id: z.string(),
  code: z.string(),
  quote: z.string(),
  before: z.string(),
  after: z.string(),
  coder: z.string(),
  origin: CodingOrigin,
  language: z.string(),
  document: z.object({
    id: z.string(),
    title: z.string(),
    date: z.string(),
    source: z.string().nullable(),
  }),
});
export type CodedPassage = z.infer<typeof CodedPassage>;

export const PassageOrder = z.enum(['date', 'document', 'code']);
export type PassageOrder = z.infer<typeof PassageOrder>;

/** A page of them, with the size of the whole. */
export const PassagePage = z.object({
  total: z.number().int(),
  /** Documents with one at least, of so many that were looked at, and the words of the latter. */
  documents: z.number().int(),
  ofDocuments: z.number().int(),
  words: z.number().int(),
  passages: z.array(CodedPassage),
});
export type PassagePage = z.infer<typeof PassagePage>;
