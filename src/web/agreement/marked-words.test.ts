import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markedParts, windowAround } from './marked-words.ts';

const TEXT = 'The corridor was named first, and then the road.';

it('marks what is coded and what is looked at, each on its own letters', () => {
  const place = { start: 0, end: 28 };
  const parts = markedParts(TEXT, { start: 0, end: TEXT.length }, place, [{ start: 4, end: 12 }]);
  expect(parts.map(({ text, coded, inside }) => [text, coded, inside])).toEqual([
    ['The ', false, true],
    ['corridor', true, true],
    [' was named first', false, true],
    [', and then the road.', false, false],
  ]);
});

it('gives the window back whole, wherever codings begin and end', () => {
  const span = fc
    .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(span, span, fc.array(span), (window, place, coded) => {
      const parts = markedParts(TEXT, window, place, coded);
      expect(parts.map(({ text }) => text).join('')).toBe(TEXT.slice(window.start, window.end));
    }),
  );
});

it('cuts the surroundings between words', () => {
  const long = `${'word '.repeat(100)}HERE ${'word '.repeat(100)}`;
  const start = long.indexOf('HERE');
  const window = windowAround(long, { start, end: start + 4 });
  expect(long.slice(window.start, window.end)).toMatch(/^word .* word$/);
  expect(window.end - window.start).toBeLessThanOrEqual(404);
});
