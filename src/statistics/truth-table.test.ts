import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate, setRelation } from './set-relations.ts';
import { type SetCase, truthTable } from './truth-table.ts';

describe('relations of sets', () => {
  const found = setRelation([0.9, 0.7, 0.6, 0.2, 0.1], [1, 0.8, 0.4, 0.3, 0.6]);

  it('gives consistency .9200, coverage .7419, PRI .8750, RoN .9259', () => {
    expect(found.sufficiency.value).toBeCloseTo(0.92, 10);
    expect(found.coverage.value).toBeCloseTo(0.7419, 4);
    expect(found.pri.value).toBeCloseTo(0.875, 10);
    expect(found.ron.value).toBeCloseTo(0.9259, 4);
  });

  it('has no value without members, and refuses what is no membership', () => {
    expect(setRelation([0, 0], [1, 0]).sufficiency.value).toBeNull();
    expect(setRelation([1], [1]).ron.value).toBeNull();
    expect(() => setRelation([1.2], [1])).toThrow('no membership');
    expect(() => setRelation([1], [])).toThrow('differ in cases');
  });
});

describe('direct calibration', () => {
  const anchors = { out: 0, crossover: 50, full: 100 };

  it('of 0, 25, 50, 75, 100 is .05, .1866, .5, .8134, .95', () => {
    const members = [0, 25, 50, 75, 100].map((value) => calibrate(value, anchors));
    [0.05, 0.1866, 0.5, 0.8134, 0.95].forEach((member, at) => {
      expect(members[at]).toBeCloseTo(member, 4);
    });
  });

  it('rises with the value, falls when full lies below out, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), (value) => {
        const up = calibrate(value, { out: -3, crossover: 1, full: 9 });
        const down = calibrate(-value, { out: 3, crossover: -1, full: -9 });
        expect(up).toBeGreaterThanOrEqual(0);
        expect(up).toBeLessThanOrEqual(1);
        expect(down).toBeCloseTo(up, 12);
        expect(up > 0.5).toBe(value > 1);
      }),
    );
    expect(() => calibrate(1, { out: 0, crossover: 5, full: 5 })).toThrow('does not lie between');
  });
});

describe('a truth table', () => {
  const crisp = (name: string, bits: string, outcome: number): SetCase => ({
    name,
    conditions: [...bits].map(Number),
    outcome,
  });

  it('has a row for every combination, remainders and contradictions among them', () => {
    // AB + AC + BC: the minterms 3, 5, 6, 7.
    const cases = [3, 5, 6, 7, 1, 2].map((minterm) =>
      crisp(
        `m${minterm}`,
        minterm.toString(2).padStart(3, '0'),
        [3, 5, 6, 7].includes(minterm) ? 1 : 0,
      ),
    );
    const table = truthTable([...cases, crisp('odd', '111', 0)], 3);
    expect(table.rows.map(({ outcome }) => outcome)).toEqual([null, 0, 0, 1, null, 1, 1, 0]);
    expect(table.rows[7]).toMatchObject({
      contradictory: true,
      cases: ['m7', 'odd'],
      withOutcome: ['m7'],
    });
    expect(table.rows[7]?.consistency.value).toBe(0.5);
    expect(table.rows[0]?.consistency.value).toBeNull();
  });

  it('counts every case in the one row where it is more in than out', () => {
    const member = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(member, member, member), { maxLength: 12 }), (rows) => {
        const cases = rows.map(([x, z, outcome], at) => ({
          name: `c${at}`,
          conditions: [x, z],
          outcome,
        }));
        const table = truthTable(cases, 2);
        const placed = table.rows.flatMap((row) => row.cases);
        expect(new Set(placed).size).toBe(placed.length);
        const decided = cases.filter(({ conditions }) => !conditions.includes(0.5));
        expect(placed.toSorted()).toEqual(decided.map(({ name }) => name).toSorted());
      }),
    );
  });

  it('tells of each condition and its absence whether it is needed', () => {
    const table = truthTable([crisp('a', '10', 1), crisp('b', '11', 1), crisp('c', '01', 0)], 2);
    const [first] = table.single;
    expect(first).toMatchObject({ condition: 0, present: true });
    expect(first?.relation.coverage.value).toBe(1);
    expect(table.undecided).toEqual([]);
    expect(truthTable([crisp('d', '1', 0.5)], 1).undecided).toEqual(['d']);
    expect(() => truthTable([crisp('e', '1', 1)], 2)).toThrow('lacks a condition');
    expect(() => truthTable([], 0)).toThrow('one to ten');
  });
});
