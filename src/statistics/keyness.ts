import { DomainError } from '../kernel/errors.ts';
import { chiSquareTail } from './chi-square-tail.ts';
import { type Estimate, estimateOf, noEstimate } from './estimate.ts';
import { logLikelihood } from './log-likelihood.ts';

/** How often a word stands in two corpora. */
export interface WordCounts {
  target: number;
  reference: number;
  /** Words in all, of the target and of the reference corpus. */
  targetSize: number;
  referenceSize: number;
}

export interface Keyness {
  /** Where the word is relatively more frequent. */
  typicalOf: 'target' | 'reference' | 'neither';
  /** Expected in the target if it were spread evenly. */
  expected: number;
  /** Two cells, as Rayson & Garside (2000); never negative, the side is in `typicalOf`. */
  g2: Estimate;
  /** p of `g2`, one degree of freedom. */
  p: Estimate;
  /** With the cells of all other words (Dunning 1993). */
  g2FourCells: Estimate;
  /** log2 of the ratio of relative frequencies; +1 is twice as frequent in the target. 0 counts as 0.5 (Hardie 2014). */
  logRatio: Estimate;
  /** Relative frequency in the target above the reference, in per cent of the reference (Gabrielatos & Marchi 2012). */
  percentDifference: Estimate;
  /** Over 2 positive, over 6 strong, over 10 very strong evidence; below 0 for no difference (Wilson 2013). */
  bic: Estimate;
}

const EMPTY_CORPUS = 'one of the two corpora is empty';
const NEVER = 'the word is in neither corpus';
const NOT_IN_REFERENCE = 'the word is not in the reference corpus';
/** Stands for a count of 0 in a ratio. */
const HALF = 0.5;

function refuse({ target, reference, targetSize, referenceSize }: WordCounts): void {
  const within = (count: number, size: number): boolean =>
    count >= 0 && count <= size && Number.isFinite(size);
  if (!within(target, targetSize) || !within(reference, referenceSize)) {
    throw new DomainError('invalid', 'A word cannot be more frequent than its corpus is long.');
  }
}

function none(reason: string): Keyness {
  const nothing = noEstimate(reason);
  return {
    typicalOf: 'neither',
    expected: 0,
    g2: nothing,
    p: nothing,
    g2FourCells: nothing,
    logRatio: nothing,
    percentDifference: nothing,
    bic: nothing,
  };
}

/** What a table is sorted and cut by, without the other measures; null where `keyness` has no value. */
export interface KeynessRank {
  typicalOf: Keyness['typicalOf'];
  g2: number;
  p: number;
  logRatio: number;
}

function effectOf({ target, reference, targetSize, referenceSize }: WordCounts) {
  const inTarget = target / targetSize;
  const inReference = reference / referenceSize;
  const ratio = (target || HALF) / targetSize / ((reference || HALF) / referenceSize);
  return {
    logRatio: estimateOf(Math.log2(ratio), NEVER),
    percentDifference:
      reference === 0
        ? noEstimate(NOT_IN_REFERENCE)
        : estimateOf(((inTarget - inReference) / inReference) * 100, NOT_IN_REFERENCE),
    typicalOf:
      inTarget === inReference ? 'neither' : inTarget > inReference ? 'target' : 'reference',
  } as const;
}

function cellsOf({ target, reference, targetSize, referenceSize }: WordCounts) {
  const words = target + reference;
  const size = targetSize + referenceSize;
  const expected = (targetSize * words) / size;
  const found = [
    { observed: target, expected },
    { observed: reference, expected: words - expected },
  ];
  return { size, expected, found };
}

/** The same numbers as `keyness`, for tables of hundreds of thousands of words of which few are shown. Throws the same. */
export function keynessRank(counts: WordCounts): KeynessRank | null {
  refuse(counts);
  const { target, reference, targetSize, referenceSize } = counts;
  if (targetSize === 0 || referenceSize === 0 || target + reference === 0) return null;
  const g2 = logLikelihood(cellsOf(counts).found);
  const { typicalOf, logRatio } = effectOf(counts);
  return { typicalOf, g2, p: chiSquareTail(g2, 1), logRatio: logRatio.value ?? 0 };
}

/**
 * Is a word typical of one corpus against another? Sort by `logRatio` (size of the difference), keep what `p`,
 * adjusted for the number of words tested, and the number of texts it occurs in allow.
 *
 * Counts and sizes are numbers of words. Throws `invalid` for negative counts and for counts over the size. There is
 * no value for an empty corpus, nor for a word in neither.
 */
export function keyness(counts: WordCounts): Keyness {
  refuse(counts);
  const { target, reference, targetSize, referenceSize } = counts;
  if (targetSize === 0 || referenceSize === 0) return none(EMPTY_CORPUS);
  const words = target + reference;
  if (words === 0) return none(NEVER);
  const { size, expected, found } = cellsOf(counts);
  const others = [
    { observed: targetSize - target, expected: targetSize - expected },
    { observed: referenceSize - reference, expected: referenceSize - (words - expected) },
  ];
  const g2 = logLikelihood(found);
  return {
    ...effectOf(counts),
    expected,
    g2: estimateOf(g2, NEVER),
    p: estimateOf(chiSquareTail(g2, 1), NEVER),
    g2FourCells: estimateOf(logLikelihood([...found, ...others]), NEVER),
    bic: estimateOf(g2 - Math.log(size), NEVER),
  };
}
