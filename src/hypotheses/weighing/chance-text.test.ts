import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chanceText, readChanceText } from './chance-text.ts';

const number = (low: number, likely: number, high: number) => ({ as: 'number', low, likely, high });

it.each([
  ['0.7', number(0.7, 0.7, 0.7)],
  ['.7', number(0.7, 0.7, 0.7)],
  ['0,7', number(0.7, 0.7, 0.7)],
  ['70 %', number(0.7, 0.7, 0.7)],
  ['0.6–0.8', number(0.6, 0.7, 0.8)],
  ['0.6-0.8', number(0.6, 0.7, 0.8)],
  ['50% to 70%', number(0.5, 0.6, 0.7)],
  ['0.6 0.65 0.8', number(0.6, 0.65, 0.8)],
  ['Very likely', { as: 'words', words: 'very likely' }],
])('reads %s', (text, chance) => {
  const read = readChanceText(text);
  expect(read).toMatchObject({ as: chance.as });
  for (const [key, value] of Object.entries(chance)) {
    if (typeof value === 'number')
      expect((read as unknown as Record<string, number>)[key]).toBeCloseTo(value, 12);
    else expect(read).toMatchObject({ [key]: value });
  }
});

it.each([
  ['maybe', /^Write 0\.7/],
  ['1.4', /not above 1/],
  ['-0.2', /^Write/],
  ['0.8 0.7 0.9', /must lie between/],
  ['0.1 0.2 0.3 0.4', /^Write/],
])('says what is wrong with %s', (text, why) => {
  expect(readChanceText(text)).toMatch(why);
});

it('nothing is nothing', () => expect(readChanceText('  ')).toBeNull());

it('reads what it prints', () => {
  const thousandths = fc
    .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
    .map((three) => three.sort((a, b) => a - b).map((one) => one / 1000));
  fc.assert(
    fc.property(thousandths, ([low = 0, likely = 0, high = 0]) => {
      const chance = { as: 'number' as const, low, likely, high };
      expect(readChanceText(chanceText(chance))).toEqual(chance);
    }),
  );
});
