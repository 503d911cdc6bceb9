/** What the screens ask of the documents, and what they get. */
import { z } from 'zod';
import { Document } from './document.ts';

/** Stands for "none" in a filter. */
export const NONE = 'none';

const Day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Write a day as 2020, 2020-11 or 2020-11-10.');

/** Several values of one field are joined with commas and mean "one of these". */
export const DocumentFilter = z
  .object({
    /** Words that the title holds, in any case. */
    title: z.string().max(300),
    language: z.string().max(300),
    sphere: z.string().max(300),
    class: z.string().max(300),
    /** First and last day; a document of unknown date is not between them. */
    from: Day,
    to: Day,
    batch: z.string().max(100),
    format: z.string().max(200),
    source: z.string().max(200),
  })
  .partial();
export type DocumentFilter = z.infer<typeof DocumentFilter>;

export const DOCUMENT_ORDERS = ['title', 'date', 'language', 'imported'] as const;

/** A minus in front turns the order round. */
export const DocumentOrder = z.enum([
  ...DOCUMENT_ORDERS,
  '-title',
  '-date',
  '-language',
  '-imported',
]);
export type DocumentOrder = z.infer<typeof DocumentOrder>;

export const DocumentSummary = Document.pick({
  id: true,
  title: true,
  fileName: true,
  format: true,
  language: true,
  script: true,
  date: true,
  revision: true,
  importedAt: true,
  batch: true,
  warnings: true,
}).extend({
  words: z.number().int(),
  author: z.string(),
  outlet: z.string(),
  source: z
    .object({
      id: z.string(),
      title: z.string(),
      sphere: z.string().nullable(),
      evidenceClass: z.string().nullable(),
    })
    .nullable(),
  /** Other documents with the very same text. */
  sameText: z.number().int(),
  /** How many things the reader left out. */
  dropped: z.number().int(),
});
export type DocumentSummary = z.infer<typeof DocumentSummary>;

const Counted = z.object({ value: z.string(), count: z.number().int() });

export const DocumentFacets = z.object({
  total: z.number().int(),
  language: z.array(Counted),
  format: z.array(Counted),
  sphere: z.array(Counted),
  class: z.array(Counted),
  batch: z.array(Counted.extend({ at: z.string(), example: z.string() })),
});
export type DocumentFacets = z.infer<typeof DocumentFacets>;

/** What a person may set of documents. */
export const DocumentEdit = z
  .object({
    title: z.string().trim().min(1).max(500),
    /** EDTF; empty when unknown. */
    date: z.string().trim().max(100),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Write a language as ru or az-Latn.'),
    source: z.string().max(200).nullable(),
  })
  .partial()
  .strict();
export type DocumentEdit = z.infer<typeof DocumentEdit>;
