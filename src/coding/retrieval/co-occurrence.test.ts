import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../kernel/span.ts';
import { coOccurrence } from './co-occurrence.ts';
import type { Unit } from './filter.ts';
import { onScale, scaleOf } from './scale.ts';
import { NO_SCALES, type PlacedCoding } from './subject.ts';
import { codingsOf, documentOf, someCodings } from './testing/subjects.ts';

const DOCUMENTS = ['d1', 'd2', 'd3'].map((id) => documentOf(id));
/** Passages of ten characters with two between them. */
const PASSAGES = scaleOf(
  Array.from({ length: 8 }, (_, at) => ({ start: at * 12, end: at * 12 + 10 })),
);
const SCALES = {
  ...NO_SCALES,
  passages: new Map(DOCUMENTS.map(({ text }) => [text, PASSAGES])),
};
const CODES = ['a', 'b', 'c', 'd', 'e'];

const ask = (codings: PlacedCoding[], unit: Unit, codes = CODES) =>
  coOccurrence({ codes, documents: DOCUMENTS, codings, scales: SCALES }, unit);

describe('co-occurrence', () => {
  // road 0-10 meets rail 5-15 and rail 8-9; road 40-50 meets none: n1 = 2, n2 = 3, pairs 2, smaller side 1.
  const codings = [
    ...codingsOf('d1', 'a 0-10', 'b 5-15', 'b 8-9', 'a 40-50'),
    ...codingsOf('d2', 'b 0-5', 'c 0-5'),
  ];

  it('counts pairs that overlap, and the codings that take part', () => {
    const { codes, pairs } = ask(codings, 'overlap');
    expect(codes.map(({ code, codings: n }) => [code, n])).toEqual([
      ['a', 2],
      ['b', 3],
      ['c', 1],
    ]);
    expect(pairs).toEqual([
      {
        ...{ first: 'a', second: 'b', count: 2, ofFirst: 1, ofSecond: 2, documents: 1 },
        coefficient: 1 / (2 + 3 - 1),
      },
      {
        ...{ first: 'b', second: 'c', count: 1, ofFirst: 1, ofSecond: 1, documents: 1 },
        coefficient: 1 / (3 + 1 - 1),
      },
    ]);
  });

  it('counts passages that both touch', () => {
    // a touches passages 0 (0-10) and 3, 4 (40-50); b touches 0, 1 (5-15) in d1 and 0 in d2; both: passage 0 of d1.
    const [pair] = ask(codings, 'passage').pairs;
    expect(pair).toMatchObject({ count: 1, coefficient: 1 / (3 + 3 - 1), ofFirst: 1, ofSecond: 2 });
  });

  it('counts documents with both', () => {
    const [pair] = ask(codings, 'document').pairs;
    expect(pair).toMatchObject({ count: 1, coefficient: 1 / (1 + 2 - 1), ofFirst: 2, ofSecond: 2 });
  });

  it('does not take a touch for an overlap, nor the blanks between passages for a passage', () => {
    expect(ask(codingsOf('d1', 'a 0-10', 'b 10-12'), 'overlap').pairs).toEqual([]);
    expect(ask(codingsOf('d1', 'a 0-12', 'b 10-12'), 'passage').pairs).toEqual([]);
  });

  it('agrees with comparing each coding with each', () => {
    fc.assert(
      fc.property(someCodings, fc.constantFrom<Unit>('overlap', 'passage'), (list, unit) => {
        const { pairs } = ask(list, unit);
        const placed = list
          .map((coding) =>
            unit === 'overlap' ? coding : { ...coding, ...onScale(PASSAGES, coding) },
          )
          .filter(({ start, end }) => start < end);
        const meets = (one: PlacedCoding, code: string): boolean =>
          placed.some(
            (other) =>
              other.code === code && other.document === one.document && overlaps(one, other),
          );
        for (const [at, first] of CODES.entries()) {
          for (const second of CODES.slice(at + 1)) {
            const pair = pairs.find((one) => one.first === first && one.second === second);
            const ofFirst = placed.filter((one) => one.code === first && meets(one, second));
            const ofSecond = placed.filter((one) => one.code === second && meets(one, first));
            expect([pair?.ofFirst ?? 0, pair?.ofSecond ?? 0]).toEqual([
              ofFirst.length,
              ofSecond.length,
            ]);
            if (unit === 'passage') continue;
            const found = ofFirst.flatMap((one) =>
              placed.filter(
                (other) =>
                  other.code === second && other.document === one.document && overlaps(one, other),
              ),
            );
            expect(pair?.count ?? 0).toBe(found.length);
          }
        }
      }),
    );
  });

  it('is the same whichever code comes first, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(
        someCodings,
        fc.constantFrom<Unit>('overlap', 'passage', 'document'),
        (list, unit) => {
          const there = ask(list, unit).pairs;
          const back = ask(list, unit, CODES.toReversed()).pairs;
          for (const pair of there) {
            expect(pair.coefficient).toBeGreaterThan(0);
            expect(pair.coefficient).toBeLessThanOrEqual(1);
            expect(back).toContainEqual({
              ...pair,
              ...{ first: pair.second, second: pair.first },
              ...{ ofFirst: pair.ofSecond, ofSecond: pair.ofFirst },
            });
          }
          expect(back).toHaveLength(there.length);
        },
      ),
    );
  });
});
