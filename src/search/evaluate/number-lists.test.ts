import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachOnce, inBoth, inEither, notIn } from './number-lists.ts';

const list = fc
  .uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 40 })
  .map((numbers) => Int32Array.from(numbers).sort());

test('lists are joined, met and taken from one another as sets are', () => {
  fc.assert(
    fc.property(list, list, (a, b) => {
      const all = Array.from({ length: 61 }, (_, at) => at);
      expect([...inBoth(a, b)]).toEqual(all.filter((n) => a.includes(n) && b.includes(n)));
      expect([...inEither(a, b)]).toEqual(all.filter((n) => a.includes(n) || b.includes(n)));
      expect([...notIn(a, b)]).toEqual(all.filter((n) => a.includes(n) && !b.includes(n)));
    }),
  );
});

test('what comes several times is kept once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (numbers) => {
      const sorted = Int32Array.from(numbers).sort();
      expect([...eachOnce(sorted)]).toEqual([...new Set(sorted)]);
    }),
  );
});
