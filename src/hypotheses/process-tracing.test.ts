import { describe, expect, it } from 'vitest';
import { BANDS, numberToWords, wordsToNumbers } from './probability-words.ts';
import { afterRatio, processTest, USUAL_TESTS } from './process-tracing.ts';

describe('the four tests', () => {
  it.each([
    ['straw in the wind', 1.5, 1.76, 0.6667, -1.76, 0.6, 0.4],
    ['hoop', 1.9, 2.79, 0.1, -10, 0.6552, 0.0909],
    ['smoking gun', 8, 9.03, 0.6316, -2, 0.8889, 0.3871],
    ['doubly decisive', 19, 12.79, 0.0526, -12.79, 0.95, 0.05],
  ] as const)('%s', (name, plus, plusDb, minus, minusDb, passed, failed) => {
    const { s, f } = USUAL_TESTS[name];
    const test = processTest(s, f);
    expect(test.name).toBe(name);
    expect(test.seen.ratio).toBeCloseTo(plus, 4);
    expect(test.seen.decibels).toBeCloseTo(plusDb, 2);
    expect(test.notSeen.ratio).toBeCloseTo(minus, 4);
    expect(test.notSeen.decibels).toBeCloseTo(minusDb, 2);
    expect(afterRatio(0.5, test.seen.ratio)).toBeCloseTo(passed, 4);
    expect(afterRatio(0.5, test.notSeen.ratio)).toBeCloseTo(failed, 4);
  });

  it('say nothing when a search finds nothing that would not have found it', () => {
    expect(processTest(0.95, 0.5, { sensitivity: 0 }).notSeen.decibels).toBe(0);
    expect(processTest(0.95, 0.5, { sensitivity: 0.5 }).notSeen.ratio).toBeCloseTo(0.525 / 0.75);
  });

  it('bear certainty', () => {
    expect(processTest(0.5, 0).seen.ratio).toBe(Infinity);
    expect(afterRatio(0.2, Infinity)).toBe(1);
    expect(processTest(1, 1).notSeen).toEqual({ ratio: 1, decibels: 0 });
  });
});

describe('words of probability', () => {
  it('have the middles .03, .125, .325, .50, .675, .875, .97', () => {
    expect(BANDS.map(({ words }) => wordsToNumbers(words).likely)).toEqual([
      0.03, 0.125, 0.325, 0.5, 0.675, 0.875, 0.97,
    ]);
    expect(BANDS.map(({ words }) => numberToWords(wordsToNumbers(words).likely))).toEqual(
      BANDS.map(({ words }) => words),
    );
  });

  it('share no edge: .2 is unlikely, .95 almost certain', () => {
    expect(numberToWords(0.2)).toBe('unlikely');
    expect(numberToWords(0.199)).toBe('very unlikely');
    expect(numberToWords(0.95)).toBe('almost certain');
    expect(numberToWords(0.995)).toBeNull();
    expect(numberToWords(0.001)).toBeNull();
  });
});
