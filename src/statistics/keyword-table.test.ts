import { expect, it } from 'vitest';
import { keywordTable, type WordRow } from './keyword-table.ts';

const row = (word: string, target: number, reference: number, texts = 9): WordRow => ({
  word,
  target,
  reference,
  targetTexts: Math.min(target, texts),
  referenceTexts: Math.min(reference, texts),
});
const SIZES = { target: 50_000, reference: 50_000 };
const ROWS = [
  row('transit', 120, 40),
  row('corridor', 90, 10),
  row('ceasefire', 20, 160),
  row('the', 3000, 3010),
  row('hapax', 1, 0),
  row('refrain', 60, 0, 1),
];

it('sorts by the size of the difference, the typical words of both sides', () => {
  const table = keywordTable(ROWS, SIZES);
  expect(table.keywords.map(({ word }) => word)).toEqual(['corridor', 'ceasefire', 'transit']);
  expect(table.keywords.map(({ keyness }) => keyness.typicalOf)).toEqual([
    'target',
    'reference',
    'target',
  ]);
});

it('counts what was given, tested and found, before looking at the texts', () => {
  expect(keywordTable(ROWS, SIZES)).toMatchObject({ words: 6, tested: 5, significant: 4 });
  const one = keywordTable(ROWS, SIZES, { leastTexts: 1 }).keywords[0];
  expect(one?.word).toBe('refrain');
});

it('makes p stricter by the number of words tested', () => {
  const transit = keywordTable(ROWS, SIZES).keywords.find(({ word }) => word === 'transit');
  expect((transit?.adjustedP ?? 0) / ((transit?.keyness.p.value ?? 1) * 5)).toBeCloseTo(1, 12);
  const many = Array.from({ length: 400 }, (_, i) => row(`w${i}`, 50, 50));
  const close = [row('near', 40, 18), ...many];
  expect(keywordTable(close, SIZES).keywords).toEqual([]);
  const alone = keywordTable(close.slice(0, 1), SIZES);
  expect(alone.keywords).toHaveLength(1);
});

it('lists more words where a share of false finds is allowed', () => {
  const close = Array.from({ length: 20 }, (_, i) => row(`w${i}`, 40, 18));
  expect(keywordTable(close, SIZES, { level: 0.01 }).keywords).toHaveLength(0);
  const options = { level: 0.01, adjust: 'benjamini-hochberg' } as const;
  expect(keywordTable(close, SIZES, options).keywords).toHaveLength(20);
});

it('is empty where a corpus is', () => {
  expect(keywordTable([row('transit', 5, 0)], { target: 9, reference: 0 })).toEqual({
    keywords: [],
    words: 1,
    tested: 0,
    significant: 0,
  });
});
