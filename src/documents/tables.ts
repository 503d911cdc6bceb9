/**
 * Row types of documents. `documents` and `document_revisions` are recorded in the history; `texts` and
 * `passages` are not, because they never change: they are named by their content, and what no document
 * points to is not seen.
 */

import type { Generated } from 'kysely';

export interface DocumentRow {
  id: string;
  title: string;
  /** The title as it is looked up and sorted: see `title-key.ts`. */
  title_key: string;
  file_name: string;
  format: string;
  original: string | null;
  /** Names what was imported, file or row, so that importing it again adds nothing. */
  fingerprint: string;
  source: string | null;
  language: string;
  script: string | null;
  /** EDTF, or empty. */
  date: string;
  /** First and last day that `date` may mean, `2020-11-10`; null when unknown. For filters. */
  date_from: string | null;
  date_to: string | null;
  /** sha-256 in `texts`. */
  text: string;
  revision: number;
  imported_at: string;
  batch: string;
  /** JSON: stated, attributes, dropped, warnings. */
  details: string;
}

export interface DocumentRevisionRow {
  id: string;
  document: string;
  number: number;
  text: string;
  at: string;
  user_name: string;
  reason: string;
}

export interface TextRow {
  sha256: string;
  text: string;
  /** JSON: TextLayout. */
  layout: string;
  characters: number;
  words: number;
}

export interface PassageRow {
  seq: Generated<number>;
  text: string;
  position: number;
  start_at: number;
  end_at: number;
  language: string;
  script: string | null;
  words: number;
}

/** Signature of a text: texts that share a hash are looked at as near copies. */
export interface TextBandRow {
  hash: number;
  /** `seq` of the first passage of the text. */
  passage: number;
}

export interface DocumentTables {
  documents: DocumentRow;
  document_revisions: DocumentRevisionRow;
  texts: TextRow;
  passages: PassageRow;
  text_bands: TextBandRow;
}
