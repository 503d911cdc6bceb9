import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordSpans } from '../../kernel/words.ts';
import { reachOf } from './reach.ts';
import { onScale, scaleOf } from './scale.ts';

const spans = fc
  .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })), { maxLength: 40 })
  .map((list) => list.map(([start, length], at) => ({ id: `c${at}`, start, end: start + length })));

it('finds the same neighbours as comparing each with each', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: -1, max: 8 }), (list, slack) => {
      const reach = reachOf(list);
      for (const one of list) {
        const found = list.some(
          (other) =>
            other.id !== one.id && other.start <= one.end + slack && other.end >= one.start - slack,
        );
        expect(reach.meets(one.id, one, slack)).toBe(found);
      }
    }),
  );
});

it('tells an overlap from a touch', () => {
  const reach = reachOf([{ id: 'a', start: 0, end: 5 }]);
  expect(reach.meets('b', { start: 5, end: 9 }, -1)).toBe(false);
  expect(reach.meets('b', { start: 5, end: 9 }, 0)).toBe(true);
  expect(reach.meets('b', { start: 4, end: 9 }, -1)).toBe(true);
  expect(reach.meets('a', { start: 0, end: 5 }, 100)).toBe(false);
});

it('counts in words: from the first that a stretch touches to behind the last', () => {
  const text = 'Die Route über Latschin bleibt zu.';
  const scale = scaleOf(wordSpans(text));
  const at = (words: string) => {
    const start = text.indexOf(words);
    return onScale(scale, { start, end: start + words.length });
  };
  expect(at('Route über')).toEqual({ start: 1, end: 3 });
  expect(at('tschin')).toEqual({ start: 3, end: 4 });
  expect(at('.')).toEqual({ start: 6, end: 6 });
});
