import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaders, logSumExp, posterior } from './posterior.ts';
import {
  decibelsOf,
  diagnosticity,
  pairwiseWeights,
  probabilityUnderOthers,
  ratioOf,
  unclosedWeights,
  weightOfEvidence,
} from './weight-of-evidence.ts';

const E1 = [0.8, 0.1, 0.4];
const E2 = [0.6, 0.3, 0.6];
const E3 = [0.05, 0.5, 0.2];
const thirds = [1 / 3, 1 / 3, 1 / 3];
const logs = (...rows: number[][]): number[] =>
  thirds.map((_, j) => rows.reduce((sum, row) => sum + Math.log(row[j] ?? 0), 0));

const probability = fc.double({ min: 1e-9, max: 1, noNaN: true });

describe('decibels', () => {
  it.each([
    [1, 1.26, 2],
    [3, 2.0, 2],
    [5, 3.16, 2],
    [6, 3.98, 2],
    [10, 10, 9],
    [13, 19.95, 2],
    [15, 31.6, 1],
    [20, 100, 9],
    [30, 1000, 9],
    [40, 10_000, 6],
  ])('%d dB are odds of %d', (decibels, odds, digits) => {
    expect(ratioOf(decibels)).toBeCloseTo(odds, digits);
    expect(decibelsOf(ratioOf(decibels))).toBeCloseTo(decibels, 9);
  });

  it('add up over evidence: 9.031 + 3.010 − 10.000 = 2.041', () => {
    const weights = [E1, E2, E3].map(([h1 = 0, h2 = 0]) => weightOfEvidence(h1, h2).value ?? NaN);
    expect(weights.map((weight) => weight.toFixed(3))).toEqual(['9.031', '3.010', '-10.000']);
    expect(weights.reduce((sum, weight) => sum + weight)).toBeCloseTo(2.041, 3);
  });

  it('have no value where evidence excludes a rival, and say which', () => {
    expect(weightOfEvidence(0, 0.5)).toEqual({ value: null, reason: 'it excludes the first' });
    expect(weightOfEvidence(0.5, 0)).toEqual({ value: null, reason: 'it excludes the second' });
    expect(weightOfEvidence(0, 0).reason).toBe('it is impossible under both');
  });

  it('are antisymmetric and close over every triangle', () => {
    fc.assert(
      fc.property(fc.array(probability, { minLength: 3, maxLength: 6 }), (row) => {
        const weights = pairwiseWeights(row).map((line) => line.map(({ value }) => value ?? NaN));
        const at = (j: number, k: number): number => weights[j]?.[k] ?? NaN;
        for (let j = 0; j < row.length; j++)
          for (let k = 0; k < row.length; k++) {
            expect(at(j, k)).toBeCloseTo(-at(k, j), 9);
            for (let l = 0; l < row.length; l++)
              expect(at(j, l)).toBeCloseTo(at(j, k) + at(k, l), 9);
          }
      }),
      { numRuns: 30 },
    );
  });

  it('of evidence that is as probable under all hold nothing apart', () => {
    expect(diagnosticity([0.3, 0.3, 0.3])).toBe(0);
    expect(diagnosticity(E1)).toBeCloseTo(9.031, 3);
    expect(diagnosticity([0.5, 0])).toBe(Infinity);
    expect(diagnosticity([0, 0])).toBe(0);
  });

  it('that were typed are held against what the others add up to', () => {
    const typed = [
      { first: 'A', second: 'B', decibels: 10 },
      { first: 'C', second: 'D', decibels: 1 },
      { first: 'B', second: 'C', decibels: 5 },
      { first: 'A', second: 'D', decibels: 16.2 },
      { first: 'A', second: 'C', decibels: 3 },
    ];
    expect(unclosedWeights(typed)).toEqual([{ first: 'A', second: 'C', decibels: 3, others: 15 }]);
    expect(unclosedWeights([{ first: 'A', second: 'A', decibels: 2 }])).toHaveLength(1);
  });
});

describe('against all others together', () => {
  it('evidence weighs otherwise than against one of them: .25 and 3.2 against 8', () => {
    const others = probabilityUnderOthers(thirds, E1, 0) ?? NaN;
    expect(others).toBeCloseTo(0.25, 12);
    expect(0.8 / others).toBeCloseTo(3.2, 12);
    expect(0.8 / 0.1).toBeCloseTo(8, 12);
    expect(probabilityUnderOthers([0.2, 0.7, 0.1], E1, 0)).not.toBeCloseTo(0.25, 2);
    expect(probabilityUnderOthers([1, 0], [0.3, 0.2], 0)).toBeNull();
  });
});

describe('the posterior', () => {
  it('of three rivals after three observations is .2759, .1724, .5517', () => {
    const found = posterior(thirds, logs(E1, E2, E3)) ?? [];
    expect(found.map((p) => p.toFixed(4))).toEqual(['0.2759', '0.1724', '0.5517']);
    expect(Math.exp(logs(E1, E2, E3)[0] ?? 0)).toBeCloseTo(0.024, 12);
  });

  it('does not fall to nothing over thousands of observations', () => {
    const found = posterior([0.5, 0.5], [-50_000, -50_001]) ?? [];
    expect(found[0]).toBeCloseTo(1 / (1 + Math.exp(-1)), 9);
  });

  it('does not exist when every rival is excluded, and is 0 for one that is', () => {
    expect(posterior([0.5, 0.5], [-Infinity, -Infinity])).toBeNull();
    expect(posterior([1, 0], [-Infinity, 0])).toBeNull();
    expect(posterior([0.5, 0.5], [-Infinity, -3])).toEqual([0, 1]);
  });

  it('sums to 1 and does not depend on the order of independent evidence', () => {
    const table = fc.integer({ min: 2, max: 6 }).chain((n) =>
      fc.array(fc.array(probability, { minLength: n, maxLength: n }), {
        minLength: 1,
        maxLength: 8,
      }),
    );
    fc.assert(
      fc.property(table, (rows) => {
        const n = rows[0]?.length ?? 0;
        const priors = new Array<number>(n).fill(1 / n);
        const total = (of: number[][]): number[] =>
          priors.map((_, j) => of.reduce((sum, row) => sum + Math.log(row[j] ?? 0), 0));
        const there = posterior(priors, total(rows)) ?? [];
        const back = posterior(priors, total([...rows].reverse())) ?? [];
        expect(there.reduce((sum, p) => sum + p)).toBeCloseTo(1, 9);
        there.forEach((p, j) => {
          expect(back[j]).toBeCloseTo(p, 9);
        });
      }),
    );
  });

  it('has more than one leader when they are level', () => {
    expect(leaders([0.3, 0.7])).toEqual([1]);
    expect(leaders([0.4, 0.2, 0.4 + 1e-16])).toEqual([0, 2]);
    expect(logSumExp([])).toBe(-Infinity);
  });
});
