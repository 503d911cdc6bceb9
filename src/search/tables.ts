/**
 * Row types of the search index. It is made from the passages alone and can be made again at any time;
 * no part of it is recorded in the history.
 */
import type { Generated } from 'kysely';

/** Each different printed word of each language, once. */
export interface SearchWordRow {
  id: Generated<number>;
  form: string;
  /** `ru`; empty when unknown. */
  language: string;
}

/** Where a word is looked up: see matching/text-word.ts. */
export interface SearchKeyRow {
  key: string;
  word: number;
}

/** A run of passages that was indexed in one transaction. */
export interface SearchChunkRow {
  id: number;
  first_seq: number;
  last_seq: number;
  passages: number;
  words: number;
  /** Where passages begin, and which text and language they have: see index/chunk-layout.ts. */
  layout: Uint8Array;
  /** JSON: sha-256 of the texts. */
  texts: string;
  /** JSON: languages. */
  languages: string;
}

/** Where words stand in a chunk; `id` is chunk and slot in one number: see index/postings.ts. */
export interface SearchPostingRow {
  id: number;
  places: Uint8Array;
}

export interface SearchTables {
  search_words: SearchWordRow;
  search_keys: SearchKeyRow;
  search_chunks: SearchChunkRow;
  search_postings: SearchPostingRow;
}
