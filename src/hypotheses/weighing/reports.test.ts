import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelihoodTable } from './likelihood-table.ts';
import { type Assessment, RELIABILITIES } from './model.ts';
import { greatestRatio, mixture, through, witness } from './reports.ts';
import { makeWeighing, number } from './testing/make-weighing.ts';
import type { WeighedObservation } from './weighed-observation.ts';

const ratio = (r: number): number => through(mixture(r, 0.5), 0.9) / through(mixture(r, 0.5), 0.1);

const likelyOf = (
  assessment: Partial<Assessment>,
  observation: Partial<WeighedObservation>,
): ReturnType<typeof likelihoodTable> =>
  likelihoodTable(
    makeWeighing([[number(0.9), number(0.1)]], {
      assessments: [assessment],
      observations: [observation],
    }),
  );

const reliability = (letter: keyof typeof RELIABILITIES) => ({
  reliability: letter,
  credibility: '6' as const,
});

describe('a report', () => {
  it.each([
    [1, 9, 9.542],
    [0.8, 4.5556, 6.585],
    [0.5, 2.3333, 3.68],
    [0.2, 1.381, 1.402],
    [0, 1, 0],
  ])('of reliability %d leaves a ratio of %d, %d dB', (r, left, decibels) => {
    expect(ratio(r)).toBeCloseTo(left, 4);
    expect(10 * Math.log10(ratio(r))).toBeCloseTo(decibels, 3);
  });

  it('of a witness with an interest leaves 2.1429 or 3.310 dB', () => {
    const passage = witness(0.8, 0.3);
    const left = through(passage, 0.9) / through(passage, 0.1);
    expect(left).toBeCloseTo(2.1429, 4);
    expect(10 * Math.log10(left)).toBeCloseTo(3.31, 3);
  });

  it('never lends more than h / φ: 9 at .8, where tempering would leave 5.80 and no limit', () => {
    expect(greatestRatio(mixture(0.8, 0.5))).toBeCloseTo(9, 12);
    expect(greatestRatio(mixture(1, 0.5))).toBe(Infinity);
    expect(9 ** 0.8).toBeCloseTo(5.8, 2);
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    const inner = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(inner, inner, unit, unit, (r, u, p, q) => {
        const passage = mixture(r, u);
        expect(through(passage, p) / through(passage, q)).toBeLessThanOrEqual(
          greatestRatio(passage) * (1 + 1e-9),
        );
        const same = witness(r + (1 - r) * u, (1 - r) * u);
        expect(through(same, p)).toBeCloseTo(through(passage, p), 9);
      }),
    );
  });

  it.each([
    ['A', 7.333],
    ['B', 5.25],
    ['C', 3.167],
    ['D', 1.941],
    ['E', 1.381],
    ['F', 2.333],
  ] as const)('of grade %s leaves a ratio of %d', (letter, left) => {
    const table = likelyOf({ report: { by: 'grade' } }, { grade: reliability(letter) });
    const [h1 = 0, h2 = 0] = table.rows[0]?.likely ?? [];
    expect(h1 / h2).toBeCloseTo(left, 3);
    expect(ratio(RELIABILITIES[letter])).toBeCloseTo(left, 3);
    expect(table.warnings).toHaveLength(letter === 'F' ? 1 : 0);
  });

  it('without a grade counts as F, and the reader is told', () => {
    const table = likelyOf({ report: { by: 'grade' } }, {});
    expect(table.rows[0]?.likely[0]).toBeCloseTo(0.7, 12);
    expect(table.warnings[0]?.why).toBe('it has no grade and counts as F');
  });
});

describe('a statement', () => {
  const said = {
    kind: 'statement' as const,
    grade: reliability('C'),
    contentGrade: reliability('E'),
  };

  it('of record counts in full as that it was said, and by its content’s grade as that it is true', () => {
    const asSaid = likelyOf(
      { report: { by: 'grade' }, weighedAs: 'utterance' },
      { ...said, onRecord: true },
    );
    expect(asSaid.rows[0]?.likely).toEqual([0.9, 0.1]);
    const asTrue = likelyOf(
      { report: { by: 'grade' }, weighedAs: 'assertion' },
      { ...said, onRecord: true },
    );
    expect(asTrue.rows[0]?.likely[0]).toBeCloseTo(0.2 * 0.9 + 0.8 * 0.5, 12);
  });

  it('that a report of somebody else puts in his mouth counts by the grade of the report', () => {
    const table = likelyOf({ report: { by: 'grade' }, weighedAs: 'utterance' }, said);
    expect(table.rows[0]?.likely[0]).toBeCloseTo(0.65 * 0.9 + 0.35 * 0.5, 12);
  });
});

describe('an absence', () => {
  const absence = { kind: 'absence' as const, searched: true };

  it('counts as far as the search would have found it', () => {
    const table = likelyOf({ sensitivity: 0.8 }, absence);
    expect(table.rows[0]?.likely[0]).toBeCloseTo(1 - 0.8 * 0.9, 12);
    expect(table.rows[0]?.likely[1]).toBeCloseTo(1 - 0.8 * 0.1, 12);
  });

  it('does not count without a record of the search or a word on how good it was', () => {
    const unsearched = likelyOf({ sensitivity: 0.8 }, { ...absence, searched: false });
    expect(unsearched.rows).toEqual([]);
    expect(unsearched.notCounted).toEqual([
      { assessment: 'a-E1', why: 'nobody has written down where it was looked for' },
    ]);
    expect(likelyOf({}, absence).notCounted[0]?.why).toMatch(/how surely/);
  });
});
