import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaveOut } from './leave-out.ts';
import { likelihoodTable } from './likelihood-table.ts';
import { monteCarlo } from './monte-carlo.ts';
import { priorCurve, priorsWith, sweepPrior } from './prior-sweep.ts';
import { fixed, makeWeighing, number, THREE_ROWS } from './testing/make-weighing.ts';
import { tornado, turningPoints } from './tornado.ts';
import { weigh } from './weigh.ts';

const table = likelihoodTable(makeWeighing(THREE_ROWS));
const verdict = weigh(table);

describe('leaving out', () => {
  it('each observation in turn turns the verdict in two of three cases', () => {
    const found = new Map(leaveOut(table, verdict, 'observation').map((one) => [one.value, one]));
    const beliefs = (id: string): string[] => fixed(found.get(id)?.beliefs ?? []);
    expect(beliefs('E1')).toEqual(['0.1000', '0.5000', '0.4000']);
    expect(beliefs('E2')).toEqual(['0.2353', '0.2941', '0.4706']);
    expect(beliefs('E3')).toEqual(['0.6400', '0.0400', '0.3200']);
    expect(['E1', 'E2', 'E3'].map((id) => found.get(id)?.turns)).toEqual([true, false, true]);
    expect(['E1', 'E2', 'E3'].map((id) => found.get(id)?.leaders)).toEqual([[1], [2], [0]]);
    // Leader 3 against the runner-up 1: .4 / .8, .6 / .6, .2 / .05.
    expect(found.get('E1')?.decibels.value).toBeCloseTo(-3.01, 2);
    expect(found.get('E2')?.decibels.value).toBeCloseTo(0, 9);
    expect(found.get('E3')?.decibels.value).toBeCloseTo(6.021, 3);
    expect(found.get('E3')?.changes?.[0]).toBeCloseTo(0.64 - 0.2759, 4);
  });

  it('a source leaves what others say as well, and says what was made given the rest', () => {
    const tags = (source: string[]) => ({
      tags: { observation: [], source, speaker: [], outlet: [], sphere: ['russian'], language: [] },
    });
    const weighing = makeWeighing(THREE_ROWS, {
      assessments: [{}, { given: ['a-E1'] }],
      observations: [tags(['S1']), tags(['S1', 'S2']), tags(['S2'])],
    });
    const rows = likelihoodTable(weighing);
    const found = new Map(leaveOut(rows, weigh(rows), 'source').map((one) => [one.value, one]));
    expect(found.get('S1')).toMatchObject({ falls: ['a-E1'], stays: ['a-E2'], stale: ['a-E2'] });
    expect(found.get('S2')).toMatchObject({ falls: ['a-E3'], stays: ['a-E2'], stale: [] });
    expect(fixed(found.get('S1')?.beliefs ?? [])).toEqual(['0.1000', '0.5000', '0.4000']);
    const [sphere] = leaveOut(rows, weigh(rows), 'sphere');
    expect(fixed(sphere?.beliefs ?? [])).toEqual(['0.3333', '0.3333', '0.3333']);
    expect(sphere).toMatchObject({ turns: true, leaders: [0, 1, 2] });
    expect(leaveOut(rows, weigh(rows), 'speaker')).toEqual([]);
  });

  it('the strongest of one origin lets the next count in full', () => {
    const four = [number(0.8), number(0.2)];
    const two = [number(0.6), number(0.3)];
    const shared = likelihoodTable(
      makeWeighing([four, two], {
        rivalry: { origins: [{ id: 'o', title: 'one agency', discount: 1 }] },
        assessments: [{ origin: 'o' }, { origin: 'o' }],
      }),
    );
    const found = leaveOut(shared, weigh(shared), 'observation');
    expect(found.find(({ value }) => value === 'E1')?.beliefs?.[0]).toBeCloseTo(2 / 3, 12);
    expect(found.find(({ value }) => value === 'E2')?.changes).toEqual([0, 0]);
  });
});

it('says so when what was left uncounted would exclude every rival', () => {
  const weighing = makeWeighing(
    [
      [number(0), number(0.5), number(0.9)],
      [number(0.5), number(0), number(0)],
      [number(0), number(0.5), number(0.9)],
    ],
    {
      rivalry: { origins: [{ id: 'o', title: 'one agency', discount: 1 }] },
      assessments: [{ origin: 'o' }, { origin: 'o' }],
    },
  );
  const some = likelihoodTable(weighing);
  const found = leaveOut(some, weigh(some), 'observation').find(({ value }) => value === 'E1');
  expect(found).toMatchObject({ beliefs: null, changes: null, turns: true, leaders: [] });
  expect(found?.decibels.reason).toBe('without it every rival is excluded');
});

describe('the prior', () => {
  it('moves H1 from .0386 to .7529, and breaks even at .5676', () => {
    const sweep = sweepPrior(table, 0, [0.05, 0.2, 0.5, 0.8]);
    expect(fixed(sweep.points.map(({ beliefs }) => beliefs[0] ?? NaN))).toEqual([
      '0.0386',
      '0.1600',
      '0.4324',
      '0.7529',
    ]);
    expect(sweep.breakEven).toBeCloseTo(0.5676, 4);
    // It leads from where its product meets that of H3: π · .024 = (1 − π) / 2 · .048.
    expect(sweep.leadsFrom).toBeCloseTo(0.5, 12);
    expect(sweepPrior(table, 0).points).toHaveLength(99);
  });

  it('breaks even where the sweep says so, whatever the evidence', () => {
    const p = fc.double({ min: 0.01, max: 1, noNaN: true });
    const row = fc.tuple(p, p, p);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const some = likelihoodTable(makeWeighing(rows.map((one) => one.map((x) => number(x)))));
        const { breakEven } = sweepPrior(some, 1);
        const there = sweepPrior(some, 1, [breakEven ?? NaN]).points[0];
        expect(there?.beliefs[1]).toBeCloseTo(0.5, 6);
      }),
      { numRuns: 50 },
    );
  });

  it('can do nothing for a rival that is excluded', () => {
    const excluded = likelihoodTable(makeWeighing([[number(0), number(0.5)]]));
    expect(sweepPrior(excluded, 0)).toMatchObject({ breakEven: null, leadsFrom: null });
    expect(sweepPrior(excluded, 1).breakEven).toBe(0);
    expect(priorsWith([1, 0, 0], 0, 0.4)).toEqual([0.4, 0.3, 0.3]);
  });
});

describe('the curve of a prior', () => {
  it('goes from 0 to 1 through today’s prior and the one that breaks even', () => {
    const { points, breakEven } = priorCurve(table, 0);
    const at = (prior: number) => points.find((one) => one.prior === prior)?.beliefs ?? [];
    // Without H1 the two others stand as .015 to .048.
    expect(fixed(at(0))).toEqual(['0.0000', '0.2381', '0.7619']);
    expect(fixed(at(1))).toEqual(['1.0000', '0.0000', '0.0000']);
    expect(fixed(at(1 / 3))).toEqual(fixed(verdict.beliefs));
    expect(at(breakEven ?? NaN)[0]).toBeCloseTo(0.5, 12);
    const own = points.map(({ beliefs }) => beliefs[0] ?? NaN);
    expect(own).toEqual(own.toSorted((a, b) => a - b));
  });

  it('ends before 1 for a rival that is excluded', () => {
    const excluded = likelihoodTable(makeWeighing([[number(0), number(0.5)]]));
    const { points } = priorCurve(excluded, 0);
    expect(points.at(-1)).toEqual({ prior: 0.9995, beliefs: [0, 1] });
  });
});

describe('draws from the ranges', () => {
  it('uniform, seed 1, 200,000 of them: means .371, .179, .451, leads .39, .016, .595', () => {
    const found = monteCarlo(table, { draws: 200_000, seed: 1, shape: 'uniform' });
    const means = found.spreads.map(({ mean }) => mean);
    [0.371, 0.179, 0.451].forEach((mean, j) => {
      expect(Math.abs((means[j] ?? 0) - mean)).toBeLessThan(0.002);
    });
    [0.39, 0.016, 0.595].forEach((leads, j) => {
      expect(Math.abs((found.spreads[j]?.leads ?? 0) - leads)).toBeLessThan(0.005);
    });
    expect(found).toMatchObject({ seed: 1, draws: 200_000, shape: 'uniform', impossible: 0 });
  });

  it('give the same for the same seed and stay near the likeliest values with PERT', () => {
    const [once, again] = [monteCarlo(table, { seed: 5 }), monteCarlo(table, { seed: 5 })];
    expect(again).toEqual(once);
    expect(monteCarlo(table, { seed: 6 })).not.toEqual(once);
    const uniform = monteCarlo(table, { seed: 5, shape: 'uniform' });
    once.spreads.forEach(({ low, median, high }, j) => {
      expect(low).toBeLessThan(median);
      expect(median).toBeLessThan(high);
      expect(high - low).toBeLessThan(
        (uniform.spreads[j]?.high ?? 0) - (uniform.spreads[j]?.low ?? 0),
      );
    });
  });

  it('are the verdict itself where nothing has a range', () => {
    const exact = likelihoodTable(
      makeWeighing(
        THREE_ROWS.map((row) => row.map((c) => number(c.as === 'number' ? c.likely : 0))),
      ),
    );
    const { spreads } = monteCarlo(exact, { draws: 10 });
    expect(fixed(spreads.map(({ mean }) => mean))).toEqual(fixed(verdict.beliefs));
    expect(spreads.map(({ leads }) => leads)).toEqual([0, 0, 1]);
  });

  it('agree with the exact verdict through grades, searches and discounts when ranges are a hair wide', () => {
    const hair = (p: number) => number(p, p - 1e-9, p + 1e-9);
    const rows = THREE_ROWS.map((row) => row.map((c) => hair(c.as === 'number' ? c.likely : 0)));
    const mixed = likelihoodTable(
      makeWeighing(rows, {
        rivalry: { origins: [{ id: 'o', title: 'one agency', discount: 0.4 }] },
        assessments: [
          { origin: 'o', report: { by: 'share', share: 0.7, why: '' } },
          { origin: 'o' },
          { sensitivity: 0.6 },
        ],
        observations: [{}, {}, { kind: 'absence', searched: true }],
      }),
    );
    const { spreads } = monteCarlo(mixed, { draws: 50 });
    weigh(mixed).beliefs.forEach((belief, j) => {
      expect(spreads[j]?.mean).toBeCloseTo(belief, 6);
    });
  });

  it('do not fall to nothing over many small probabilities', () => {
    const rows = Array.from({ length: 400 }, () => [
      number(1e-4, 1e-5, 1e-3),
      number(1e-4, 1e-5, 1e-3),
    ]);
    const { spreads, impossible } = monteCarlo(likelihoodTable(makeWeighing(rows)), {
      draws: 2000,
    });
    expect(impossible).toBe(0);
    expect(spreads[0]?.mean).toBeCloseTo(0.5, 1);
  });

  it('spread wider when a coder’s errors hang together, and stay in order', () => {
    const alone = monteCarlo(table, { draws: 5000 });
    const shared = monteCarlo(table, { draws: 5000, sharedError: 1 });
    const width = ({ spreads }: typeof alone): number =>
      (spreads[2]?.high ?? 0) - (spreads[2]?.low ?? 0);
    expect(width(shared)).toBeGreaterThan(width(alone));
    expect(shared.spreads.reduce((sum, { mean }) => sum + mean, 0)).toBeCloseTo(1, 9);
  });

  it('are refused when there are none or when none leaves a rival', () => {
    expect(() => monteCarlo(table, { draws: 0 })).toThrow(/one draw or more/);
    const impossible = likelihoodTable(
      makeWeighing([
        [number(0), number(0.5)],
        [number(0.5), number(0)],
      ]),
    );
    expect(() => monteCarlo(impossible, { draws: 10 })).toThrow(/No draw/);
  });
});

describe('one probability at a time', () => {
  it('swings the leader between what its ends make of it', () => {
    const bars = tornado(table, verdict);
    expect(bars).toHaveLength(9);
    const [longest] = bars;
    // E3 under H3 from .1 to .3: products .024, .015, .024 and .024, .015, .072.
    const h3 = bars.find(({ assessment, rival }) => assessment === 'a-E3' && rival === 2);
    expect(h3?.atLow).toBeCloseTo(24 / 63, 9);
    expect(h3?.atHigh).toBeCloseTo(72 / 111, 9);
    expect(h3?.turns).toBe(true);
    // E3 under H1 from .02 to .15 reaches farther.
    expect(longest).toMatchObject({ assessment: 'a-E3', rival: 0, turns: true });
    expect(longest?.swing).toBeCloseTo(48 / (9.6 + 15 + 48) - 48 / (72 + 15 + 48), 9);
    expect(bars.every((bar, i) => bar.swing <= (bars[i - 1]?.swing ?? 1))).toBe(true);
  });

  it('would have to change by 3.01 dB to turn the verdict', () => {
    const { decibels, points } = turningPoints(table, verdict);
    expect(decibels).toBeCloseTo(3.01, 2);
    expect(points.find(({ assessment, rival }) => assessment === 'a-E3' && rival === 0)).toEqual({
      ...{ assessment: 'a-E3', rival: 0, from: 0.05, withinRange: true },
      to: expect.closeTo(0.1, 9),
    });
    // .8 cannot be doubled.
    expect(points.some(({ assessment, rival }) => assessment === 'a-E1' && rival === 0)).toBe(
      false,
    );
  });

  it('makes leader and runner-up level where it says so', () => {
    for (const { assessment, rival, to } of turningPoints(table, verdict).points) {
      const rows = THREE_ROWS.map((row, i) =>
        row.map((chance, j) => (`a-E${i + 1}` === assessment && j === rival ? number(to) : chance)),
      );
      const [h1 = 0, , h3 = 0] = weigh(likelihoodTable(makeWeighing(rows))).beliefs;
      expect(h1).toBeCloseTo(h3, 9);
    }
  });

  it('cannot turn a verdict whose rival is excluded', () => {
    const excluded = likelihoodTable(makeWeighing([[number(0), number(0.5)]]));
    expect(turningPoints(excluded, weigh(excluded))).toEqual({ decibels: null, points: [] });
  });
});
