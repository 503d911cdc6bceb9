import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Performance } from './model.ts';
import { performedUntil, scoreOf, scoresByYear } from './performance.ts';
import { makePerformance, makeProvision } from './testing/make-agreement.ts';

const scores = (...given: Performance['score'][]) => given.map((score) => ({ score }));

describe('the score of provisions', () => {
  it('is 50 for 3, 2, 0 and 1', () => {
    expect(scoreOf(scores('3', '2', '0', '1')).score.value).toBe(50);
  });

  it('counts breaches and disputes apart, and says what it is with breaches as 0', () => {
    expect(scoreOf(scores('3', '3', 'breached', 'disputed'))).toEqual({
      score: { value: 100, reason: null },
      rated: 2,
      breached: 1,
      disputed: 1,
      withBreaches: { value: (100 * 6) / 9, reason: null },
    });
    expect(scoreOf(scores('disputed')).score).toEqual({ value: null, reason: 'nothing was rated' });
  });

  it('lies between 0 and 100, and is no higher with breaches', () => {
    const score = fc.constantFrom<Performance['score']>('0', '1', '2', '3', 'breached', 'disputed');
    fc.assert(
      fc.property(fc.array(score, { minLength: 1 }), (given) => {
        const { score: own, withBreaches } = scoreOf(scores(...given));
        if (own.value === null) return;
        expect(own.value).toBeGreaterThanOrEqual(0);
        expect(own.value).toBeLessThanOrEqual(100);
        expect(withBreaches.value).toBeLessThanOrEqual(own.value);
      }),
    );
  });

  it('of one party can hide behind that of all', () => {
    const provisions = [
      makeProvision(),
      makeProvision({ id: 'prv_2', number: '2', obligated: ['act_armenia'] }),
    ];
    const performances = [
      makePerformance({ party: 'act_armenia', score: '3' }),
      makePerformance({ party: 'act_azerbaijan', score: '0' }),
      makePerformance({ provision: 'prv_other', score: '3' }),
      makePerformance({ year: 2021, score: 'breached' }),
    ];
    expect(
      scoresByYear(provisions, performances).map(({ year, party, score, missing }) => [
        year,
        party,
        score.value,
        missing,
      ]),
    ).toEqual([
      [2020, null, 50, 1],
      [2020, 'act_armenia', 100, 1],
      [2020, 'act_azerbaijan', 0, 0],
      [2021, null, null, 2],
      [2021, 'act_armenia', null, 1],
    ]);
  });
});

it('what is known up to a year is the worst of the latest ratings', () => {
  const all = [
    makePerformance({ year: 2020, score: '3' }),
    makePerformance({ year: 2022, score: 'breached' }),
    makePerformance({ party: 'act_azerbaijan', year: 2021, score: '2' }),
  ];
  expect(performedUntil(all, 2019).state).toBe('unknown');
  expect(performedUntil(all, 2020).state).toBe('kept');
  expect(performedUntil(all, 2021).state).toBe('partly');
  expect(performedUntil(all, 2022).state).toBe('breached');
});
