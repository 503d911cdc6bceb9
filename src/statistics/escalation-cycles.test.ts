import { expect, it } from 'vitest';
import { escalationCycles, trailingSums } from './escalation-cycles.ts';

const SERIES = [0, 1, 0, 2, 3, 4, 1, 0, 0, 0, 0, 3, 3, 2, 0, 0, 0];

it('finds two cycles, steps 5 to 7 and 12 to 14, with peaks 9 and 8 and 7 steps between them', () => {
  const cycles = escalationCycles(SERIES, { window: 3, on: 6, off: 2 });
  expect(cycles).toEqual([
    { start: 5, end: 7, length: 3, peak: 9, gap: null, open: false },
    { start: 12, end: 14, length: 3, peak: 8, gap: 7, open: false },
  ]);
});

it('sums what there is at the beginning', () => {
  expect(trailingSums([1, 2, 3, 4], 3)).toEqual([1, 3, 6, 9]);
});

it('leaves a cycle open that has not come down at the end', () => {
  expect(escalationCycles([0, 5, 5], { window: 1, on: 4, off: 1 })).toMatchObject([
    { start: 1, end: 2, open: true },
  ]);
});

it('refuses marks between which nothing is', () => {
  expect(() => escalationCycles(SERIES, { window: 3, on: 2, off: 2 })).toThrow('below');
  expect(() => escalationCycles(SERIES, { window: 0, on: 2, off: 1 })).toThrow('window');
});
