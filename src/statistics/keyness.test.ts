import fc from 'fast-check';
import { expect, it } from 'vitest';
import { benjaminiHochberg, bonferroni } from './adjusted-p.ts';
import { keyness } from './keyness.ts';

const of = (target: number, reference: number, targetSize: number, referenceSize: number) =>
  keyness({ target, reference, targetSize, referenceSize });

it('gives all measures of a word three times as frequent in one of two equal corpora', () => {
  const result = of(120, 40, 50_000, 50_000);
  expect(result.expected).toBe(80);
  expect(result.g2.value).toBeCloseTo(41.8599, 4);
  expect(result.g2FourCells.value).toBeCloseTo(41.924, 4);
  expect((result.p.value ?? 0) * 1e11).toBeCloseTo(9.8, 1);
  expect(result.logRatio.value).toBeCloseTo(1.58496, 5);
  expect(result.percentDifference.value).toBeCloseTo(200, 10);
  expect(result.bic.value).toBeCloseTo(30.347, 3);
  expect(result.typicalOf).toBe('target');
});

it('takes account of corpora of different length', () => {
  const result = of(50, 20, 10_000, 40_000);
  expect(result.g2.value).toBeCloseTo(86.1118, 4);
  expect(result.g2FourCells.value).toBeCloseTo(86.2742, 4);
  expect(result.logRatio.value).toBeCloseTo(3.3219, 4);
});

it('puts one half for a word that the reference lacks', () => {
  const result = of(5, 0, 1000, 1000);
  expect(result.g2.value).toBeCloseTo(6.9315, 4);
  expect(result.logRatio.value).toBeCloseTo(3.3219, 4);
  expect(result.percentDifference).toEqual({
    value: null,
    reason: 'the word is not in the reference corpus',
  });
});

it('has no value for an empty corpus or a word in neither, and says so', () => {
  expect(of(0, 0, 0, 10).g2.reason).toBe('one of the two corpora is empty');
  expect(of(0, 0, 10, 10).logRatio.reason).toBe('the word is in neither corpus');
});

it('says which side a word is typical of, and nothing of one spread evenly', () => {
  expect(of(1, 9, 100, 100).typicalOf).toBe('reference');
  const even = of(10, 20, 100, 200);
  expect(even.typicalOf).toBe('neither');
  expect(even.g2.value).toBeCloseTo(0, 12);
  expect(even.p.value).toBeCloseTo(1, 5);
  expect(even.logRatio.value).toBeCloseTo(0, 12);
});

it('refuses counts below zero or over the size', () => {
  expect(() => of(11, 0, 10, 10)).toThrow('more frequent');
  expect(() => of(-1, 0, 10, 10)).toThrow('more frequent');
  expect(() => of(Number.NaN, 0, 10, 10)).toThrow('more frequent');
});

it('turns its sign and nothing else when the corpora change places', () => {
  const count = fc.nat({ max: 1000 });
  const size = fc.integer({ min: 1000, max: 1_000_000 });
  fc.assert(
    fc.property(count, count, size, size, (a, b, c, d) => {
      const one = of(a, b, c, d);
      const other = of(b, a, d, c);
      if (one.g2.value === null) {
        expect(other.g2.value).toBeNull();
        return;
      }
      expect(other.g2.value).toBeCloseTo(one.g2.value, 7);
      expect(one.g2.value).toBeGreaterThanOrEqual(0);
      expect(other.logRatio.value).toBeCloseTo(-(one.logRatio.value ?? 0), 9);
      for (const { value } of [one.p, one.g2FourCells, one.bic]) expect(value).not.toBeNaN();
    }),
  );
});

it('adjusts for many words: by their number, or by the share of false finds', () => {
  const p = [0.01, 0.04, 0.03, 0.005];
  expect(bonferroni(p)).toEqual([0.04, 0.16, 0.12, 0.02]);
  const near = [0.02, 0.04, 0.04, 0.02].map((value) => expect.closeTo(value, 12));
  expect(benjaminiHochberg(p)).toEqual(near);
  expect(bonferroni([0.6, 0.9])).toEqual([1, 1]);
  expect(benjaminiHochberg([])).toEqual([]);
});

it('keeps the order of p-values, and Bonferroni is never the milder', () => {
  const value = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(value), (p) => {
      const strict = bonferroni(p);
      benjaminiHochberg(p).forEach((adjusted, i) => {
        expect(adjusted).toBeGreaterThanOrEqual((p[i] ?? 0) * (1 - 1e-12));
        expect(adjusted).toBeLessThanOrEqual((strict[i] ?? 0) * (1 + 1e-12));
      });
    }),
  );
});
