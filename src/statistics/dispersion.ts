import { DomainError } from '../kernel/errors.ts';
import { type Estimate, estimateOf, noEstimate } from './estimate.ts';

/** One part of a corpus: a text, a year, a speaker. Both in words. */
export interface CorpusPart {
  size: number;
  hits: number;
}

export interface Dispersion {
  /** 0: spread as the parts are long; towards 1: all in a small part (Gries 2008). */
  dp: Estimate;
  /** DP divided by what it can reach at most, so that 1 is reached (Lijffijt & Gries 2012). */
  dpNorm: Estimate;
  hits: number;
  /** Parts with words in them, and those of them with a hit. */
  parts: number;
  partsWithHits: number;
}

/**
 * Deviation of proportions, ½ Σ |v_i − s_i|: v_i the share of hits, s_i the share of words in part i. Guards against
 * one long speech making a keyword. Parts without words are left out. Throws `invalid` for negative numbers and for
 * hits in a part without words. No value without hits, and no DPnorm with one part.
 */
export function dispersion(parts: readonly CorpusPart[]): Dispersion {
  for (const { size, hits } of parts) {
    const fine = Number.isFinite(size) && hits >= 0 && size >= 0 && (size > 0 || hits === 0);
    if (!fine || !Number.isFinite(hits)) {
      throw new DomainError('invalid', `A part of ${size} words cannot hold ${hits} hits.`);
    }
  }
  const filled = parts.filter(({ size }) => size > 0);
  const size = filled.reduce((sum, part) => sum + part.size, 0);
  const hits = filled.reduce((sum, part) => sum + part.hits, 0);
  const counts = {
    hits,
    parts: filled.length,
    partsWithHits: filled.filter((part) => part.hits > 0).length,
  };
  if (hits === 0) {
    const none = noEstimate('the word is in no part');
    return { dp: none, dpNorm: none, ...counts };
  }
  const apart = filled.map((part) => Math.abs(part.hits / hits - part.size / size));
  const dp = apart.reduce((sum, difference) => sum + difference, 0) / 2;
  const least = filled.reduce((minimum, part) => Math.min(minimum, part.size / size), 1);
  const onePart = 'one part only';
  return {
    dp: estimateOf(dp, onePart),
    dpNorm: filled.length < 2 ? noEstimate(onePart) : estimateOf(dp / (1 - least), onePart),
    ...counts,
  };
}
