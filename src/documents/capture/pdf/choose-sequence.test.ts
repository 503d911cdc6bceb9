import { describe, expect, it } from 'vitest';
import { type Candidate, chooseSequence } from './choose-sequence.ts';

const at = (value: number, weight = 2, page = 1): Candidate => ({ value, weight, page });
const values = (candidates: Candidate[], restartsPerPage = false) =>
  chooseSequence(candidates, { restartsPerPage }).map((i) => candidates[i]?.value);

describe('chooseSequence', () => {
  it('leaves out years and section numbers that break the count', () => {
    expect(values([at(1), at(2), at(2019), at(3), at(7, 1), at(4)])).toEqual([1, 2, 3, 4]);
  });
  it('goes on over a number that is missing', () => {
    expect(values([at(1), at(2), at(4), at(5)])).toEqual([1, 2, 4, 5]);
  });
  it('prefers the stronger of two candidates for one number', () => {
    expect(chooseSequence([at(1), at(2, 1), at(2, 3), at(3)], { restartsPerPage: false })).toEqual([
      0, 2, 3,
    ]);
  });
  it('begins again on every page when told so', () => {
    const pages = [at(1), at(2), at(1, 2, 2), at(1, 2, 3), at(2, 2, 3)];
    expect(values(pages, true)).toEqual([1, 2, 1, 1, 2]);
  });
  it('finds nothing among weak numbers far from one', () => {
    expect(values([at(1998, 0.3), at(2004, 0.3)])).toEqual([]);
  });
});
