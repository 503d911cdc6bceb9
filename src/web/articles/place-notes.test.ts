import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeNotes } from './place-notes.ts';

it('keeps a note at its mark unless another is in the way', () => {
  const boxes = [
    { wanted: 10, height: 50 },
    { wanted: 20, height: 30 },
    { wanted: 400, height: 30 },
  ];
  expect(placeNotes(boxes, 8)).toEqual([10, 68, 400]);
});

it('never lets two notes overlap', () => {
  const box = fc.record({ wanted: fc.nat(1000), height: fc.nat(200) });
  fc.assert(
    fc.property(fc.array(box), (boxes) => {
      const tops = placeNotes(boxes, 4);
      for (const [index, top] of tops.entries()) {
        const before = index === 0 ? 0 : (tops[index - 1] ?? 0) + (boxes[index - 1]?.height ?? 0);
        expect(top).toBeGreaterThanOrEqual(before);
      }
    }),
  );
});
