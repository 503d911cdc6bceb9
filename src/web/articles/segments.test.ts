import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutSegments } from './segments.ts';

it('cuts where layers begin and end and where marks stand', () => {
  const segments = cutSegments(
    { start: 10, end: 30 },
    [
      { span: { start: 12, end: 20 }, value: 'quotation' },
      { span: { start: 15, end: 40 }, value: 'finding' },
    ],
    [20, 25],
  );
  expect(segments.map(({ span, over }) => [span.start, span.end, over.join('+')])).toEqual([
    [10, 12, ''],
    [12, 15, 'quotation'],
    [15, 20, 'quotation+finding'],
    [20, 25, 'finding'],
    [25, 30, 'finding'],
  ]);
});

it('loses and doubles nothing, whatever lies over the text', () => {
  const span = fc
    .tuple(fc.nat(100), fc.nat(40))
    .map(([start, more]) => ({ start, end: start + more }));
  fc.assert(
    fc.property(span, fc.array(span), fc.array(fc.nat(140)), (within, spans, points) => {
      const layers = spans.map((one, value) => ({ span: one, value }));
      let at = within.start;
      for (const segment of cutSegments(within, layers, points)) {
        expect(segment.span.start).toBe(at);
        expect(segment.span.end).toBeGreaterThan(at);
        at = segment.span.end;
      }
      if (within.start < within.end) expect(at).toBe(within.end);
    }),
  );
});
