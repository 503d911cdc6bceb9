import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markedStretches } from './marked-stretches.ts';

it('cuts a passage where matches and codings begin and end', () => {
  const passage = { start: 10, end: 30 };
  const codings = [
    { id: 'a', start: 5, end: 20 },
    { id: 'b', start: 16, end: 40 },
  ];
  expect(markedStretches(passage, [{ start: 14, end: 18 }], codings)).toEqual([
    { start: 10, end: 14, marked: false, codings: ['a'] },
    { start: 14, end: 16, marked: true, codings: ['a'] },
    { start: 16, end: 18, marked: true, codings: ['a', 'b'] },
    { start: 18, end: 20, marked: false, codings: ['a', 'b'] },
    { start: 20, end: 30, marked: false, codings: ['b'] },
  ]);
});

it('covers the passage without gap or overlap, whatever lies on it', () => {
  const span = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, length]) => ({ start: a, end: a + length }));
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (marks, spans) => {
      const codings = spans.map((one, at) => ({ ...one, id: String(at) }));
      const cut = markedStretches({ start: 20, end: 50 }, marks, codings);
      expect([cut[0]?.start, cut.at(-1)?.end]).toEqual([20, 50]);
      for (const [at, { start, end }] of cut.entries()) {
        expect(end).toBeGreaterThan(start);
        if (at > 0) expect(start).toBe(cut[at - 1]?.end);
      }
    }),
  );
});
