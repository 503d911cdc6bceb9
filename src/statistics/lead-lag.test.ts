import { describe, expect, it } from 'vitest';
import { leadLag, pearson } from './lead-lag.ts';
import { seededRandom } from './random.ts';

const digits = (written: string): number[] => [...written].map(Number);

describe('lead and lag', () => {
  const of = leadLag(digits('0050040060'), digits('0002002003'), { most: 3 });
  const at = (lag: number) => of.lags.find((one) => one.lag === lag);

  it('finds that the second follows by one step, r .993', () => {
    expect(at(1)?.r).toBeCloseTo(0.993, 3);
    expect(of.strongest).toBe(1);
  });

  it('shows that a common rhythm correlates at another lag too, and what the shifts make of it', () => {
    expect(at(-2)?.r).toBeCloseTo(0.73, 3);
    expect(of.exact).toBe(true);
    expect(of.shifts).toBe(9);
    expect(at(1)?.p).toBeGreaterThan(0.05);
    expect(of.pOfStrongest).toBeNull();
  });

  it('of long series draws shifts, the same for the same seed', () => {
    const random = seededRandom(3);
    const u = Array.from({ length: 400 }, () => random.below(5));
    const v = [0, 0, ...u.slice(0, -2)];
    const options = { most: 4, draws: 200, seed: 7 };
    const first = leadLag(u, v, options);
    expect(first).toEqual(leadLag(u, v, options));
    expect(first).toMatchObject({ strongest: 2, exact: false, shifts: 200 });
    expect(first.lags.find(({ lag }) => lag === 2)?.p).toBeCloseTo(1 / 201, 6);
    expect(first.pOfStrongest).toBeLessThan(0.01);
  });

  it('says nothing where a series does not vary, and refuses too few steps', () => {
    const flat = leadLag(digits('00000000'), digits('01001010'), { most: 1 });
    expect(flat.lags.every(({ r, p }) => r === null && p === null)).toBe(true);
    expect(flat.pOfStrongest).toBeNull();
    expect(() => leadLag([1, 2, 3], [1, 2, 3], { most: 3 })).toThrow('too few');
    expect(() => leadLag([1], [1, 2], { most: 0 })).toThrow('differ in length');
    expect(pearson([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 12);
  });
});
