import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AppliedCode } from './coded-text.ts';
import { answerAgreement, codeAgreement } from './unit-agreement.ts';
import {
  answersOf,
  answerTable,
  presenceOf,
  presenceTable,
  type TextInUnits,
  unitCodes,
} from './unit-codes.ts';

const coding = (coder: string, code: string, start: number, end: number): AppliedCode => ({
  coder,
  code,
  start,
  end,
});
/** Ten passages of nine letters, with a blank between them. */
const UNITS = Array.from({ length: 10 }, (_, i) => ({ start: i * 10, end: i * 10 + 9 }));
const text = (codings: AppliedCode[], readers = ['ann', 'ben'], document = 'one'): TextInUnits => ({
  document,
  length: 100,
  units: UNITS,
  readers,
  codings,
});
const sets = (units: ReturnType<typeof unitCodes>) =>
  units.map(({ given }) => given.map((codes) => (codes ? [...codes].sort().join('') : null)));

it('gives a code to each unit that a coding touches, and not to the blanks between', () => {
  const units = unitCodes(
    [text([coding('ann', 'A', 5, 20), coding('ben', 'A', 9, 10)])],
    ['ann', 'ben'],
  );
  expect(sets(units).slice(0, 3)).toEqual([
    ['A', ''],
    ['A', ''],
    ['', ''],
  ]);
  expect(units[1]).toMatchObject({ document: 'one', start: 10, end: 19 });
});

it('can ask for more than a letter: a share of the unit or of the coding, whichever is shorter', () => {
  const codings = [coding('ann', 'A', 5, 12), coding('ann', 'B', 20, 22)];
  expect(sets(unitCodes([text(codings)], ['ann'], 0.5)).slice(0, 3)).toEqual([['A'], [''], ['B']]);
});

it('tells "no code" from "not read"', () => {
  const units = unitCodes([text([coding('ann', 'A', 0, 5)], ['ann'])], ['ann', 'ben']);
  expect(presenceOf(units, 'A').slice(0, 2)).toEqual([
    [1, null],
    [0, null],
  ]);
  expect(answersOf(units)[0]).toEqual(['A', null]);
  expect(codeAgreement(units, 'A').alpha).toMatchObject({
    alpha: { reason: 'no unit was coded by two coders' },
    unpairable: 10,
  });
});

it('joins several codes of a unit to one answer, whatever their order', () => {
  const codings = [
    coding('ann', 'B', 0, 3),
    coding('ann', 'A', 2, 5),
    coding('ben', 'A', 0, 3),
    coding('ben', 'B', 0, 3),
  ];
  const units = unitCodes([text(codings)], ['ann', 'ben']);
  expect(answersOf(units)[0]).toEqual(['A + B', 'A + B']);
  expect(answerAgreement(units).alpha.alpha.value).toBe(1);
  expect(answerTable(units, 0, 1)).toEqual({
    answers: ['', 'A + B'],
    table: [
      [9, 0],
      [0, 1],
    ],
  });
});

/** A=0100000010, B=1110010000: the published example of two coders and ten units. */
const PUBLISHED = text([
  coding('ann', 'A', 10, 19),
  coding('ann', 'A', 80, 89),
  coding('ben', 'A', 0, 25),
  coding('ben', 'A', 51, 55),
]);

it('gives the published α of two coders from their codings', () => {
  const units = unitCodes([PUBLISHED], ['ann', 'ben']);
  const result = codeAgreement(units, 'A', { draws: 200 });
  expect(result.alpha.alpha.value).toBeCloseTo(0.0952, 4);
  expect(presenceTable(units, 'A', 0, 1)).toEqual([
    [1, 1],
    [3, 5],
  ]);
  expect(result.kappa?.kappa.value).toBeCloseTo((0.6 - 0.56) / 0.44, 10);
  expect(result.given).toEqual([2, 4]);
  expect(result.ac1).toBeNull();
  expect(result.interval.warnings).toEqual(['interval unreliable: fewer than 30 units']);
});

it('shows AC1 where nearly all units lack the code', () => {
  const units = unitCodes([text([coding('ann', 'A', 0, 5)])], ['ann', 'ben']);
  const result = codeAgreement(units, 'A');
  expect(result.alpha.alpha.value).toBeCloseTo(0, 1);
  expect(result.ac1?.ac1.value).toBeGreaterThan(0.85);
});

it('says that a code used by nobody shows nothing, but has an AC1', () => {
  const result = codeAgreement(unitCodes([text([])], ['ann', 'ben']), 'A');
  expect(result.alpha.alpha.reason).toMatch(/^no variation/);
  expect(result.kappa?.kappa.reason).toMatch(/^no variation/);
  expect(result.ac1?.ac1.value).toBe(1);
  expect(answerAgreement([]).alpha.alpha.value).toBeNull();
});

it('has no κ for three coders', () => {
  const three = ['ann', 'ben', 'cem'];
  const units = unitCodes([text([coding('cem', 'A', 0, 5)], three)], three);
  expect(codeAgreement(units, 'A').kappa).toBeNull();
  expect(answerAgreement(units).kappa).toBeNull();
});

const codings = fc.array(
  fc
    .record({
      coder: fc.constantFrom('ann', 'ben', 'cem'),
      code: fc.constantFrom('A', 'B'),
      start: fc.nat({ max: 95 }),
      length: fc.integer({ min: 1, max: 30 }),
    })
    .map(({ coder, code, start, length }) =>
      coding(coder, code, start, Math.min(100, start + length)),
    ),
);

it('finds the units of a coding as looking at every unit does', () => {
  fc.assert(
    fc.property(codings, (list) => {
      const coders = ['ann', 'ben', 'cem'];
      const units = unitCodes([text(list, coders)], coders);
      UNITS.forEach((unit, index) => {
        coders.forEach((coder, place) => {
          const codes = list
            .filter((c) => c.coder === coder && c.start < unit.end && unit.start < c.end)
            .map(({ code }) => code);
          expect(units[index]?.given[place]).toEqual(new Set(codes));
        });
      });
    }),
  );
});

it('does not depend on the order of coders, codings and texts', () => {
  fc.assert(
    fc.property(codings, codings, (one, two) => {
      const coders = ['ann', 'ben', 'cem'];
      const alphaOf = (texts: TextInUnits[], who: string[]) => {
        const { alpha } = answerAgreement(unitCodes(texts, who), { draws: 1 }).alpha;
        return alpha.value === null ? null : Number(alpha.value.toFixed(9)) + 0;
      };
      const texts = [text(one, coders, 'one'), text(two, coders, 'two')];
      const turned = [text([...two].reverse(), coders, 'two'), text([...one].reverse(), coders)];
      expect(alphaOf(turned, ['cem', 'ann', 'ben'])).toBe(alphaOf(texts, coders));
    }),
  );
});
