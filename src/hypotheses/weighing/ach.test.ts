import { describe, expect, it } from 'vitest';
import {
  achMatrix,
  inconsistency,
  parcScores,
  probabilityOf,
  type Rating,
  ROW_WEIGHTS,
  ratingOf,
  spread,
  squaredScores,
} from './ach.ts';
import { likelihoodTable } from './likelihood-table.ts';
import { fixed, makeWeighing, number, THREE_ROWS } from './testing/make-weighing.ts';

const RATINGS: Rating[][] = [
  ['VI', 'C', 'N'],
  ['I', 'I', 'C'],
  ['C', 'VI', 'C'],
];

describe('three rows of ratings', () => {
  it('score 3, 3, 0 without weights and 5, 2, 0 with Burton’s', () => {
    expect(inconsistency(RATINGS)).toEqual([3, 3, 0]);
    const { high, medium, low } = ROW_WEIGHTS;
    expect(inconsistency(RATINGS, [high, medium, low])).toEqual([5, 2, 0]);
  });

  it('score −5, −2.4142, 0 with those of PARC', () => {
    const scores = parcScores(RATINGS, [
      { credibility: 'high', relevance: 'high' },
      { credibility: 'medium', relevance: 'medium' },
      { credibility: 'low', relevance: 'medium' },
    ]);
    expect(fixed(scores)).toEqual(['-5.0000', '-2.4142', '0.0000']);
    const both = parcScores([['VI']], [{ credibility: 'low', relevance: 'low' }]);
    expect(both[0]).toBeCloseTo(-1, 12);
  });

  it('have squared inconsistency 5, 5, 0, consistency 1, 1, 2 and spreads 1.2472, .9428, 1.4142', () => {
    // Rated as the program does: its steps of E1 are 1, 4, 3.
    expect(squaredScores(RATINGS)).toEqual({ inconsistency: [5, 5, 0], consistency: [1, 1, 2] });
    expect(fixed(RATINGS.map(spread))).toEqual(['1.2472', '0.9428', '1.4142']);
  });

  it('would all be as telling by the sum of their penalties, −2, which says nothing', () => {
    const penalties = RATINGS.map((row) =>
      inconsistency([row]).reduce((sum, penalty) => sum - penalty, 0),
    );
    expect(penalties).toEqual([-2, -2, -2]);
  });
});

it('leads from ratings to probabilities and back', () => {
  for (const rating of ['VI', 'I', 'N', 'C', 'VC'] as const)
    expect(ratingOf(probabilityOf(rating) ?? NaN)).toBe(rating);
  expect(probabilityOf('NA')).toBeNull();
  expect([0.05, 0.45, 0.55, 0.95].map(ratingOf)).toEqual(['I', 'N', 'C', 'VC']);
});

it('shows the table of likelihoods as a matrix, the most telling row first', () => {
  const same = [number(0.3), number(0.3), number(0.3)];
  const { rows, inconsistency: scores } = achMatrix(
    likelihoodTable(makeWeighing([same, ...THREE_ROWS])),
  );
  expect(rows.map(({ assessment }) => assessment)).toEqual(['a-E4', 'a-E2', 'a-E3', 'a-E1']);
  expect(rows.map((row) => row.diagnosticity.toFixed(3))).toEqual([
    '10.000',
    '9.031',
    '3.010',
    '0.000',
  ]);
  expect(rows[1]?.ratings).toEqual(['C', 'I', 'I']);
  // .05 is no longer very inconsistent.
  expect(scores).toEqual([2, 3, 3]);
});
