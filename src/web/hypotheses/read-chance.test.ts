import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chance } from '../../hypotheses/weighing/model.ts';
import { readChanceText, readShare, writeChance } from './read-chance.ts';

const number = (low: number, likely: number, high: number): Chance => ({
  ...{ as: 'number', low, likely, high },
});

describe('what is written into a cell', () => {
  it.each<[string, Chance]>([
    ['0.8', number(0.8, 0.8, 0.8)],
    ['.8', number(0.8, 0.8, 0.8)],
    ['0,8', number(0.8, 0.8, 0.8)],
    ['80 %', number(0.8, 0.8, 0.8)],
    ['0.5-0.75', number(0.5, 0.625, 0.75)],
    ['50–75 %', number(0.5, 0.625, 0.75)],
    ['0.7 0.8 0.9', number(0.7, 0.8, 0.9)],
    ['0.7 / 0.8 / 0.9', number(0.7, 0.8, 0.9)],
    ['likely', { as: 'words', words: 'likely' }],
    ['Nearly certain', { as: 'words', words: 'almost certain' }],
    ['roughly even', { as: 'words', words: 'roughly even chance' }],
    ['6 dB', { as: 'decibels', against: 'H1', low: 6, likely: 6, high: 6 }],
    ['−9 −6 −3 db', { as: 'decibels', against: 'H1', low: -9, likely: -6, high: -3 }],
  ])('%s', (text, chance) => {
    expect(readChanceText(text, 'H1')).toEqual({ chance, problem: null });
  });

  it.each([
    ['', /Write 0.8/],
    ['perhaps', /Write 0.8/],
    ['1.2', /not above 1/],
    ['120 %', /not above 1/],
    ['-0.2', /not below 0/],
    ['0.9 0.8 0.7', /between the lowest/],
  ])('“%s” is refused with what helps', (text, words) => {
    expect(readChanceText(text, 'H1').problem).toMatch(words);
  });

  it('needs a rival for a weight', () => {
    expect(readChanceText('3 dB', null).problem).toMatch(/needs another rival/);
  });

  it('is written back so that it reads the same', () => {
    const hundredth = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);
    const points = fc
      .tuple(hundredth, hundredth, hundredth)
      .map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(points, fc.boolean(), ([low = 0, likely = 0, high = 0], inDecibels) => {
        const chance: Chance = inDecibels
          ? { as: 'decibels', against: 'H1', low: low - 0.5, likely: likely - 0.5, high }
          : number(low, likely, high);
        const { chance: back } = readChanceText(writeChance(chance), 'H1');
        const [a, b] = [chance, back] as Extract<Chance, { low: number }>[];
        expect(b?.as).toBe(a?.as);
        for (const key of ['low', 'likely', 'high'] as const)
          expect(b?.[key]).toBeCloseTo(a?.[key] ?? NaN, 5);
      }),
    );
  });
});

describe('a share', () => {
  it('is one number from 0 to 1', () => {
    expect(['0.8', '80 %', '0', '1'].map((text) => readShare(text).share)).toEqual([
      0.8, 0.8, 0, 1,
    ]);
  });

  it.each([
    ['', /one number from 0 to 1/],
    ['likely', /one number from 0 to 1/],
    ['0.7-0.9', /one number from 0 to 1/],
    ['1.2', /not above 1/],
    ['-0.1', /not below 0/],
  ])('“%s” is refused', (text, words) => {
    expect(readShare(text).problem).toMatch(words);
  });
});
