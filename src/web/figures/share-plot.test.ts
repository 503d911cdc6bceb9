import { expect, it } from 'vitest';
import { claimDots, drawnNames, layersOf, OTHERS_NAME } from './share-plot.ts';
import { readOf, writeOf } from './use-figure-view.ts';
import type { ShownFigure, WindowsShown } from './use-series.ts';

const concentration = { largest: null, hhi: null, effective: null, normalised: null, parts: 0 };
const stretch = (from: number, values: Record<string, number>): WindowsShown['windows'][number] => {
  const total = Object.values(values).reduce((sum, value) => sum + value, 0);
  const bounds = { totalLow: total, totalHigh: total, bounded: false, estimated: 0, straddling: 0 };
  const shares = Object.entries(values).map(([name, value]) => ({
    ...{ name, value, actor: null, low: 0, high: 1 },
    share: total > 0 ? value / total : null,
  }));
  return { years: { from, to: from + 4 }, total, ...bounds, concentration, shares };
};

const windows: WindowsShown = {
  by: 'supplier',
  windows: [
    stretch(2015, { Russia: 90, Ukraine: 10 }),
    stretch(2016, { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, Russia: 72 }),
    stretch(2017, {}),
  ],
};

it('draws the largest over all stretches and puts the others together', () => {
  const names = drawnNames(windows);
  expect(names).toEqual(['Russia', 'Ukraine', 'g', 'f', 'e', 'd', 'c']);
  const layers = layersOf(windows, names).filter(({ period }) => period === '2016–2020');
  expect(layers.find(({ name }) => name === OTHERS_NAME)).toMatchObject({ share: 3, value: 3 });
  expect(layers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 9);
});

it('draws nothing for a stretch without numbers', () => {
  const layers = layersOf(windows, ['Russia']).filter(({ period }) => period === '2017–2021');
  expect(layers).toEqual([{ period: '2017–2021', name: 'Russia', share: 0, value: 0 }]);
});

const claim = (check: object, verdict: ShownFigure['verdict'] = 'right') =>
  ({
    ...{ observation: 'o', title: 'Claim', date: '2021', verdict, words: 'So it is.' },
    figure: { value: 94, unit: '%', of: '', check },
  }) as ShownFigure;

it('holds a claim against the chart only where both speak of the same', () => {
  const check = { series: 's', measure: 'share', of: { supplier: 'Russia', recipient: 'Armenia' } };
  const question = { series: 's', by: 'supplier', of: 'recipient:Armenia', periods: ['2016–2020'] };
  const dots = (of: object, asked = question) => claimDots([claim(of, 'wrong')], asked);
  expect(dots({ ...check, from: 2016, to: 2020 })).toEqual([
    { period: '2016–2020', value: 94, right: false, words: 'Claim: 94 %. So it is.' },
  ]);
  expect(dots({ ...check, from: 2015, to: 2020 })).toEqual([]);
  expect(dots({ ...check, measure: 'total', from: 2016, to: 2020 })).toEqual([]);
  expect(dots({ ...check, from: 2016, to: 2020 }, { ...question, of: '' })).toEqual([]);
});

it('reads back what it writes into the address', () => {
  const of = new Map([
    ['recipient', 'Armenia'],
    ['status', 'New: yes'],
  ]);
  expect(readOf(writeOf(of))).toEqual(of);
});
