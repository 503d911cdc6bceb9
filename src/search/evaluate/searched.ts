import type { Chunk } from '../index/read-index.ts';

/** What the filters let through. */
export interface Searched {
  passages: number;
  words: number;
  /** Words of each document, by its number; and whether a passage of it was let through. */
  wordsOf: Float64Array;
  documents: Uint8Array;
  /** By the number of the passages' language. */
  languages: Map<number, { words: number; documents: Set<number> }>;
}

export const startOf = (chunk: Chunk, at: number): number => chunk.starts[at] ?? 0;
export const wordsIn = (chunk: Chunk, at: number): number =>
  startOf(chunk, at + 1) - startOf(chunk, at);

export const nothingSearched = (documents: number): Searched => ({
  passages: 0,
  words: 0,
  wordsOf: new Float64Array(documents),
  documents: new Uint8Array(documents),
  languages: new Map(),
});

/** Adds the passages of a chunk that have a document. */
export function countSearched(searched: Searched, chunk: Chunk, documents: Int32Array): void {
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at] ?? -1;
    if (document < 0) continue;
    const words = wordsIn(chunk, at);
    searched.passages += 1;
    searched.words += words;
    searched.wordsOf[document] = (searched.wordsOf[document] ?? 0) + words;
    searched.documents[document] = 1;
    const number = chunk.languages[at] ?? 0;
    const language = searched.languages.get(number) ?? { words: 0, documents: new Set<number>() };
    searched.languages.set(number, language);
    language.words += words;
    language.documents.add(document);
  }
}
