/** In how many respects two things are alike: most similar systems (Przeworski & Teune 1970, ch. 2). */
import { type Estimate, estimateOf } from './estimate.ts';

export interface Similarity {
  /** Of the attributes on which both have a value: how many are the same. */
  same: number;
  compared: number;
  /** same / compared, 0 to 1. */
  share: Estimate;
}

/** @param pairs the values of two things on each attribute; null where one has none, which then is not compared */
export function mostSimilar(
  pairs: readonly (readonly [string | number | null, string | number | null])[],
): Similarity {
  const both = pairs.filter(([a, b]) => a !== null && b !== null);
  const same = both.filter(([a, b]) => a === b).length;
  return {
    same,
    compared: both.length,
    share: estimateOf(same / both.length, 'no attribute has a value for both'),
  };
}

/**
 * Answered of all cells of a grid (George & Bennett 2005, ch. 3): a comparison is structured when each question is put
 * to each case.
 */
export const completeness = (answered: number, sizes: readonly number[]): Estimate =>
  estimateOf(answered / sizes.reduce((all, size) => all * size, 1), 'the grid has no cells');
