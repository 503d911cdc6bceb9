/** A manuscript taken apart. Its text is stored once; everything found in it is a span of that text. */
import { z } from 'zod';
import { Dropped, FileFormat, Piece, StyledSpan } from '../documents/capture/model.ts';
import { Span } from '../kernel/span-schema.ts';
import { Reference } from '../sources/model.ts';

/** A word or phrase found in the text, with the language it is in (BCP 47, `und` when unknown). */
export const LanguageText = z.object({ language: z.string(), text: z.string(), span: Span });
export type LanguageText = z.infer<typeof LanguageText>;

export const ArticleAuthor = z.object({
  name: z.string(),
  affiliation: z.string().optional(),
  email: z.string().optional(),
  orcid: z.string().optional(),
  span: Span.optional(),
});

export const Section = z.object({
  id: z.string(),
  title: z.string(),
  level: z.number().int(),
  /** The heading itself. */
  span: Span,
  role: z.enum([
    'front',
    'body',
    'bibliography',
    'notes',
    'appendix',
    'abstract',
    'acknowledgements',
  ]),
});
export type Section = z.infer<typeof Section>;

/** A note mark in the text: no width, `at` is an offset in the article's text. */
export const NoteMarker = z.object({
  label: z.string(),
  /** Id of the note it calls; null when there is none with that label. */
  note: z.string().nullable(),
  at: z.number().int(),
  basis: z.enum(['explicit', 'layout', 'guess']),
  /** Where the mark's characters stand in the file. */
  line: z.number().int(),
  fileOffset: z.number().int(),
  length: z.number().int(),
  page: z.number().int().optional(),
});
export type NoteMarker = z.infer<typeof NoteMarker>;

export const Paragraph = z.object({
  id: z.string(),
  /** Section id; null before the first heading. */
  section: z.string().nullable(),
  kind: z.enum(['paragraph', 'quote', 'item', 'caption', 'table']),
  span: Span,
  markers: z.array(NoteMarker),
  page: z.number().int().optional(),
});
export type Paragraph = z.infer<typeof Paragraph>;

export const NoteKind = z.enum(['citation', 'short', 'ibid', 'explanatory', 'mixed']);
export type NoteKind = z.infer<typeof NoteKind>;

export const Note = z.object({
  /** `n12`; a second note with the same label is `n12b`. */
  id: z.string(),
  /** Place in the sequence; a note with a non-numeric label (`*`) has number 0. */
  number: z.number().int(),
  label: z.string(),
  kind: NoteKind,
  span: Span,
  page: z.number().int().optional(),
  endPage: z.number().int().optional(),
});
export type Note = z.infer<typeof Note>;

/** How a back-reference found its source. `person`: set by hand. */
export const ResolutionRule = z.enum([
  'full',
  'bibliography-match',
  'repeated-full',
  'ibid-previous-note',
  'ibid-same-note',
  'op-cit-author',
  'short-title',
  'short-author-title',
  'short-author',
  'note-number',
  'author-date',
  'citation-key',
  'idem-author',
  'defined-short-form',
  'person',
]);
export type ResolutionRule = z.infer<typeof ResolutionRule>;

export const Citation = z.object({
  id: z.string(),
  /** Where it stands: a note, or a paragraph for author–date styles. */
  note: z.string().nullable(),
  paragraph: z.string().nullable(),
  span: Span,
  form: z.enum(['full', 'short', 'ibid']),
  source: z.string().nullable(),
  rule: ResolutionRule.nullable(),
  /** The citation that a short form or Ibid. points to. */
  antecedent: z.string().nullable(),
  /** Other sources that the same words could mean: Ibid. after a note that cites several. */
  alternatives: z.array(z.string()).optional(),
  /** `p. 12`, `s. 12–14`, as printed, and its span. */
  locator: z.object({ printed: z.string(), span: Span }).nullable(),
  /** `see`, `cf.`, `zob.`, `см.` */
  signal: z.string().nullable(),
  /** The fields as printed; null for a bare Ibid. */
  reference: Reference.nullable(),
});
export type Citation = z.infer<typeof Citation>;

export const BibliographyEntry = z.object({
  id: z.string(),
  section: z.string(),
  span: Span,
  source: z.string().nullable(),
  reference: Reference,
  page: z.number().int().optional(),
});
export type BibliographyEntry = z.infer<typeof BibliographyEntry>;

export const Quotation = z.object({
  id: z.string(),
  /** Words between the marks, or the whole block of a block quotation. */
  span: Span,
  /** With the marks themselves. */
  outer: Span,
  marks: z.string(),
  paragraph: z.string().nullable(),
  note: z.string().nullable(),
  /**
   * `speech`: somebody's words; `term`: a word used with distance or as a term (‘corridor’);
   * `title`: a work's title in marks.
   */
  role: z.enum(['speech', 'term', 'title']),
  speaker: z.string().nullable(),
  /** Where the speaker is named, and by which rule he was found. */
  speakerSpan: Span.nullable(),
  speakerRule: z.string().nullable(),
  notes: z.array(z.string()),
});
export type Quotation = z.infer<typeof Quotation>;

export const Unresolved = z.object({
  id: z.string(),
  note: z.string().nullable(),
  paragraph: z.string().nullable(),
  span: Span,
  why: z.string(),
});
export type Unresolved = z.infer<typeof Unresolved>;

/** Something the layout did that was undone; `at` is an offset in the article's text. */
export const LayoutRepair = z.object({
  what: z.string(),
  at: z.number().int(),
  detail: z.string().optional(),
});
export type LayoutRepair = z.infer<typeof LayoutRepair>;

export const CitationStyle = z.enum(['notes', 'author-date', 'numbered', 'none']);
export type CitationStyle = z.infer<typeof CitationStyle>;

export const Article = z.object({
  id: z.string(),
  fileName: z.string(),
  format: FileFormat,
  sha256: z.string(),
  title: z.string(),
  titles: z.array(LanguageText),
  /** Main language of the body, BCP 47. */
  language: z.string(),
  authors: z.array(ArticleAuthor),
  abstracts: z.array(LanguageText),
  keywords: z.array(z.object({ language: z.string(), terms: z.array(z.string()), span: Span })),
  /** Words to the reader before the abstract: of an editor, of a translator, that a text is a draft. */
  remarks: z.array(LanguageText).optional(),
  doi: z.string().nullable(),
  citationStyle: CitationStyle,
  /** The reading text: blocks in reading order with notes after the body, two newlines between blocks. */
  text: z.string(),
  /** Ordered, disjoint; what is between two pieces was put in by us (a blank where a line ended). */
  pieces: z.array(Piece),
  styles: z.array(StyledSpan),
  sections: z.array(Section),
  paragraphs: z.array(Paragraph),
  notes: z.array(Note),
  citations: z.array(Citation),
  entries: z.array(BibliographyEntry),
  quotations: z.array(Quotation),
  unresolved: z.array(Unresolved),
  repairs: z.array(LayoutRepair),
  dropped: z.array(Dropped),
  warnings: z.array(z.string()),
});
export type Article = z.infer<typeof Article>;
