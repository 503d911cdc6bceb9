import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTrail, writeTrail } from './detail.ts';

it('gives back any trail that it wrote into the address', () => {
  const step = fc.record({
    kind: fc.constantFrom('source', 'note', 'finding'),
    id: fc.string({ minLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(step), (trail) => {
      expect(readTrail(writeTrail(trail))).toEqual(trail);
    }),
  );
});

it('reads nothing from an address that somebody typed wrong', () => {
  for (const text of ['', ',', 'source', 'source:', ':x', 'source:%zz']) {
    expect(readTrail(text)).toEqual([]);
  }
});
