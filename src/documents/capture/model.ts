/**
 * What a reader of files hands on: the words of a file in reading order, with everything that the
 * layout said (headings, notes, markers, italics) and where in the file each stretch came from.
 * Every format ends here, so nothing after this file knows Word from PDF.
 */
import { z } from 'zod';

export const FileFormat = z.enum(['text', 'markdown', 'html', 'docx', 'pdf']);
export type FileFormat = z.infer<typeof FileFormat>;

/**
 * A place in a file as a person finds it. `line` and `column` count from 1; for Word, `line` is the
 * number of the paragraph; for PDF, the line on the `page`. `offset` counts UTF-16 units in the
 * decoded file (text, Markdown, HTML) and -1 where the file is not itself text (Word, PDF).
 */
export const FilePlace = z.object({
  offset: z.number().int(),
  line: z.number().int().min(1),
  column: z.number().int().min(1),
  page: z.number().int().min(1).optional(),
  /** Part of the file when it has several: `footnotes`, `endnotes`. */
  part: z.string().optional(),
});
export type FilePlace = z.infer<typeof FilePlace>;

/** A stretch of text that was copied letter by letter from one place of one line of the file. */
export const Piece = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  at: FilePlace,
});
export type Piece = z.infer<typeof Piece>;

export const StyleName = z.enum(['italic', 'bold', 'small-caps', 'superscript', 'link']);
export const StyledSpan = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  style: StyleName,
  href: z.string().optional(),
});
export type StyledSpan = z.infer<typeof StyledSpan>;

/**
 * A reference mark in the text. It has no width: `at` is the offset in the block's text where the
 * mark stood, and the mark's own characters are left out of the text.
 */
export const Marker = z.object({
  at: z.number().int().min(0),
  /** The mark as printed: `12`, `*`, `iv`. */
  label: z.string(),
  /** How sure the reader is: `explicit` (format says so), `layout` (raised), `guess` (plain digits). */
  basis: z.enum(['explicit', 'layout', 'guess']),
  /** Where the mark's own characters stand in the file, and how many UTF-16 units they take. */
  place: FilePlace.optional(),
  length: z.number().int().min(0).optional(),
});
export type Marker = z.infer<typeof Marker>;

export const BlockKind = z.enum([
  'heading',
  'paragraph',
  'note',
  'quote',
  'item',
  'caption',
  'table',
]);

export const Block = z.object({
  kind: BlockKind,
  /** Headings: 1 is the title of the article, 2 a section; absent when the file does not say. */
  level: z.number().int().min(1).max(6).optional(),
  /** Notes: the label as printed before the note. `endnote` when the notes stand together at the end. */
  label: z.string().optional(),
  noteKind: z.enum(['footnote', 'endnote']).optional(),
  text: z.string(),
  pieces: z.array(Piece),
  styles: z.array(StyledSpan),
  markers: z.array(Marker),
  page: z.number().int().min(1).optional(),
  endPage: z.number().int().min(1).optional(),
});
export type Block = z.infer<typeof Block>;

/** Something the reader left out of the text, so that nothing vanishes silently. */
export const Dropped = z.object({
  what: z.enum([
    'running-head',
    'page-number',
    'image',
    'table',
    'markup',
    'hidden',
    'comment',
    'deleted',
    'other',
  ]),
  text: z.string(),
  at: FilePlace.optional(),
  count: z.number().int().min(1).default(1),
});
export type Dropped = z.infer<typeof Dropped>;

/** Something the layout did to the text that was undone, kept because the audit reports it. */
export const Repair = z.object({
  /**
   * `paragraph-joined`: a paragraph cut by a page break was put together again;
   * `note-joined`: the same for a note; `url-joined`: an address cut in two;
   * `hyphen-joined`: a word hyphenated at a line's end; `note-moved`: a note that stood inside the
   * bibliography or another paragraph; `heading-merged`; `marker-recovered`: a plain digit read as mark;
   * `italics-recovered`: the opening star of an emphasis was lost and its closing star was left.
   */
  what: z.enum([
    'paragraph-joined',
    'note-joined',
    'url-joined',
    'hyphen-joined',
    'note-moved',
    'heading-merged',
    'marker-recovered',
    'italics-recovered',
  ]),
  /** Index of the block and offset in its text where the seam is. */
  block: z.number().int().min(0),
  offset: z.number().int().min(0),
  detail: z.string().optional(),
});
export type Repair = z.infer<typeof Repair>;

export const Capture = z.object({
  format: FileFormat,
  fileName: z.string(),
  /** sha-256 of the bytes, hex. */
  sha256: z.string(),
  encoding: z.string().optional(),
  newline: z.enum(['lf', 'crlf', 'cr', 'mixed']).optional(),
  pages: z.number().int().optional(),
  /** Facts the file states about itself (HTML meta, Word and PDF properties). */
  metadata: z.object({
    title: z.string().optional(),
    authors: z.array(z.string()).default([]),
    language: z.string().optional(),
    published: z.string().optional(),
    doi: z.string().optional(),
  }),
  blocks: z.array(Block),
  dropped: z.array(Dropped),
  repairs: z.array(Repair),
  /** Plain words for what the reader was unsure of ("two columns on page 3 were read left to right"). */
  warnings: z.array(z.string()),
});
export type Capture = z.infer<typeof Capture>;
