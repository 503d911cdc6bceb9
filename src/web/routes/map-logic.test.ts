import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layLabels } from './label-layout.ts';
import { closeUp, projectionFor, WHOLE, zoomedAt } from './map-projection.ts';

const SIZE = [700, 500] as const;
const TOWNS: [number, number][] = [
  [44.51, 40.18],
  [49.87, 40.41],
  [37.62, 55.76],
];

it('shows all places inside the picture, north above south and east right of west', () => {
  const project = projectionFor(TOWNS, SIZE, WHOLE);
  const [yerevan, baku, moscow] = TOWNS.map((town) => project(town) ?? [Number.NaN, Number.NaN]);
  for (const [x = -1, y = -1] of [yerevan ?? [], baku ?? [], moscow ?? []]) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(700);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(500);
  }
  expect(moscow?.[1]).toBeLessThan(yerevan?.[1] ?? 0);
  expect(baku?.[0]).toBeGreaterThan(yerevan?.[0] ?? 0);
});

it('can show one place alone, and places on both sides of the equator', () => {
  const alone = projectionFor([[44.51, 40.18]], SIZE, WHOLE)([44.51, 40.18]);
  expect(Math.hypot((alone?.[0] ?? 0) - 350, (alone?.[1] ?? 0) - 250)).toBeLessThan(10);
  const both = projectionFor(
    [
      [30, -5],
      [36, 5],
    ],
    SIZE,
    WHOLE,
  );
  expect(both([33, 0])?.[0]).toBeCloseTo(350, 0);
});

it('leaves the point under the hand where it is when it zooms', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.5, max: 3, noNaN: true }),
      fc.integer({ min: 0, max: 700 }),
      fc.integer({ min: 0, max: 500 }),
      (factor, x, y) => {
        const before = projectionFor(TOWNS, SIZE, { zoom: 1.5, x: 30, y: -20 });
        const place = before.invert?.([x, y]);
        if (!place) throw new Error('no place there');
        const view = zoomedAt({ zoom: 1.5, x: 30, y: -20 }, factor, [x, y], SIZE);
        const after = projectionFor(TOWNS, SIZE, view)(place);
        expect(after?.[0]).toBeCloseTo(x, 4);
        expect(after?.[1]).toBeCloseTo(y, 4);
      },
    ),
  );
});

it('lays no name on another, and those that matter first', () => {
  const spots = Array.from({ length: 30 }, (_, at) => ({
    id: `p${at}`,
    text: 'Yerevan',
    x: 100 + (at % 6) * 12,
    y: 100 + Math.floor(at / 6) * 9,
    weight: at === 17 ? 1 : 0,
  }));
  const labels = layLabels(spots, 700, 500);
  expect(labels[0]?.id).toBe('p17');
  const boxes = labels.map(({ x, y, anchor }) => {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - 44 : x - 22;
    return { left, right: left + 44, top: y - 10, bottom: y + 2 };
  });
  for (const [at, a] of boxes.entries()) {
    for (const b of boxes.slice(at + 1)) {
      const apart =
        a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      expect(apart).toBe(true);
    }
  }
});

it('leaves out the quarter that lies farthest away when it looks closer', () => {
  const places = [...TOWNS, [44.79, 41.72] as const].map(([longitude, latitude]) => ({
    longitude,
    latitude,
  }));
  expect(closeUp(places).map(({ latitude }) => latitude)).not.toContain(55.76);
  expect(closeUp(places)).toHaveLength(3);
});
