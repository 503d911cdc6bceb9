/** The files of a case folder that hold documents and what was coded in them. */
import { z } from 'zod';
import { CodingRun, Memo, Reading, Settlement } from '../../coding/model.ts';
import { Document, DocumentRevision, TextLayout } from '../../documents/document.ts';

const MOST = 5_000_000;

/** `documents/ID.json`: the document beside its text. */
export const DocumentFile = z.strictObject({
  /** The id names files when the case is written again. */
  document: Document.extend({ id: z.string().regex(/^[\w-]{1,100}$/) }),
  revisions: z.array(DocumentRevision).max(100_000),
  /** File with the text in force and files with earlier ones, by their sha-256. */
  texts: z.record(z.string(), z.strictObject({ file: z.string(), layout: TextLayout })),
  original: z.strictObject({ file: z.string(), mediaType: z.string() }).nullable(),
});
export type DocumentFile = z.infer<typeof DocumentFile>;

export const MemosFile = z.array(Memo).max(MOST);
export const CodingRecordsFile = z.strictObject({
  runs: z.array(CodingRun).max(100_000),
  settlements: z.array(Settlement).max(MOST),
  readings: z.array(Reading).max(MOST),
});
export type CodingRecordsFile = z.infer<typeof CodingRecordsFile>;
