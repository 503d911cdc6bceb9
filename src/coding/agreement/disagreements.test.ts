import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AppliedCode, CodedText } from './coded-text.ts';
import { spanDisagreements, unitDisagreements } from './disagreements.ts';
import { unitCodes } from './unit-codes.ts';

const CODERS = ['ann', 'ben', 'cem'];
const coding = (coder: string, code: string, start: number, end: number): AppliedCode => ({
  coder,
  code,
  start,
  end,
});
const text = (codings: AppliedCode[], readers = CODERS): CodedText => ({
  document: 'one',
  length: 100,
  readers,
  codings,
});
const units = [
  { start: 0, end: 49 },
  { start: 50, end: 100 },
];

it('lists the units on which readers differ, with who gave the code and who did not', () => {
  const codings = [coding('ann', 'A', 0, 9), coding('ben', 'A', 5, 60), coding('ann', 'A', 70, 80)];
  const list = unitDisagreements(unitCodes([{ ...text(codings), units }], CODERS), CODERS);
  expect(list).toEqual([
    { document: 'one', start: 0, end: 49, code: 'A', given: ['ann', 'ben'], notGiven: ['cem'] },
    { document: 'one', start: 50, end: 100, code: 'A', given: ['ann', 'ben'], notGiven: ['cem'] },
  ]);
});

it('is silent where all agree, and where only one has read', () => {
  const same = CODERS.map((coder) => coding(coder, 'A', 0, 9));
  expect(unitDisagreements(unitCodes([{ ...text(same), units }], CODERS), CODERS)).toEqual([]);
  expect(spanDisagreements([text(same)], CODERS)).toEqual([]);
  const alone = text([coding('ann', 'A', 0, 9)], ['ann']);
  expect(unitDisagreements(unitCodes([{ ...alone, units }], CODERS), CODERS)).toEqual([]);
  expect(spanDisagreements([alone], CODERS)).toEqual([]);
});

it('does not count as against a code who has not read the text', () => {
  const list = spanDisagreements([text([coding('ann', 'A', 0, 9)], ['ann', 'cem'])], CODERS);
  expect(list[0]?.notGiven).toEqual(['cem']);
});

it('lists the stretches on which readers differ, code by code', () => {
  const codings = [
    coding('ann', 'A', 10, 30),
    coding('ben', 'A', 12, 30),
    coding('cem', 'A', 12, 28),
    coding('cem', 'B', 0, 5),
  ];
  expect(spanDisagreements([text(codings)], CODERS)).toEqual([
    { document: 'one', start: 10, end: 12, code: 'A', given: ['ann'], notGiven: ['ben', 'cem'] },
    { document: 'one', start: 28, end: 30, code: 'A', given: ['ann', 'ben'], notGiven: ['cem'] },
    { document: 'one', start: 0, end: 5, code: 'B', given: ['cem'], notGiven: ['ann', 'ben'] },
  ]);
});

it('makes one stretch of codings that touch or overlap', () => {
  const codings = [
    coding('ann', 'A', 0, 10),
    coding('ann', 'A', 10, 20),
    coding('ann', 'A', 15, 25),
  ];
  expect(spanDisagreements([text(codings)], CODERS)).toMatchObject([{ start: 0, end: 25 }]);
});

it('lists exactly the letters on which readers differ', () => {
  const codings = fc.array(
    fc
      .record({
        coder: fc.constantFrom(...CODERS),
        start: fc.nat({ max: 95 }),
        length: fc.integer({ min: 1, max: 30 }),
      })
      .map(({ coder, start, length }) => coding(coder, 'A', start, Math.min(100, start + length))),
  );
  fc.assert(
    fc.property(codings, (list) => {
      const found = spanDisagreements([text(list)], CODERS);
      for (let at = 0; at < 100; at++) {
        const who = CODERS.filter((coder) =>
          list.some((c) => c.coder === coder && c.start <= at && at < c.end),
        );
        const here = found.filter(({ start, end }) => start <= at && at < end);
        if (who.length === 0 || who.length === 3) expect(here).toEqual([]);
        else expect(here.map(({ given }) => given)).toEqual([who]);
      }
    }),
  );
});
