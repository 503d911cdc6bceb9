/**
 * A document of the case: the text of a source as it was captured. The text itself never changes; a
 * corrected text is another one, and the document points to the one in force.
 */
import { z } from 'zod';
import { Span } from '../kernel/span-schema.ts';
import { Dropped, StyledSpan } from './capture/model.ts';

/** `record` is a row of a corpus table or a line of JSONL; `subtitles` are SRT and WebVTT. */
export const DocumentFormat = z.enum([
  'text',
  'markdown',
  'html',
  'docx',
  'pdf',
  'odt',
  'rtf',
  'epub',
  'email',
  'subtitles',
  'record',
]);
export type DocumentFormat = z.infer<typeof DocumentFormat>;

/** A paragraph, heading or cue as the layout had it. Its span excludes the blank line that follows. */
export const TextBlock = Span.extend({
  kind: z.enum(['heading', 'paragraph', 'note', 'quote', 'item', 'caption', 'table', 'cue']),
  level: z.number().int().min(1).max(6).optional(),
  /** Page on which it begins, from 1. */
  page: z.number().int().min(1).optional(),
  /** First line in the file, from 1. */
  line: z.number().int().min(1).optional(),
  /** Subtitles: begin and end in milliseconds. */
  time: z.tuple([z.number().int(), z.number().int()]).optional(),
  speaker: z.string().optional(),
});
export type TextBlock = z.infer<typeof TextBlock>;

/** How a text was laid out; everything in it is a span of the text in UTF-16 units. */
export const TextLayout = z.object({
  blocks: z.array(TextBlock),
  styles: z.array(StyledSpan),
  /** Offset at which each page begins; empty where there are none. */
  pages: z.array(
    z.object({ number: z.number().int(), label: z.string().optional(), start: z.number().int() }),
  ),
});
export type TextLayout = z.infer<typeof TextLayout>;

/** A text is named by the sha-256 of its words, so that two captures with the same words share it. */
export const DocumentText = z.object({
  sha256: z.string(),
  text: z.string(),
  layout: TextLayout,
  /** Unicode code points. */
  characters: z.number().int(),
  words: z.number().int(),
});
export type DocumentText = z.infer<typeof DocumentText>;

/** A paragraph-sized stretch of a text: the unit of search and, unless another is chosen, of agreement. */
export const Passage = Span.extend({
  /** Grows in the order of storing; names the row of the index. */
  seq: z.number().int(),
  /** sha-256 of the text. */
  text: z.string(),
  /** Place among the passages of the text, from 0. */
  position: z.number().int().min(0),
  /** BCP 47; `und` when unknown. */
  language: z.string(),
  /** ISO 15924; null when there are no letters. */
  script: z.string().nullable(),
  words: z.number().int().min(0),
});
export type Passage = z.infer<typeof Passage>;

/** What a file or a row says of itself: where a source record is proposed from. */
export const StatedFacts = z.object({
  title: z.string().optional(),
  authors: z.array(z.string()).default([]),
  /** As printed. */
  date: z.string().optional(),
  outlet: z.string().optional(),
  url: z.string().optional(),
  language: z.string().optional(),
});
export type StatedFacts = z.infer<typeof StatedFacts>;

export const Document = z.object({
  id: z.string(),
  /** The name that another program gave it, by which it is known when it comes again. */
  guid: z.string().optional(),
  title: z.string(),
  fileName: z.string(),
  format: DocumentFormat,
  /** sha-256 of the original bytes; null when they are not kept (a row of a corpus, a pasted text). */
  original: z.string().nullable(),
  /** sha-256 of the original, or of the row's words and facts: what is imported again adds nothing. */
  fingerprint: z.string(),
  /** Id in the register of sources. */
  source: z.string().nullable(),
  language: z.string(),
  script: z.string().nullable(),
  /** EDTF; empty when unknown. */
  date: z.string(),
  /** sha-256 of the text in force. */
  text: z.string(),
  /** 1 as captured; one more with each corrected text. */
  revision: z.number().int().min(1),
  importedAt: z.string(),
  /** Names the import that brought it: `imp_…`. */
  batch: z.string(),
  stated: StatedFacts,
  /** Further columns of a corpus, and what a person adds: name to value. */
  attributes: z.record(z.string(), z.string()),
  /** What the reader left out, counted, so that nothing vanishes silently. */
  dropped: z.array(Dropped),
  warnings: z.array(z.string()),
});
export type Document = z.infer<typeof Document>;

/** One text in the life of a document. */
export const DocumentRevision = z.object({
  id: z.string(),
  document: z.string(),
  number: z.number().int().min(1),
  text: z.string(),
  at: z.string(),
  user: z.string(),
  /** Why the text was corrected, in the person's words; empty for the capture. */
  reason: z.string(),
});
export type DocumentRevision = z.infer<typeof DocumentRevision>;
