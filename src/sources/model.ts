/** What can be cited: the register's record, and one printed reading of a reference. */
import { z } from 'zod';

export const EvidenceClass = z.enum([
  'official-document',
  'speech',
  'interview',
  'press-report',
  'scholarship',
  'think-tank-analysis',
  'dataset',
  'social-media',
]);
export type EvidenceClass = z.infer<typeof EvidenceClass>;

/** A media sphere is a slug (`russian`, `armenian`, `azerbaijani`, `turkish`, `western` …); cases may add their own. */
export const MediaSphere = z.string().regex(/^[a-z][a-z0-9-]*$/);
export type MediaSphere = z.infer<typeof MediaSphere>;

export const CslName = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
});
export type CslName = z.infer<typeof CslName>;

export const CslDate = z.looseObject({
  'date-parts': z.array(z.array(z.union([z.number(), z.string()]))).optional(),
  literal: z.string().optional(),
  raw: z.string().optional(),
});
export type CslDate = z.infer<typeof CslDate>;

/** A CSL-JSON 1.0 item. Variables that we never touch pass through unchanged. */
export const CslItem = z.looseObject({
  id: z.string(),
  type: z.string(),
  title: z.string().optional(),
  'title-short': z.string().optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  author: z.array(CslName).optional(),
  editor: z.array(CslName).optional(),
  translator: z.array(CslName).optional(),
  issued: CslDate.optional(),
  accessed: CslDate.optional(),
  volume: z.union([z.string(), z.number()]).optional(),
  issue: z.union([z.string(), z.number()]).optional(),
  page: z.string().optional(),
  edition: z.union([z.string(), z.number()]).optional(),
  URL: z.string().optional(),
  DOI: z.string().optional(),
  ISBN: z.string().optional(),
  language: z.string().optional(),
});
export type CslItem = z.infer<typeof CslItem>;

/** A title written in Latin letters though its language is not. */
export const Romanisation = z.object({
  /** `bgn-pcgn`, `iso-9`, `ala-lc`, `gost-7.79-b`, `scholarly` …; null when several fit. */
  scheme: z.string().nullable(),
  /** Back-transliterated title, proposed, never authoritative. */
  original: z.string().nullable(),
});
export type Romanisation = z.infer<typeof Romanisation>;

/**
 * A record by which a reading of a file knows a source, though the register calls it otherwise: that of
 * a source merged into it, or its own before a person changed it.
 */
export const KnownRecord = z.object({
  why: z.enum(['merged', 'edited']),
  csl: CslItem,
  issued: z.string().nullable(),
});
export type KnownRecord = z.infer<typeof KnownRecord>;

export const Source = z.object({
  id: z.string(),
  csl: CslItem,
  evidenceClass: EvidenceClass.nullable(),
  sphere: MediaSphere.nullable(),
  /** BCP 47, most important first. */
  languages: z.array(z.string()),
  /** ISO 15924 of the title as printed: `Latn`, `Cyrl`. */
  script: z.string().nullable(),
  romanised: Romanisation.nullable(),
  /** EDTF level 0–2. */
  issued: z.string().nullable(),
  accessed: z.string().nullable(),
  urls: z.array(z.object({ printed: z.string(), clean: z.string() })),
  inBibliography: z.boolean(),
  /** Why class and sphere are what they are: `outlet:tass.ru`, `type:book`, `person`, … */
  reasons: z.record(z.string(), z.string()),
  /** Fields that a person has set; a new reading of the file never overwrites them. */
  setByHand: z.array(z.string()),
  knownAs: z.array(KnownRecord).optional(),
});
export type Source = z.infer<typeof Source>;

/** One field of a reference: what was printed beside what we made of it. Span counts in the article's text. */
export const PrintedField = z.object({
  printed: z.string(),
  value: z.string(),
  start: z.number().int(),
  end: z.number().int(),
});
export type PrintedField = z.infer<typeof PrintedField>;

/** A date with every reading that its letters allow, the most likely first; `value` is the EDTF of the first or ''. */
export const PrintedDate = PrintedField.extend({
  readings: z.array(z.object({ edtf: z.string(), how: z.string() })),
});
export type PrintedDate = z.infer<typeof PrintedDate>;

export const PrintedName = PrintedField.extend({
  family: z.string().optional(),
  given: z.string().optional(),
  /** Institutions and names that cannot be split. */
  literal: z.string().optional(),
  order: z.enum(['given-first', 'family-first']).optional(),
  role: z.enum(['author', 'editor', 'translator']),
});
export type PrintedName = z.infer<typeof PrintedName>;

export const ReferenceType = z.enum([
  'book',
  'chapter',
  'article-journal',
  'article-newspaper',
  'article-magazine',
  'webpage',
  'post',
  'report',
  'thesis',
  'legislation',
  'legal_case',
  'treaty',
  'speech',
  'interview',
  'broadcast',
  'paper-conference',
  'dataset',
  'document',
]);
export type ReferenceType = z.infer<typeof ReferenceType>;

/** One printed reading of a reference: in a note, in the bibliography, or both for one source. */
export const Reference = z.object({
  start: z.number().int(),
  end: z.number().int(),
  type: ReferenceType,
  names: z.array(PrintedName),
  /** `et al.`, `i in.`, `и др.` was printed after the names. */
  moreNames: z.boolean(),
  title: PrintedField.optional(),
  containerTitle: PrintedField.optional(),
  /** Outlet, publishing house or institution that answers for it. */
  publisher: PrintedField.optional(),
  place: PrintedField.optional(),
  series: PrintedField.optional(),
  volume: PrintedField.optional(),
  issue: PrintedField.optional(),
  /** Of a decision or an act: `C-311/18`, `1 BvR 16/13`. */
  number: PrintedField.optional(),
  pages: PrintedField.optional(),
  edition: PrintedField.optional(),
  /** `[online]`, `PDF`, `Video`. */
  medium: PrintedField.optional(),
  issued: PrintedDate.optional(),
  accessed: PrintedDate.optional(),
  url: PrintedField.optional(),
  doi: PrintedField.optional(),
  isbn: PrintedField.optional(),
});
export type Reference = z.infer<typeof Reference>;
