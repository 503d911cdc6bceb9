/** A file of many documents, and what is read from it row by row. */

/** Opened anew for each reading, so that nothing needs to be held in memory. */
export interface CorpusFile {
  readonly fileName: string;
  open(): AsyncIterable<Uint8Array>;
}

export type CorpusRow =
  | {
      ok: true;
      /** As a spreadsheet counts: the header of a table is row 1. In JSONL the line. */
      row: number;
      cells: ReadonlyMap<string, string>;
      warnings: readonly string[];
    }
  | { ok: false; row: number; reason: string };

export interface Corpus {
  readonly fileName: string;
  readonly format: 'table' | 'jsonl';
  readonly encoding: string;
  /** Of a table: what stands between two cells. */
  readonly delimiter: string | null;
  readonly columns: readonly string[];
  rows(): AsyncIterable<CorpusRow>;
}

/** Characters of one row. A book has a million; what is longer is no row but a file that was misread. */
export const LONGEST_ROW = 8_000_000;

export const inMillions = (count: number): string => `${(count / 1_000_000).toFixed(1)} million`;
