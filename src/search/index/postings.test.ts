import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chunkOf, readPostingRow, rowId, slotsOf, writePostings } from './postings.ts';
import { readRising } from './varints.ts';

function readAll(chunk: number, tokens: Int32Array): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const row of writePostings(chunk, tokens)) {
    expect(chunkOf(row.id)).toBe(chunk);
    readPostingRow(row, (word, from, to) => {
      const into = new Int32Array(tokens.length);
      const count = readRising(row.places, from, to, into, 0);
      expect(slotsOf(word).map((slot) => rowId(chunk, slot))).toContain(row.id);
      found.set(word, [...into.subarray(0, count)]);
    });
  }
  return found;
}

it('gives back every place of every word', () => {
  const word = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 300_000 }));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 400 }), fc.integer({ min: 1, max: 9 }), (list, n) => {
      const expected = new Map<number, number[]>();
      for (const [at, each] of list.entries()) {
        expected.set(each, [...(expected.get(each) ?? []), at]);
      }
      const found = readAll(n, Int32Array.from(list));
      expect([...found].sort(([a], [b]) => a - b)).toEqual([...expected].sort(([a], [b]) => a - b));
    }),
    { numRuns: 40 },
  );
});

it('keeps a frequent word apart from its neighbours', () => {
  const tokens = Int32Array.from({ length: 3000 }, (_, at) => (at % 100 === 0 ? 8 : 7));
  expect(writePostings(1, tokens)).toHaveLength(2);
  expect(readAll(1, tokens).get(8)).toHaveLength(30);
  expect(readAll(1, tokens).get(7)).toHaveLength(2970);
});
