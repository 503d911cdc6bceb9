import { describe, expect, it } from 'vitest';
import { number } from '../weighing/testing/make-weighing.ts';
import { Expectation } from './model.ts';
import { scoreExpectations, scoresByAuthor } from './score.ts';

type Judged = Parameters<typeof scoreExpectations>[0][number];

const plain = (likely: number): NonNullable<Judged['probability']> => ({
  ...{ as: 'number', low: likely, likely, high: likely },
});
const make = (changes: Partial<Judged>): Judged => ({
  ...{ id: 'x', by: 'the author', condition: '', status: 'open' },
  ...changes,
});
const four = [
  make({ probability: plain(0.9), status: 'true' }),
  make({ probability: plain(0.7), status: 'true' }),
  make({ probability: plain(0.2), status: 'false' }),
  make({ probability: plain(0.6), status: 'false' }),
];

describe('expectations with a probability', () => {
  it('are scored: Brier .125, log .4004, skill .5', () => {
    const { forecasts } = scoreExpectations(four);
    expect(forecasts.count).toBe(4);
    expect(forecasts.brier.value).toBeCloseTo(0.125, 12);
    expect(forecasts.log.nats.value).toBeCloseTo(0.4004, 4);
    expect(forecasts.skill.value).toBeCloseTo(0.5, 12);
    expect(forecasts.calibration.reason).toMatch(/too few/);
  });

  it('in words count by the middle of their band, with the best and the worst of it', () => {
    const { forecasts } = scoreExpectations([
      make({ probability: { as: 'words', words: 'likely' }, status: 'true' }),
    ]);
    expect(forecasts.brier.value).toBeCloseTo(0.325 ** 2, 12);
    expect(forecasts.bounds.best.value).toBeCloseTo(0.04, 12);
    expect(forecasts.bounds.worst.value).toBeCloseTo(0.45 ** 2, 12);
    expect(forecasts.skill.reason).toBe('all that was decided came out the same way');
  });
});

it('never counts a conditional whose condition failed, nor what is open, mixed or disputed', () => {
  const undecided = (['void', 'open', 'mixed', 'disputed'] as const).map((status) =>
    make({ id: status, probability: plain(0.99), status, condition: 'if talks are held' }),
  );
  const scores = scoreExpectations([...four, ...undecided]);
  expect(scores.forecasts.brier.value).toBeCloseTo(0.125, 12);
  expect(scores.statuses).toEqual({ open: 1, true: 2, false: 2, mixed: 1, void: 1, disputed: 1 });
  expect(scores.doubts).toEqual([]);
  expect(scoreExpectations([make({ id: 'y', status: 'void' })]).doubts[0]?.expectation).toBe('y');
});

it('counts those without a probability as right or wrong: 7 of 10 with .394 to .907', () => {
  const ten = Array.from({ length: 10 }, (_, i) => make({ status: i < 7 ? 'true' : 'false' }));
  const { directions, forecasts } = scoreExpectations(ten);
  expect(directions).toMatchObject({ count: 10, right: 7 });
  expect(directions.interval?.[0]).toBeCloseTo(0.394, 3);
  expect(directions.interval?.[1]).toBeCloseTo(0.907, 3);
  expect(forecasts.brier.value).toBeNull();
  expect(scoreExpectations([]).directions.interval).toBeNull();
});

it('scores each author by himself', () => {
  const other = make({ by: 'another', status: 'true' });
  const found = scoresByAuthor([other, ...four]);
  expect(found.map(({ by }) => by)).toEqual(['the author', 'another']);
  expect(found[1]?.scores.directions.right).toBe(1);
});

it('is kept with the expectation, which may do without', () => {
  const record = {
    ...{ id: 'exp_1', text: 'The mandate is prolonged.', by: 'the author', madeOn: '2022' },
    ...{ horizon: '2025', condition: '', status: 'open', bearing: [], locators: [], note: '' },
    ...{ words: '', unchanged: null, emitted: [], resolvedOn: '', resolvedBy: '', resolution: '' },
  };
  expect(Expectation.parse(record)).toEqual(record);
  const stated = { ...record, probability: number(0.7, 0.6, 0.8) };
  expect(Expectation.parse(stated)).toEqual(stated);
  expect(Expectation.safeParse({ ...record, probability: number(1.7) }).success).toBe(false);
});
