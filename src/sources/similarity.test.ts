import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldTitle, namesAgree, TitleIndex, titleSimilarity } from './similarity.ts';

test('case, marks and quotation marks do not count', () => {
  expect(titleSimilarity('Black Garden: Armenia', '“Black garden” – ARMENIA')).toBe(1);
});

test('a Cyrillic title meets its romanisation', () => {
  expect(
    titleSimilarity('Мировой шторм и русский кураж', 'Mirovoy shtorm i russkiy kurazh'),
  ).toBeGreaterThan(0.9);
});

test('romanisations by two schemes are alike', () => {
  expect(
    titleSimilarity('Zayavleniye Azerbaydzhanskoy', 'Zayavleniye Azerbaydzhanskoj'),
  ).toBeGreaterThan(0.9);
});

test('different titles of one kind stay apart', () => {
  expect(
    titleSimilarity(
      'Armenia and Azerbaijan in new border crisis',
      'Armenia and Azerbaijan suspend corridor talks',
    ),
  ).toBeLessThan(0.75);
});

test('alikeness is symmetric, between 0 and 1, and 1 with itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const value = titleSimilarity(a, b);
      expect(value).toBeCloseTo(titleSimilarity(b, a));
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }),
  );
});

test('initials agree with a full name and not with another', () => {
  expect(namesAgree({ family: 'Kucera', given: 'J.' }, { family: 'Kucera', given: 'Joshua' })).toBe(
    true,
  );
  expect(
    namesAgree({ family: 'Wezeman', given: 'P. D.' }, { family: 'Wezeman', given: 'S. T.' }),
  ).toBe(false);
  expect(namesAgree({ literal: 'TASS' }, { family: 'TASS' })).toBe(true);
  expect(namesAgree({}, {})).toBe(false);
});

test('the index finds a misspelt title among many', () => {
  const index = new TitleIndex();
  for (let at = 0; at < 500; at += 1) index.add(`s${at}`, `Statement number ${at} on the border`);
  index.add('wanted', 'Putin ukazal na osobyye svyazi Rossii s Armeniyey');
  expect(index.candidates('Putin ukazal na osobybye svyazi Rossii s Armeniyey')[0]).toBe('wanted');
});

test('of ten thousand titles that hardly differ only some are looked at', () => {
  const index = new TitleIndex();
  const title = (at: number): string =>
    `Putin discussed with Erdogan the conflict in Karabakh, part ${at % 97}`;
  for (let at = 0; at < 10_000; at += 1) index.add(`s${at}`, title(at));
  expect(index.candidates(title(5)).length).toBeLessThan(1_000);
});

test('folding drops nothing but form', () => {
  expect(foldTitle('  L’accord—de   Paix!  ')).toBe('laccord de paix');
});
