import { describe, expect, it } from 'vitest';
import { labelledYears, nextSteps, type Open } from './overview-numbers.ts';

const years = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

describe('the years under a picture', () => {
  it.each([
    [2010, 2021, years(2010, 2021)],
    [2009, 2021, [2010, 2012, 2014, 2016, 2018, 2020]],
    [1989, 2026, [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]],
  ])('from %i to %i can be told apart', (from, to, labelled) => {
    expect(labelledYears(years(from, to))).toEqual(labelled);
  });
});

describe('what to do next', () => {
  const open: Open = {
    documents: 0,
    observations: 0,
    articles: 0,
    unresolved: 0,
    unaudited: [],
    findings: [],
  };

  it('is to import an article, unless the case rests on observations', () => {
    expect(nextSteps([], open)).toEqual([{ words: 'Import an article', href: '/import' }]);
    expect(nextSteps([], { ...open, observations: 258 })).toEqual([]);
  });
});
