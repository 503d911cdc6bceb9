/**
 * The four tests of process tracing (Van Evera 1997; Collier 2011; Bennett 2010; Humphreys & Jacobs 2015): regions of
 * the square of s = P(E | H) and f = P(E | not H), not kinds of evidence.
 */
import { decibelsOf } from '../statistics/weight-of-evidence.ts';

export type TestName = 'straw in the wind' | 'hoop' | 'smoking gun' | 'doubly decisive';

/** Where the tests are when nobody says otherwise (our own choice). */
export const USUAL_TESTS: Record<TestName, { s: number; f: number }> = {
  'straw in the wind': { s: 0.6, f: 0.4 },
  hoop: { s: 0.95, f: 0.5 },
  'smoking gun': { s: 0.4, f: 0.05 },
  'doubly decisive': { s: 0.95, f: 0.05 },
};

/** From so many dB on, seeing it (or a search that fails) decides. */
export const DECISIVE = 8;

export interface ProcessTest {
  name: TestName;
  /** Likelihood ratio when it is seen, s / f, and its dB; infinite for f = 0. */
  seen: { ratio: number; decibels: number };
  /** The same when a search with the given sensitivity finds nothing. */
  notSeen: { ratio: number; decibels: number };
}

/** What cannot happen either way tells nothing: 0 / 0 is 1. */
const ratio = (of: number, to: number): number => (of === to ? 1 : of / to);

/**
 * @param s P(E | H), from 0 to 1
 * @param f P(E | not H), from 0 to 1
 * @param sensitivity how surely a search finds what is there; 0 for no search
 */
export function processTest(
  s: number,
  f: number,
  { sensitivity = 1, decisive = DECISIVE }: { sensitivity?: number; decisive?: number } = {},
): ProcessTest {
  const plus = ratio(s, f);
  const minus = ratio(1 - sensitivity * s, 1 - sensitivity * f);
  const seen = { ratio: plus, decibels: decibelsOf(plus) };
  const notSeen = { ratio: minus, decibels: decibelsOf(minus) };
  const gun = Math.abs(seen.decibels) >= decisive;
  const hoop = Math.abs(notSeen.decibels) >= decisive;
  const one = gun ? 'smoking gun' : hoop ? 'hoop' : 'straw in the wind';
  return { name: gun && hoop ? 'doubly decisive' : one, seen, notSeen };
}

/** What is believed of H after a likelihood ratio: prior odds times the ratio. */
export function afterRatio(prior: number, ratio: number): number {
  if (ratio === Infinity) return prior > 0 ? 1 : 0;
  return (prior * ratio) / (prior * ratio + 1 - prior);
}
