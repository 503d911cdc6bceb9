import type { ThreePoints } from '../../statistics/pert.ts';
import { ratioOf } from '../../statistics/weight-of-evidence.ts';
import { wordsToNumbers } from '../probability-words.ts';
import type { Chance, PlainChance } from './model.ts';

/** Probabilities, or why there are none. */
export type Read = { points: ThreePoints; fault: null } | { points: null; fault: string };

const fault = (why: string): Read => ({ points: null, fault: why });

export function plainPoints(chance: PlainChance): ThreePoints {
  return chance.as === 'words'
    ? wordsToNumbers(chance.words)
    : { low: chance.low, likely: chance.likely, high: chance.high };
}

/**
 * The lowest, likeliest and highest probability that a chance stands for. A weight in dB is taken against the likeliest
 * value of the rival that it names, which must be a number or words.
 */
export function readChance(chance: Chance, of: ReadonlyMap<string, Chance>): Read {
  if (chance.as !== 'decibels') return { points: plainPoints(chance), fault: null };
  const other = of.get(chance.against);
  if (!other) return fault('it is a weight against a rival that has no probability here');
  if (other.as === 'decibels')
    return fault('it is a weight against another weight: give one of the two as a probability');
  const { likely } = plainPoints(other);
  const points = {
    low: likely * ratioOf(chance.low),
    likely: likely * ratioOf(chance.likely),
    high: likely * ratioOf(chance.high),
  };
  if (points.likely > 1)
    return fault(
      `${chance.likely} dB over ${likely} would be a probability of ${points.likely.toPrecision(3)}: lower the other one`,
    );
  return { points: { ...points, high: Math.min(1, points.high) }, fault: null };
}
