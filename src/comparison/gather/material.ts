/** What a comparison is made of: observations, coded passages and documents, with the actors that are in them. */
import type { CompactObservation } from '../../observations/listing/compact.ts';
import type { Within } from './dyad-of.ts';
import type { NamedFigure } from './named-figures.ts';

/** One coding in a document of which the day is known. */
export interface MaterialPassage {
  id: string;
  code: string;
  document: string;
  /** Of its document. */
  from: string | null;
  to: string | null;
  sphere: string | null;
  /** Actors of dyads that are in it, by their names in its paragraph, or as `MaterialDocument.voice` and `marked`. */
  actors: ReadonlySet<string>;
  /** Actor of a dyad that speaks in its document. */
  voice: string | null;
}

export interface MaterialDocument {
  id: string;
  from: string | null;
  to: string | null;
  words: number;
  /** Actors of dyads that are named in it, speak in it, or are the value of one of its columns. */
  actors: ReadonlySet<string>;
}

export interface Material {
  /** Those that were known by the day asked for, in the order of time. */
  observations: readonly CompactObservation[];
  passages: readonly MaterialPassage[];
  documents: readonly MaterialDocument[];
  /** Those that are put into a cell by hand. */
  figures: readonly NamedFigure[];
  /** A code with those below it. */
  below: ReadonlyMap<string, ReadonlySet<string>>;
  within: Within;
}
