import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Continuum, Segment } from './continuum.ts';
import { seededRandom } from './random.ts';
import { unitizingAlpha } from './unitizing-alpha.ts';
import { unitizingByTexts } from './unitizing-bootstrap.ts';

const at = (value: string, start: number, end: number): Segment => ({ value, start, end });

const A = [at('X', 10, 30), at('Y', 50, 70)];
const B = [at('X', 12, 30), at('Y', 50, 64)];
const OTHER_B = [at('X', 12, 30), at('X', 50, 64), at('Y', 80, 90)];
const of = (...coders: Segment[][]) => unitizingAlpha([{ length: 100, coders }]);

it('gives the four coefficients of two coders who nearly agree', () => {
  const result = of(A, B);
  expect(result.whole.value).toBeCloseTo(0.8532, 4);
  expect(result.marking.value).toBeCloseTo(0.8327, 4);
  expect(result.coding.value).toBe(1);
  expect(result.byCode.map(({ value, coverage }) => [value, coverage])).toEqual([
    ['X', expect.closeTo(0.947, 3)],
    ['Y', expect.closeTo(0.824, 3)],
  ]);
  expect(result.byCode.map(({ alpha }) => alpha.value)).toEqual([1, 1]);
  expect(result).toMatchObject({ coders: 2, length: 100, segments: 4 });
});

it('gives them for two coders who take a stretch for different things', () => {
  const result = of(A, OTHER_B);
  expect(result.whole.value).toBeCloseTo(0.4523, 4);
  expect(result.marking.value).toBeCloseTo(0.6423, 4);
  expect(result.coding.value).toBeCloseTo(0.045, 4);
});

it('is 1 throughout when both mark the same', () => {
  const result = of(A, A);
  expect([result.whole.value, result.marking.value, result.coding.value]).toEqual([1, 1, 1]);
});

it('has no value without variation, and says what is missing', () => {
  expect(of([], []).whole.reason).toBe('nothing was marked');
  expect(of([at('X', 0, 100)], [at('X', 0, 100)])).toMatchObject({
    whole: { value: null, reason: 'no variation: everything was marked with one code' },
    marking: { value: null, reason: 'no variation: everything was marked' },
    coding: { reason: 'only one code was used where two coders marked the text' },
  });
  expect(of([at('X', 0, 9)], [at('Y', 20, 30)])).toMatchObject({
    coding: { reason: 'no text was marked by two coders' },
    byCode: [{ alpha: { reason: 'never where another coder marked the text' }, coverage: 0 }, {}],
  });
  expect(unitizingAlpha([]).whole.value).toBeNull();
});

it('claims nothing of codes when three coders share one stretch', () => {
  const result = of([at('X', 0, 10)], [at('Y', 0, 10)], []);
  expect(result.coding.reason).toBe('too little text was marked by two coders');
});

it('warns when few stretches are shared', () => {
  expect(of(A, B).warnings).toHaveLength(1);
  const many = Array.from({ length: 40 }, (_, i) => at('XY'[i % 2] ?? '', 2 * i, 2 * i + 2));
  expect(of(many, many).warnings).toEqual([]);
});

it('counts neighbours of one code as two units, and leaves out what has no width', () => {
  const cut = of([at('X', 10, 20), at('X', 20, 30)], B).whole.value ?? 0;
  expect(cut).not.toBeCloseTo(of([at('X', 10, 30)], B).whole.value ?? 0, 6);
  expect(of([...A, at('Z', 40, 40)], B).whole).toEqual(of(A, B).whole);
});

it('refuses overlaps of one coder, segments outside the text and a coder alone', () => {
  expect(() => of([at('X', 0, 10), at('Y', 9, 12)], [])).toThrow('each code alone');
  for (const bad of [at('X', 90, 101), at('X', -1, 3), at('X', 9, 3), at('X', Number.NaN, 3)]) {
    expect(() => of([bad], [])).toThrow('outside a text of 100');
  }
  expect(() => of(A)).toThrow('two coders');
  expect(() =>
    unitizingAlpha([
      { length: 9, coders: [[], []] },
      { length: 9, coders: [[], [], []] },
    ]),
  ).toThrow('same coders');
});

/** A coder's segments from cuts: every second piece is marked, with the code that follows. */
const coder = (length: number) =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 0, max: length }), { maxLength: 12 }),
      fc.infiniteStream(fc.constantFrom('X', 'Y', 'Z')),
    )
    .map(([cuts, codes]) => {
      const ordered = cuts.sort((a, b) => a - b);
      return ordered.flatMap((start, i): Segment[] => {
        const end = ordered[i + 1];
        return i % 2 === 0 && end !== undefined ? [at(codes.next().value, start, end)] : [];
      });
    });
const texts = fc.integer({ min: 2, max: 4 }).chain((coders) =>
  fc.array(
    fc.record({
      length: fc.constant(40),
      coders: fc.array(coder(40), { minLength: coders, maxLength: coders }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
);
const numbersOf = (result: ReturnType<typeof unitizingAlpha>) =>
  [result.whole, result.marking, result.coding, ...result.byCode.map(({ alpha }) => alpha)].map(
    ({ value }) => value,
  );

/** As near as sums in another order come. */
const near = (numbers: readonly (number | null)[]) =>
  numbers.map((value) => (value === null ? null : expect.closeTo(value, 9)));

/** All texts as one, with a gap of `gap` between them that is counted as part of each first text. */
function joined(parts: readonly Continuum[]): Continuum {
  let from = 0;
  const coders = (parts[0]?.coders ?? []).map((): Segment[] => []);
  for (const part of parts) {
    part.coders.forEach((segments, index) => {
      for (const { value, start, end } of segments) {
        coders[index]?.push(at(value, start + from, end + from));
      }
    });
    from += part.length;
  }
  return { length: from, coders };
}

it('is at most 1, or has a reason', () => {
  fc.assert(
    fc.property(texts, (parts) => {
      const { whole, marking, coding, byCode } = unitizingAlpha(parts);
      for (const { value, reason } of [whole, marking, coding, ...byCode.map((c) => c.alpha)]) {
        if (value === null) expect(reason).not.toBe('');
        else expect(value).toBeLessThanOrEqual(1);
      }
      for (const { coverage } of byCode) expect(coverage).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});

it('does not change when a text is cut where all coders left a gap or ended a segment', () => {
  fc.assert(
    fc.property(texts, (parts) => {
      const whole = unitizingAlpha([joined(parts)]);
      expect(numbersOf(whole)).toEqual(near(numbersOf(unitizingAlpha(parts))));
    }),
  );
});

it('depends neither on the order of coders, segments and texts nor on the names of codes', () => {
  const renamed: Record<string, string> = { X: 'one', Y: 'two', Z: 'zzz' };
  fc.assert(
    fc.property(texts, (parts) => {
      const turned = [...parts].reverse().map(({ length, coders }) => ({
        length,
        coders: [...coders]
          .reverse()
          .map((segments) =>
            [...segments].reverse().map((s) => ({ ...s, value: renamed[s.value] ?? '' })),
          ),
      }));
      expect(numbersOf(unitizingAlpha(turned))).toEqual(near(numbersOf(unitizingAlpha(parts))));
    }),
  );
});

it('is 1 for coders who mark alike, wherever it has a value', () => {
  fc.assert(
    fc.property(coder(40), (segments) => {
      const result = unitizingAlpha([{ length: 40, coders: [segments, segments, segments] }]);
      for (const value of numbersOf(result)) if (value !== null) expect(value).toBeCloseTo(1, 9);
    }),
  );
});

/** uα, |uα and cuα from whole matrices of coincidences, letter by letter. */
function byLetters({ length, coders }: Continuum) {
  const names = ['φ', 'X', 'Y', 'Z'];
  const letter = coders.map((segments) =>
    Array.from(
      { length },
      (_, i) => segments.find(({ start, end }) => start <= i && i < end)?.value ?? 'φ',
    ),
  );
  const m = coders.length;
  const observed = (c: string, k: string) => {
    let sum = 0;
    letter.forEach((one, i) => {
      letter.forEach((other, j) => {
        if (i !== j) sum += one.filter((v, at) => v === c && other[at] === k).length;
      });
    });
    return sum / (m - 1);
  };
  const self = (c: string, starred: boolean) => {
    if (c === 'φ') return letter.flat().filter((v) => v === 'φ').length;
    let sum = 0;
    coders.forEach((segments, i) => {
      for (const { start, end, value } of segments) {
        if (value !== c) continue;
        let shared = 0;
        for (let at = start; at < end; at++) {
          if (!starred || letter.some((other, j) => j !== i && other[at] !== 'φ')) shared++;
        }
        sum += shared ** 2;
      }
    });
    return sum;
  };
  const alpha = (values: string[], group: (v: string) => string, starred: boolean) => {
    const row = (c: string) => values.reduce((sum, k) => sum + observed(c, k), 0);
    const all = values.reduce((sum, c) => sum + row(c), 0);
    const divisor = all - values.reduce((sum, c) => sum + self(c, starred), 0) / all;
    let [apart, expected] = [0, 0];
    for (const c of values) {
      for (const k of values) {
        if (group(c) === group(k)) continue;
        apart += observed(c, k);
        expected += (row(c) * row(k)) / divisor;
      }
    }
    return expected > 0 && divisor >= all / 2
      ? Number((1 - apart / expected).toFixed(9)) + 0
      : null;
  };
  const starred = names.slice(1);
  const ofCode = (k: string) => {
    const row = (c: string) => starred.reduce((sum, other) => sum + observed(c, other), 0);
    const all = starred.reduce((sum, c) => sum + row(c), 0);
    const divisor = all - starred.reduce((sum, c) => sum + self(c, true), 0) / all;
    const expected = (c: string) =>
      (row(c) * row(k) - (c === k ? self(k, true) : 0)) / (divisor || 1);
    const column = starred.reduce((sum, c) => sum + expected(c), 0);
    const factor = column / row(k);
    return 1 - (factor * (row(k) - observed(k, k))) / (column - expected(k));
  };
  return {
    family: [
      alpha(names, (v) => v, false),
      alpha(names, (v) => (v === 'φ' ? 'gap' : 'marked'), false),
      alpha(starred, (v) => v, true),
    ],
    ofCode,
  };
}

it('equals the definition, letter by letter', () => {
  fc.assert(
    fc.property(texts, ([text]) => {
      if (!text) return;
      const result = unitizingAlpha([text]);
      const { family, ofCode } = byLetters(text);
      expect(numbersOf(result).slice(0, 3)).toEqual(near(family));
      for (const { value, alpha } of result.byCode) {
        if (alpha.value !== null) expect(alpha.value).toBeCloseTo(ofCode(value), 9);
      }
    }),
    { numRuns: 60 },
  );
});

it('has intervals from whole texts, for several texts only', () => {
  const random = seededRandom(4);
  const many = Array.from({ length: 40 }, (): Continuum => {
    const one = [0, 20, 40, 60].map((s) => at('XY'[random.below(2)] ?? '', s, s + 15));
    const two = one.map(({ value, start, end }) =>
      at(random.unit() < 0.2 ? 'X' : value, start + random.below(4), end),
    );
    return { length: 80, coders: [one, two] };
  });
  const { whole, coding } = unitizingByTexts(many, { draws: 400 });
  const { whole: alpha, coding: codes } = unitizingAlpha(many);
  expect(whole.interval?.low).toBeLessThan(alpha.value ?? 0);
  expect(whole.interval?.high).toBeGreaterThan(alpha.value ?? 0);
  expect(Math.abs((coding.mean ?? 0) - (codes.value ?? 0))).toBeLessThan(0.02);
  expect(whole.warnings).toEqual([]);
  const alone = unitizingByTexts(many.slice(0, 1)).whole;
  expect(alone).toMatchObject({
    interval: null,
    warnings: ['interval unreliable: fewer than 30 texts'],
  });
});

it('finds no agreement among three coders who code five thousand segments at random', () => {
  const random = seededRandom(2);
  const coders = [0, 1, 2].map(() =>
    Array.from({ length: 5000 }, (_, i) =>
      at(`code ${random.below(30)}`, i * 100 + random.below(40), i * 100 + 60 + random.below(40)),
    ),
  );
  const result = unitizingAlpha([{ length: 500_000, coders }]);
  expect(Math.abs(result.coding.value ?? 1)).toBeLessThan(0.05);
});
