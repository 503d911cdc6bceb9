import { describe, expect, it } from 'vitest';
import {
  fixed,
  makeWeighing,
  number,
  THREE_ROWS,
} from '../../hypotheses/weighing/testing/make-weighing.ts';
import { daysOf, reckon } from './reckon.ts';
import { likelierWords, percent, percentRange, priorWords, signed } from './words.ts';

const weighing = makeWeighing(THREE_ROWS, {
  observations: [{ knownOn: '2020-10-01' }, { knownOn: '2020-10-01' }, { knownOn: '2021-05-01' }],
});

describe('while somebody writes', () => {
  it('all moves with the cell that is being written, and nothing is kept', () => {
    const draft = { assessment: 'a-E3', hypothesis: 'H1', chance: number(0.5) };
    const moved = reckon(weighing, draft, null);
    expect(fixed(moved.tried.verdict?.beliefs ?? [])).toEqual(['0.7921', '0.0495', '0.1584']);
    expect(moved.trace.at(-1)?.beliefs).toEqual(moved.tried.verdict?.beliefs);
    expect(fixed(reckon(weighing, null, null).tried.verdict?.beliefs ?? [])[2]).toBe('0.5517');
  });

  it('a cell that was empty becomes a probability', () => {
    const open = makeWeighing(THREE_ROWS, { assessments: [{ chances: [] }] });
    expect(reckon(open, null, null).tried.table?.notCounted).toHaveLength(1);
    const draft = { assessment: 'a-E1', hypothesis: 'H1', chance: number(0.5) };
    expect(reckon(open, draft, null).tried.faults.map(({ unfinished }) => unfinished)).toEqual([
      true,
      true,
    ]);
  });

  it('an earlier day counts less, while the course through time stays whole', () => {
    expect(daysOf(weighing)).toEqual(['2020-10-01', '2021-05-01']);
    const then = reckon(weighing, null, '2020-12-31');
    expect(then.then.notYet).toEqual(['a-E3']);
    expect(fixed(then.tried.verdict?.beliefs ?? [])).toEqual(['0.6400', '0.0400', '0.3200']);
    expect(then.trace).toHaveLength(3);
  });
});

it('says ratios, weights and beliefs in words', () => {
  expect(likelierWords(0.8, 0.1, 'A', 'B')).toBe('8 times likelier if “A” than if “B”');
  expect(likelierWords(0.1, 0.8, 'A', 'B')).toBe('8 times likelier if “B” than if “A”');
  expect(likelierWords(0.3, 0.3, 'A', 'B')).toBe('as likely if “A” as if “B”');
  expect(likelierWords(0, 0.3, 'A', 'B')).toBe('possible under “B” only');
  expect([3.01, -10, 0.01, -Infinity].map(signed)).toEqual(['+3.0', '−10.0', '0', '−∞']);
  expect([0.554, 0.001, 0.999, 0, 1].map(percent)).toEqual([
    '55 %',
    '< 1 %',
    '> 99 %',
    '0 %',
    '100 %',
  ]);
});

it('says of a prior near an end on which side of it it lies', () => {
  expect([0, 0.0002, 0.144, 0.9998, 1].map(priorWords)).toEqual([
    ...['0.00', 'under 0.01', '0.14', 'over 0.99', '1.00'],
  ]);
});

it('says a range of shares once where both ends read the same', () => {
  expect(percentRange(0.31, 0.823)).toBe('31–82 %');
  expect(percentRange(0.0001, 0.002)).toBe('< 1 %');
  expect(percentRange(0.05, 0.999)).toBe('5 – > 99 %');
});
