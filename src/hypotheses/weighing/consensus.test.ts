import { describe, expect, it } from 'vitest';
import type { Rating } from './ach.ts';
import { burtonConsensus, consensusStep, openSynthesisDisagreement } from './consensus.ts';

describe('several ratings of one cell', () => {
  it.each<[Rating[], number, string]>([
    [['I', 'I', 'I'], 0, 'consensus'],
    // −2 and −1.5: their mean is −1.75, each .25 away.
    [['VI', 'I'], 0.25, 'consensus'],
    // 0, 0, 0, 1.5: √(1.6875 / 4)
    [['N', 'N', 'NA', 'C'], 0.6495, 'mild disagreement'],
    // 2 and 0
    [['VC', 'N'], 1, 'mild disagreement'],
    [['I', 'C'], 1.5, 'large disagreement'],
    // −1.5 and 2
    [['I', 'VC'], 1.75, 'extreme disagreement'],
    [['VI', 'VC'], 2, 'extreme disagreement'],
  ])('%j deviate by %d in Burton’s steps: %s', (ratings, deviation, label) => {
    expect(burtonConsensus(ratings)).toEqual({ deviation, label });
  });

  it.each<[Rating[], number]>([
    [['C', 'C'], 0],
    // 1 and 5 by n − 1
    [['VI', 'VC'], Math.sqrt(8)],
    // Steps 3 and 3 agree; whether it applies does not: 0, 0, 1.
    [['N', 'N', 'NA'], Math.sqrt(1 / 3)],
    // Steps 2 and 4 disagree more than one NA in three.
    [['I', 'C', 'NA'], Math.SQRT2],
    [['NA'], 0],
  ])('%j disagree by %d as Open Synthesis reckons it', (ratings, disagreement) => {
    expect(openSynthesisDisagreement(ratings)).toBeCloseTo(disagreement, 12);
  });

  it('say nothing when there are none', () => {
    expect(burtonConsensus([])).toBeNull();
    expect(openSynthesisDisagreement([])).toBeNull();
  });

  it('have a mean that is rounded half way towards neutral, on both sides of it', () => {
    expect([1.5, 2.5, 3.5, 4.5].map(consensusStep)).toEqual([2, 3, 3, 4]);
    expect([1.4, 2.6, 3, 3.6, 4.4].map(consensusStep)).toEqual([1, 3, 3, 4, 4]);
  });
});
