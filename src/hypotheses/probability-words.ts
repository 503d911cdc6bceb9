/** Words of probability as United States analysts must use them (Intelligence Community Directive 203, 2015). */
import { z } from 'zod';
import type { ThreePoints } from '../statistics/pert.ts';

export const ProbabilityWords = z.enum([
  'almost no chance',
  'very unlikely',
  'unlikely',
  'roughly even chance',
  'likely',
  'very likely',
  'almost certain',
]);
export type ProbabilityWords = z.infer<typeof ProbabilityWords>;

interface Band {
  words: ProbabilityWords;
  /** The directive's other row of words for the same; the two rows are not to be mixed in one text. */
  other: string;
  low: number;
  high: number;
  middle: number;
}

export const BANDS: readonly Band[] = [
  { words: 'almost no chance', other: 'remote', low: 0.01, high: 0.05, middle: 0.03 },
  { words: 'very unlikely', other: 'highly improbable', low: 0.05, high: 0.2, middle: 0.125 },
  { words: 'unlikely', other: 'improbable', low: 0.2, high: 0.45, middle: 0.325 },
  { words: 'roughly even chance', other: 'roughly even odds', low: 0.45, high: 0.55, middle: 0.5 },
  { words: 'likely', other: 'probable', low: 0.55, high: 0.8, middle: 0.675 },
  { words: 'very likely', other: 'highly probable', low: 0.8, high: 0.95, middle: 0.875 },
  { words: 'almost certain', other: 'nearly certain', low: 0.95, high: 0.99, middle: 0.97 },
];

/** The band that the words stand for, with its middle as the likeliest value. */
export function wordsToNumbers(words: ProbabilityWords): ThreePoints {
  const band = BANDS.find((one) => one.words === words);
  if (!band) throw new Error(`No band is called ${words}.`); // all words have one
  return { low: band.low, likely: band.middle, high: band.high };
}

/**
 * The words for a probability. An edge that two bands share belongs to the upper one; under .01 and over .99 the
 * directive has no words.
 */
export function numberToWords(probability: number): ProbabilityWords | null {
  if (!(probability >= 0.01 && probability <= 0.99)) return null;
  return BANDS.findLast(({ low }) => probability >= low)?.words ?? null;
}
