import { DomainError } from '../kernel/errors.ts';
import { type Estimate, estimateOf, noEstimate } from './estimate.ts';
import { logLikelihood } from './log-likelihood.ts';

/** How often two words occur, and how often together. */
export interface PairCounts {
  /** Times the collocate stands in the window of the node (O11). */
  together: number;
  /** Frequencies of node (R1) and collocate (C1), and words in all (N). */
  node: number;
  collocate: number;
  size: number;
  /**
   * Places looked at around each node: 1 when pairs are counted side by side or once a sentence, 2w for a window of w
   * words on both sides. R1 is multiplied by it for everything but logDice.
   */
  places?: number;
}

export interface Collocation {
  /** Times together if the words did not care for each other (E11). */
  expected: number;
  /** log2(O11 / E11); high for rare words (Church & Hanks 1990). */
  pmi: Estimate;
  /** PMI on −1 … 1 (Bouma 2009). */
  npmi: Estimate;
  /** 14 + log2(2 O11 / (R1 + C1)): does not depend on the size of the corpus, +1 is twice as strong (Rychlý 2008). */
  logDice: Estimate;
  /** G² over the four cells (Dunning 1993); always positive, also for words that avoid each other. */
  logLikelihood: Estimate;
  /** (O11 − E11) / √O11; high for frequent words (Church et al. 1991). */
  t: Estimate;
}

const NEVER = 'the words never stand together';
const ALWAYS = 'the words stand together everywhere';
const TOO_WIDE = 'the windows hold more words than the corpus';
/** Upper end of logDice for words that only occur together. */
const LOG_DICE_TOP = 14;

function refuse({ together, node, collocate, size, places = 1 }: PairCounts): void {
  const numbers = [together, node, collocate, size, places];
  const wrong = numbers.some((count) => !Number.isFinite(count) || count < 0);
  if (wrong || together > Math.min(node * places, collocate * places)) {
    throw new DomainError('invalid', 'Two words cannot be together more often than they occur.');
  }
}

/**
 * How strongly two words attract each other. `places` defaults to 1. No values for a pair that never occurs; throws
 * `invalid` for negative counts and for more pairs than the words allow.
 */
export function collocation(counts: PairCounts): Collocation {
  refuse(counts);
  const { together, node, collocate, size, places = 1 } = counts;
  const row = node * places;
  const expected = size === 0 ? 0 : (row * collocate) / size;
  if (together === 0) {
    const never = noEstimate(NEVER);
    return { expected, pmi: never, npmi: never, logDice: never, logLikelihood: never, t: never };
  }
  const pmi = Math.log2(together / expected);
  const neither = size - row - collocate + together;
  const fits = neither >= 0 && row <= size && collocate >= together && row >= together;
  const cells = [
    { observed: together, expected },
    { observed: row - together, expected: row - expected },
    { observed: collocate - together, expected: collocate - expected },
    { observed: neither, expected: size - row - collocate + expected },
  ];
  return {
    expected,
    pmi: estimateOf(pmi, NEVER),
    npmi:
      together < size ? estimateOf(pmi / -Math.log2(together / size), ALWAYS) : noEstimate(ALWAYS),
    logDice: estimateOf(LOG_DICE_TOP + Math.log2((2 * together) / (node + collocate)), NEVER),
    logLikelihood: fits ? estimateOf(logLikelihood(cells), ALWAYS) : noEstimate(TOO_WIDE),
    t: estimateOf((together - expected) / Math.sqrt(together), NEVER),
  };
}
