import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AppliedCode, CodedText } from './coded-text.ts';
import { mergedSpans } from './coded-text.ts';
import { letterTable, spanAgreement } from './span-agreement.ts';

const coding = (coder: string, code: string, start: number, end: number): AppliedCode => ({
  coder,
  code,
  start,
  end,
});
const text = (codings: AppliedCode[], readers = ['ann', 'ben']): CodedText => ({
  document: 'one',
  length: 100,
  readers,
  codings,
});

const NEARLY = text([
  coding('ann', 'X', 10, 30),
  coding('ann', 'Y', 50, 70),
  coding('ben', 'X', 12, 30),
  coding('ben', 'Y', 50, 64),
]);

it('gives the worked values from codings, over all and for each code', () => {
  const result = spanAgreement([NEARLY], ['ann', 'ben'], { draws: 10 });
  expect(result.overall?.alpha.whole.value).toBeCloseTo(0.8532, 4);
  expect(result.overall?.alpha.marking.value).toBeCloseTo(0.8327, 4);
  expect(result.overall?.alpha.coding.value).toBe(1);
  expect(result.byCode.map(({ code }) => code)).toEqual(['X', 'Y']);
  const [x] = result.byCode;
  expect(x?.alpha.whole).toEqual(x?.alpha.marking);
  expect(x?.kappa).toMatchObject({ units: 100 });
  expect(result).toMatchObject({ texts: 1, leftOut: 0 });
});

it('has no overall value where a coder put two codes on the same words, but one for each code', () => {
  const both = text([...NEARLY.codings, coding('ben', 'Z', 20, 55)]);
  const result = spanAgreement([both], ['ann', 'ben'], { draws: 10 });
  expect(result.overall).toBeNull();
  expect(result.byCode).toHaveLength(3);
  const only = spanAgreement([both], ['ann', 'ben'], { draws: 10, codes: ['X', 'Y'] });
  expect(only.overall?.alpha.whole.value).toBeCloseTo(0.8532, 4);
});

it('takes overlapping codings of one code by one coder for one stretch', () => {
  expect(
    mergedSpans([
      { start: 5, end: 9 },
      { start: 0, end: 6 },
      { start: 9, end: 12 },
    ]),
  ).toEqual([
    { start: 0, end: 9 },
    { start: 9, end: 12 },
  ]);
  const split = text([
    coding('ann', 'X', 10, 25),
    coding('ann', 'X', 20, 30),
    ...NEARLY.codings.slice(1),
  ]);
  expect(spanAgreement([split], ['ann', 'ben'], { draws: 10 }).overall?.alpha.whole).toEqual(
    spanAgreement([NEARLY], ['ann', 'ben'], { draws: 10 }).overall?.alpha.whole,
  );
});

it('leaves out texts that one of the coders has not read, and says how many', () => {
  const unread = text([coding('ann', 'X', 0, 90)], ['ann']);
  const result = spanAgreement([NEARLY, unread], ['ann', 'ben'], { draws: 10 });
  expect(result).toMatchObject({ texts: 1, leftOut: 1 });
  expect(result.overall?.alpha.length).toBe(100);
});

it('counts letters for κ as they are', () => {
  expect(letterTable([NEARLY], 'X', 'ann', 'ben')).toEqual([
    [18, 2],
    [0, 80],
  ]);
});

it('has no κ for three coders', () => {
  const three = text([...NEARLY.codings], ['ann', 'ben', 'cem']);
  const result = spanAgreement([three], ['ann', 'ben', 'cem'], { draws: 10 });
  expect(result.byCode[0]?.kappa).toBeNull();
  expect(result.overall?.alpha.coders).toBe(3);
});

it('counts letters as marking them one by one does', () => {
  const codings = fc.array(
    fc.record({
      coder: fc.constantFrom('ann', 'ben'),
      code: fc.constant('X'),
      start: fc.nat({ max: 60 }),
      end: fc.integer({ min: 61, max: 100 }),
    }),
  );
  fc.assert(
    fc.property(codings, (list) => {
      const marked = (coder: string, at: number) =>
        list.some((c) => c.coder === coder && c.start <= at && at < c.end);
      const table = [
        [0, 0],
        [0, 0],
      ];
      for (let at = 0; at < 100; at++) {
        const row = table[marked('ann', at) ? 0 : 1] ?? [];
        const column = marked('ben', at) ? 0 : 1;
        row[column] = (row[column] ?? 0) + 1;
      }
      expect(letterTable([text(list)], 'X', 'ann', 'ben')).toEqual(table);
    }),
  );
});
