import { expect, it } from 'vitest';
import { seededRandom, shuffle } from './random.ts';

const take = (seed: number, count: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random.unit());
};

it('gives the same numbers for the same seed and others for another', () => {
  expect(take(7, 50)).toEqual(take(7, 50));
  expect(take(7, 50)).not.toEqual(take(8, 50));
  expect(take(7, 50)).not.toEqual(take(7 + 2 ** 32, 50));
});

it.each([48, 49])(
  'fills a list of %i with the halves of its steps, every other pair from another stream, and goes on',
  (size) => {
    const random = seededRandom(7);
    const list = new Uint16Array(size);
    random.fillShorts(list);
    const steps = take(7, 14).map((unit) => unit * 2 ** 32);
    const own = [...list].filter((_, at) => at % 4 < 2);
    const halves = steps.flatMap((step) => [step >>> 16, step & 0xffff]);
    expect(own).toEqual(halves.slice(0, own.length));
    const other = [...list].filter((_, at) => at % 4 >= 2);
    expect(other.filter((half, at) => half === own[at]).length).toBeLessThan(2);
    expect(random.unit() * 2 ** 32).toBe(steps[Math.ceil(size / 4)]);
  },
);

it('fills lists evenly, and neighbours have nothing to do with one another', () => {
  const list = new Uint16Array(200_000);
  seededRandom(3).fillShorts(list);
  for (const apart of [1, 2, 3, 4]) {
    const cells = new Array<number>(64).fill(0);
    for (let at = 0; at + apart < list.length; at++) {
      const cell = ((list[at] ?? 0) >>> 13) * 8 + ((list[at + apart] ?? 0) >>> 13);
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
    const expected = (list.length - apart) / 64;
    const chiSquare = cells.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    // 103.4 is the 99.9th percentile of chi-square with 63 degrees of freedom.
    expect(chiSquare).toBeLessThan(103.4);
  }
});

it('stays the same generator over the years', () => {
  const random = seededRandom(1);
  expect(Array.from({ length: 8 }, () => random.below(1000))).toEqual([
    468, 435, 397, 414, 471, 386, 635, 967,
  ]);
});

it('spreads evenly over the unit interval', () => {
  const bins = new Array<number>(20).fill(0);
  for (const x of take(3, 100_000)) bins[Math.floor(x * 20)] = (bins[Math.floor(x * 20)] ?? 0) + 1;
  const chiSquare = bins.reduce((sum, n) => sum + (n - 5000) ** 2 / 5000, 0);
  // 43.8 is the 99.9th percentile of chi-square with 19 degrees of freedom.
  expect(chiSquare).toBeLessThan(43.8);
});

it('draws whole numbers below the bound, all of them', () => {
  const random = seededRandom(5);
  const seen = new Set(Array.from({ length: 1000 }, () => random.below(7)));
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

it('shuffles without losing anything, each order about equally often', () => {
  const random = seededRandom(11);
  const orders = new Map<string, number>();
  for (let i = 0; i < 6000; i++) {
    const list = ['a', 'b', 'c'];
    shuffle(list, random);
    orders.set(list.join(''), (orders.get(list.join('')) ?? 0) + 1);
  }
  expect([...orders.keys()].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
  for (const count of orders.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
