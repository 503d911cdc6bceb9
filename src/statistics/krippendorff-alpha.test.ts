import fc from 'fast-check';
import { expect, it } from 'vitest';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { CANONICAL, coderRows } from './testing/coder-rows.ts';

const LEVELS = ['nominal', 'ordinal', 'interval', 'ratio'] as const;

it.each([
  ['nominal', 0.7434],
  ['ordinal', 0.8154],
  ['interval', 0.8491],
  ['ratio', 0.7974],
] as const)('gives the published %s value for the canonical data', (level, value) => {
  expect(krippendorffAlpha(CANONICAL, level).alpha.value).toBeCloseTo(value, 4);
});

it('reports what the canonical value was reckoned from', () => {
  const result = krippendorffAlpha(CANONICAL, 'nominal');
  expect(result.observed).toBeCloseTo(0.2, 4);
  expect(result.expected).toBeCloseTo(0.7795, 4);
  expect(result).toMatchObject({ units: 11, values: 40, unpairable: 1 });
  expect(result.frequencies.map(({ count }) => count)).toEqual([9, 13, 10, 5, 3]);
});

it('gives the values of two coders, two categories', () => {
  const result = krippendorffAlpha(coderRows('0100000010', '1110010000'), 'nominal');
  expect(result.observed).toBeCloseTo(0.4, 4);
  expect(result.expected).toBeCloseTo(0.4421, 4);
  expect(result.alpha.value).toBeCloseTo(0.0952, 4);
});

it.each([
  ['nominal', 0.4578],
  ['ordinal', 0.6954],
  ['interval', 0.6853],
] as const)('gives the %s value of two coders, three categories', (level, value) => {
  const units = coderRows('12332112', '12322123');
  expect(krippendorffAlpha(units, level).alpha.value).toBeCloseTo(value, 4);
});

it('has no value without variation, and says so', () => {
  expect(krippendorffAlpha(coderRows('1111', '1111'), 'interval').alpha).toEqual({
    value: null,
    reason: 'no variation: all coded units have the same value',
  });
});

it('has no value when nothing can be paired, and says so', () => {
  const result = krippendorffAlpha(coderRows('12**', '**21'), 'nominal');
  expect(result.alpha.reason).toBe('no unit was coded by two coders');
  expect(result).toMatchObject({ units: 0, values: 0, unpairable: 4 });
  expect(krippendorffAlpha([], 'ordinal').alpha.value).toBeNull();
});

it('takes words as values, and nothing else for a scale', () => {
  const units = [
    ['war', 'war'],
    ['peace', 'peace'],
    ['war', 'peace'],
  ];
  expect(krippendorffAlpha(units, 'nominal').alpha.value).toBeCloseTo(4 / 9, 10);
  expect(() => krippendorffAlpha(units as never, 'interval')).toThrow('must be numbers');
});

it('refuses numbers that are none, and negative ones for a ratio', () => {
  expect(() => krippendorffAlpha([[Number.NaN, 1]], 'nominal')).toThrow('finite');
  expect(() => krippendorffAlpha([[-1, 1]], 'ratio')).toThrow('negative');
});

it('keeps its digits when the values are years', () => {
  const units = coderRows('12332112', '12322123');
  const years = units.map((row) => row.map((value) => (value ?? 0) + 1e7));
  expect(krippendorffAlpha(years, 'interval').alpha.value).toBeCloseTo(0.6853, 4);
});

const value = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null, freq: 5 });
const rows = fc
  .integer({ min: 2, max: 4 })
  .chain((coders) => fc.array(fc.array(value, { minLength: coders, maxLength: coders })));

it.each(LEVELS)('stays a number of at most 1 or none, for %s', (level) => {
  fc.assert(
    fc.property(rows, (units) => {
      const { alpha } = krippendorffAlpha(units, level);
      if (alpha.value === null) expect(alpha.reason).not.toBe('');
      else {
        expect(alpha.value).toBeLessThanOrEqual(1);
        expect(alpha.value).toBeGreaterThanOrEqual(-1);
      }
    }),
  );
});

it.each(LEVELS)('does not depend on the order of coders or units, for %s', (level) => {
  fc.assert(
    fc.property(rows, (units) => {
      const turned = units.map((row) => [...row].reverse()).reverse();
      const one = krippendorffAlpha(units, level).alpha.value;
      const other = krippendorffAlpha(turned, level).alpha.value;
      if (one === null) expect(other).toBeNull();
      else expect(other).toBeCloseTo(one, 10);
    }),
  );
});

it('does not depend on the names of the categories', () => {
  fc.assert(
    fc.property(rows, (units) => {
      const renamed = units.map((row) => row.map((v) => (v === null ? null : ('dbeac'[v] ?? ''))));
      const one = krippendorffAlpha(units, 'nominal').alpha.value;
      const other = krippendorffAlpha(renamed, 'nominal').alpha.value;
      if (one === null) expect(other).toBeNull();
      else expect(other).toBeCloseTo(one, 10);
    }),
  );
});

it.each(LEVELS)('is 1 exactly when all agree on more than one value, for %s', (level) => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2 }), (values) => {
      const { alpha } = krippendorffAlpha(
        values.map((v) => [v, v, v]),
        level,
      );
      expect(alpha.value).toBe(new Set(values).size > 1 ? 1 : null);
    }),
  );
});

it('equals the definition by coincidences, pair by pair', () => {
  fc.assert(
    fc.property(rows, (units) => {
      const seen = units.map((row) => row.filter((v) => v !== null)).filter((r) => r.length > 1);
      const all = seen.flat();
      let within = 0;
      for (const row of seen) {
        row.forEach((a, i) => {
          row.forEach((b, j) => {
            if (i !== j) within += (a - b) ** 2 / (row.length - 1);
          });
        });
      }
      let overall = 0;
      for (const a of all) for (const b of all) overall += (a - b) ** 2 / (all.length - 1);
      const { alpha } = krippendorffAlpha(units, 'interval');
      if (overall === 0) expect(alpha.value).toBeNull();
      else expect(alpha.value).toBeCloseTo(1 - within / overall, 9);
    }),
  );
});
