import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pelt, type SegmentCost, usualPenalty } from './pelt.ts';
import { penaltySweep } from './penalty-sweep.ts';

const repeat = (value: number, times: number): number[] => new Array<number>(times).fill(value);
const steps = [...repeat(1, 5), ...repeat(5, 5)];
const three = [2, 3, 2, 3, 2, 9, 10, 9, 10, 9, 4, 5, 4, 5, 4];

/** Least penalised cost over all 2^(n−1) cuts, by definition. */
function bruteForce(
  series: number[],
  cost: SegmentCost,
  penalty: number,
  minSegment: number,
): number {
  const costOf = (part: number[]): number => {
    const sum = part.reduce((total, y) => total + y, 0);
    const mean = sum / part.length;
    return cost === 'l2'
      ? part.reduce((total, y) => total + (y - mean) ** 2, 0)
      : sum === 0
        ? 0
        : 2 * (sum - sum * Math.log(mean));
  };
  let best = Infinity;
  for (let mask = 0; mask < 2 ** (series.length - 1); mask++) {
    const parts: number[][] = [[]];
    series.forEach((y, at) => {
      parts.at(-1)?.push(y);
      if (mask & (1 << at)) parts.push([]);
    });
    if (parts.some((part) => part.length < minSegment)) continue;
    const total = parts.reduce((sum, part) => sum + costOf(part), 0);
    best = Math.min(best, total + penalty * (parts.length - 1));
  }
  return best;
}

describe('PELT', () => {
  it('cuts five ones and five fives apart if and only if the penalty is under 40', () => {
    const cut = pelt(steps, { cost: 'l2', penalty: 39.9 });
    expect(cut.breaks).toEqual([5]);
    expect(cut.penalised).toBeCloseTo(39.9, 10);
    expect(pelt(steps, { cost: 'l2', penalty: 40.1 })).toMatchObject({ breaks: [], penalised: 40 });
  });

  it('finds three levels, cost 13.6', () => {
    const cut = pelt(three, { cost: 'l2', penalty: 5 });
    expect(cut.breaks).toEqual([5, 10]);
    expect(cut.penalised).toBeCloseTo(13.6, 10);
    expect(cut.segments.map(({ mean }) => mean)).toEqual([2.4, 9.4, 4.4]);
  });

  it('of counts finds where their rate changes, also from and to none', () => {
    const counts = [0, 0, 0, 0, 6, 8, 7, 5, 0, 0, 0];
    expect(
      pelt(counts, { cost: 'poisson', penalty: usualPenalty(counts, 'poisson') }).breaks,
    ).toEqual([4, 8]);
  });

  it.each(['l2', 'poisson'] as const)(
    'costs no more and no less than the best of all cuts (%s)',
    (cost) => {
      fc.assert(
        fc.property(
          fc.array(fc.nat(12), { minLength: 3, maxLength: 10 }),
          fc.double({ min: 0, max: 20, noNaN: true }),
          fc.integer({ min: 1, max: 3 }),
          (series, penalty, minSegment) => {
            const cut = pelt(series, { cost, penalty, minSegment });
            expect(cut.segments.every(({ from, to }) => to - from >= minSegment)).toBe(true);
            expect(cut.penalised).toBeCloseTo(bruteForce(series, cost, penalty, minSegment), 8);
          },
        ),
        { numRuns: 150 },
      );
    },
  );

  it('refuses what is no series', () => {
    expect(() => pelt([1, Number.NaN], { cost: 'l2', penalty: 1 })).toThrow('Step 2');
    expect(() => pelt([1, -1], { cost: 'poisson', penalty: 1 })).toThrow('counts are 0 or more');
    expect(() => pelt([], { cost: 'l2', penalty: 1 })).toThrow('fewer than 1');
    expect(() => pelt([1, 2], { cost: 'l2', penalty: -1 })).toThrow('0 or more');
  });

  it('has a penalty of 2σ² ln n from successive differences, 2 ln n for counts', () => {
    expect(usualPenalty([1, 3, 1, 3], 'l2')).toBeCloseTo(2 * 2 * Math.log(4), 12);
    expect(usualPenalty([1, 3, 1, 3], 'poisson')).toBeCloseTo(2 * Math.log(4), 12);
  });
});

describe('the sweep of penalties', () => {
  it('tells for which penalties each cut holds', () => {
    const sweep = penaltySweep(three, { cost: 'l2', least: 2, most: 1000 });
    // Around the means 5.4, 2.4 and 6.9, 2.4 and 9.4 and 4.4 the squares sum to 133.6, 66.1 and 3.6.
    expect(sweep.map(({ breaks }) => breaks)).toEqual([[5, 10], [5], []]);
    expect(sweep.map(({ from }) => from).slice(1)).toEqual([
      expect.closeTo(62.5, 10),
      expect.closeTo(67.5, 10),
    ]);
    expect(sweep.map(({ to }) => to).slice(0, 2)).toEqual([
      expect.closeTo(62.5, 10),
      expect.closeTo(67.5, 10),
    ]);
  });

  it('gives for every penalty what PELT gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(12), { minLength: 4, maxLength: 14 }),
        fc.double({ min: 0.5, max: 60, noNaN: true }),
        (series, penalty) => {
          const sweep = penaltySweep(series, { cost: 'l2', least: 0.5, most: 60 });
          const least = Math.min(
            ...sweep.map(({ cost, breaks }) => cost + penalty * breaks.length),
          );
          expect(pelt(series, { cost: 'l2', penalty }).penalised).toBeCloseTo(least, 8);
          const inRange = sweep.find(({ from, to }) => from <= penalty && penalty < to);
          if (inRange) {
            expect(inRange.cost + penalty * inRange.breaks.length).toBeCloseTo(least, 8);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
