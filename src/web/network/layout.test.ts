import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bendClear, layActors } from './layout.ts';

const ACTORS = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));
const TIES = [
  { from: 'a', to: 'b' },
  { from: 'c', to: 'a' },
  { from: 'd', to: 'e' },
];
const SIZE = [900, 500] as const;
const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length });

it('draws the same network the same, however it is given', () => {
  const expected = layActors(ACTORS, TIES, SIZE);
  fc.assert(
    fc.property(shuffled(ACTORS), shuffled(TIES), (actors, ties) => {
      expect(layActors(actors, ties, SIZE)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

it('keeps everybody inside the picture and apart', () => {
  const places = [...layActors(ACTORS, TIES, SIZE).values()];
  for (const [at, { x, y }] of places.entries()) {
    expect(x >= 0 && x <= 900 && y >= 0 && y <= 500).toBe(true);
    for (const other of places.slice(at + 1)) {
      expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(20);
    }
  }
});

it('can draw one actor, and a tie to somebody who is not drawn', () => {
  expect(layActors([{ id: 'a' }], [{ from: 'a', to: 'z' }], SIZE).get('a')).toEqual({
    x: 450,
    y: 250,
  });
});

it('leads a tie around an actor that stands in its way, and leaves a free one as it is', () => {
  const [from, to] = [
    { x: 0, y: 0 },
    { x: 200, y: 0 },
  ];
  expect(bendClear(from, to, 0, [{ x: 100, y: 60 }])).toBe(0);
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 160 }), fc.integer({ min: -15, max: 15 }), (x, y) => {
      const bend = bendClear(from, to, 0, [{ x, y }]);
      const share = x / 200;
      expect(Math.abs(bend * 4 * share * (1 - share) - y)).toBeGreaterThan(16);
    }),
  );
});
