/** What came of an expectation, as evidence about the hypotheses that had said how probable it is. Pure. */
import { plainPoints } from '../weighing/chances.ts';
import type { PlainChance } from '../weighing/model.ts';
import type { Expectation } from './model.ts';

export interface EmittedChance {
  hypothesis: string;
  chance: PlainChance;
  why: string;
}

const contrary = (chance: PlainChance): PlainChance => {
  const { low, likely, high } = plainPoints(chance);
  // Differences such as 1 − 0.9 are not to show the last digits of a double.
  const less = (p: number): number => Number((1 - p).toFixed(12));
  return { as: 'number', low: less(high), likely: less(likely), high: less(low) };
};

/**
 * P(what came | hypothesis) of each that had a word on it: p when it came true and 1 − p when it did not. What was open,
 * in part, void or disputed tells nothing, and gives an empty list.
 */
export function chancesOfOutcome({
  status,
  emitted,
}: Pick<Expectation, 'status' | 'emitted'>): EmittedChance[] {
  if (status !== 'true' && status !== 'false') return [];
  return emitted.map(({ hypothesis, chance, why }) => ({
    hypothesis,
    chance: status === 'true' ? chance : contrary(chance),
    why,
  }));
}
