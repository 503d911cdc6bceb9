import { describe, expect, it } from 'vitest';
import { onlineChanges } from './online-change.ts';

describe('Bayesian online change points', () => {
  const found = onlineChanges([2, 1, 2, 3, 1, 2, 9, 11, 8, 10], { a: 1, b: 1, hazard: 0.1 });

  it('sees at the eighth count that the rate changed with the seventh', () => {
    expect(found.steps.map(({ likeliest }) => likeliest)).toEqual([1, 2, 3, 4, 5, 6, 7, 2, 3, 4]);
    expect(found.steps.at(-1)?.probability).toBeCloseTo(0.8309, 4);
    expect(found.changes).toHaveLength(1);
    expect(found.changes[0]).toMatchObject({ at: 6, seenAt: 8 });
  });

  it('keeps probabilities that sum to 1, also over long and large series', () => {
    const long = onlineChanges(
      Array.from({ length: 240 }, (_, month) => (month < 120 ? month % 3 : 4000 + (month % 7))),
      { a: 1, b: 1, hazard: 1 / 60 },
    );
    for (const { runLengths } of long.steps) {
      expect(runLengths.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
    }
    expect(long.changes.map(({ at }) => at)).toContain(120);
  });

  it('refuses what is no count and a hazard that is none', () => {
    expect(() => onlineChanges([1, 2.5], { a: 1, b: 1, hazard: 0.1 })).toThrow('Step 2 is 2.5');
    expect(() => onlineChanges([1], { a: 1, b: 1, hazard: 1 })).toThrow('hazard');
    expect(onlineChanges([], { a: 1, b: 1, hazard: 0.1 })).toEqual({ steps: [], changes: [] });
  });
});
