import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelihoodTable } from './likelihood-table.ts';
import { WEIGHT_SCALE } from './model.ts';
import { weighingFaults } from './refusals.ts';
import { fixed, makeWeighing, number, THREE_ROWS } from './testing/make-weighing.ts';
import { weigh, wordsOfWeight } from './weigh.ts';

const decibels = (weighing: Parameters<typeof likelihoodTable>[0]): number =>
  weigh(likelihoodTable(weighing)).decibels[0]?.[1]?.value ?? NaN;

describe('three rivals and three observations', () => {
  const weighing = makeWeighing(THREE_ROWS);
  const verdict = weigh(likelihoodTable(weighing));

  it('have no fault', () => expect(weighingFaults(weighing)).toEqual([]));

  it('come to .2759, .1724, .5517', () => {
    expect(fixed(verdict.beliefs)).toEqual(['0.2759', '0.1724', '0.5517']);
    expect(verdict.leaders).toEqual([2]);
    expect(verdict.decibels[0]?.[1]?.value).toBeCloseTo(2.041, 3);
    expect(verdict.decibels[2]?.[0]?.value).toBeCloseTo(3.01, 2);
  });

  it('leave a trace of what was believed after each', () => {
    expect(fixed(verdict.trace[0]?.beliefs ?? [])).toEqual(['0.6154', '0.0769', '0.3077']);
    expect(verdict.trace.at(-1)?.beliefs).toEqual(verdict.beliefs);
    expect(verdict.trace.map(({ weights }) => weights[0]?.[1]?.value?.toFixed(3))).toEqual([
      '9.031',
      '3.010',
      '-10.000',
    ]);
    expect(verdict.trace[0]?.diagnosticity).toBeCloseTo(9.031, 3);
  });

  it('come to the same in any order', () => {
    const row = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    });
    const rows = fc.array(row, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(
        rows.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, mixed]) => {
          const beliefsOf = (list: number[][]): number[] =>
            weigh(likelihoodTable(makeWeighing(list.map((one) => one.map((p) => number(p))))))
              .beliefs;
          const [there, back] = [beliefsOf(all), beliefsOf(mixed)];
          for (const [j, p] of there.entries()) expect(back[j]).toBeCloseTo(p, 9);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('what hangs together', () => {
  const four = [number(0.8), number(0.2)];
  const origins = (discount: number) => ({
    origins: [{ id: 'o', title: 'one ministry', discount }],
  });
  const shared = [{ origin: 'o' }, { origin: 'o' }];

  it.each([
    [0, 12.041],
    [0.5, 9.031],
    [1, 6.021],
  ])('two of one origin with ratios of 4 and λ %d weigh %d dB', (discount, sum) => {
    const weighing = makeWeighing([four, four], {
      rivalry: origins(discount),
      assessments: shared,
    });
    expect(weighingFaults(weighing)).toEqual([]);
    expect(decibels(weighing)).toBeCloseTo(sum, 3);
  });

  it('keeps the strongest in full, wherever it stands', () => {
    const weak = [number(0.6), number(0.4)];
    const weighing = makeWeighing([weak, four], { rivalry: origins(1), assessments: shared });
    expect(decibels(weighing)).toBeCloseTo(6.021, 3);
    expect(weigh(likelihoodTable(weighing)).trace.map(({ power }) => power)).toEqual([0, 1]);
  });

  it('counts what was asked for given the first as it is: .746 dB', () => {
    const second = [number(0.95), number(0.8)];
    const weighing = makeWeighing([four, second], {
      rivalry: origins(1),
      assessments: [{ origin: 'o' }, { origin: 'o', given: ['a-E1'] }],
    });
    const { trace } = weigh(likelihoodTable(weighing));
    expect(trace[1]?.weights[0]?.[1]?.value).toBeCloseTo(0.746, 3);
    expect(trace[0]?.weights[0]?.[1]?.value).toBeCloseTo(6.021, 3);
    expect(trace[1]?.power).toBe(1);
  });
});

describe('the words of a weight', () => {
  it.each([
    [0, 'none'],
    [-2.9, 'none'],
    [3, 'slight'],
    [-10, 'moderate'],
    [20, 'strong'],
    [31, 'very strong'],
  ])('%d dB is %s', (size, words) => expect(wordsOfWeight(size, WEIGHT_SCALE)).toBe(words));
});

it('refuses observations that exclude every rival between them, and says which excludes whom', () => {
  const weighing = makeWeighing([
    [number(0), number(0.5)],
    [number(0.5), number(0)],
  ]);
  expect(weighingFaults(weighing)).toEqual([]);
  expect(() => weigh(likelihoodTable(weighing))).toThrow(/“E1” excludes “H1”, “E2” excludes “H2”/);
});

it('lets one observation exclude a rival', () => {
  const { beliefs, decibels: odds } = weigh(
    likelihoodTable(makeWeighing([[number(0), number(0.5), number(0.5)]])),
  );
  expect(beliefs[0]).toBe(0);
  expect(beliefs[1]).toBeCloseTo(0.5, 12);
  expect(odds[0]?.[1]).toEqual({ value: null, reason: 'it excludes the first' });
});
