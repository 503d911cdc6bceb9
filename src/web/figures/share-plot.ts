/** Shares over time as layers, those of the smallest together, with the claims of the case as dots. */
import * as Plot from '@observablehq/plot';
import type { ChartTable } from '../parts/chart-export.ts';
import { PALETTE } from '../parts/palette.ts';
import { readOf } from './use-figure-view.ts';
import type { ShownFigure, WindowsShown } from './use-series.ts';

export interface Layer {
  /** `2016–2020` */
  period: string;
  name: string;
  /** 0 to 100. */
  share: number;
  value: number;
}

const OTHERS = '#8f8a80';
export const OTHERS_NAME = 'all others';

export const periodWords = ({ from, to }: { from: number; to: number }): string =>
  from === to ? String(from) : `${from}–${to}`;

/** The largest over all stretches together, as many as can be told apart. */
export function drawnNames({ windows }: WindowsShown): string[] {
  const sums = new Map<string, number>();
  for (const { shares } of windows) {
    for (const { name, value } of shares) sums.set(name, (sums.get(name) ?? 0) + value);
  }
  return [...sums]
    .filter(([, sum]) => sum > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, PALETTE.length)
    .map(([name]) => name);
}

export function layersOf({ windows }: WindowsShown, names: readonly string[]): Layer[] {
  return windows.flatMap(({ years, total, shares }) => {
    const period = periodWords(years);
    const layer = (name: string, value: number): Layer => ({
      ...{ period, name, value },
      share: total > 0 ? (100 * value) / total : 0,
    });
    const own = names.map((name) =>
      layer(name, shares.find((share) => share.name === name)?.value ?? 0),
    );
    const rest = total - own.reduce((sum, { value }) => sum + value, 0);
    return rest > 1e-9 ? [...own, layer(OTHERS_NAME, rest)] : own;
  });
}

export const colourOf = (names: readonly string[], name: string): string =>
  PALETTE[names.indexOf(name)] ?? OTHERS;

export interface ClaimDot {
  period: string;
  value: number;
  words: string;
  right: boolean;
}

/** Claims of shares that this chart can hold: of the same whole, over as many years as a stretch has. */
export function claimDots(
  figures: readonly ShownFigure[],
  question: { series: string; by: string; of: string; periods: readonly string[] },
): ClaimDot[] {
  const whole = readOf(question.of);
  return figures.flatMap(({ figure: { value, check }, title, verdict, words }) => {
    if (check === null || check.measure !== 'share' || check.series !== question.series) return [];
    const rest = Object.entries(check.of).filter(([dimension]) => dimension !== question.by);
    const same = rest.length === whole.size && rest.every(([name, of]) => whole.get(name) === of);
    const period = periodWords(check);
    if (!same || !(question.by in check.of) || !question.periods.includes(period)) return [];
    const right = verdict === 'right' || verdict === 'rounded';
    return [{ period, value, right, words: `${title}: ${value} %. ${words}` }];
  });
}

export function shareOptions(
  answer: WindowsShown,
  names: readonly string[],
  dots: readonly ClaimDot[],
): Plot.PlotOptions {
  const periods = answer.windows.map(({ years }) => periodWords(years));
  const every = Math.ceil(periods.length / 10);
  return {
    height: 320,
    marginLeft: 40,
    marginBottom: 40,
    x: {
      type: 'band',
      domain: periods,
      label: null,
      padding: 0.06,
      ticks: periods.filter((_, at) => at % every === 0),
    },
    y: { label: '%', domain: [0, 100], grid: true, ticks: 5 },
    color: { type: 'identity' },
    marks: [
      Plot.barY(
        layersOf(answer, names).filter(({ share }) => share > 0),
        {
          x: 'period',
          y: 'share',
          fill: ({ name }: Layer) => colourOf(names, name),
          title: ({ name, period, share, value }: Layer) =>
            `${name}, ${period}: ${share.toFixed(1)} % (${value.toFixed(1)})`,
        },
      ),
      Plot.dot(dots, {
        x: 'period',
        y: 'value',
        r: 5,
        symbol: ({ right }: ClaimDot) => (right ? 'circle' : 'times'),
        fill: ({ right }: ClaimDot) => (right ? 'var(--paper)' : 'none'),
        stroke: 'var(--ink)',
        strokeWidth: 2,
        title: 'words',
      }),
      Plot.ruleY([0], { ariaHidden: 'true' }),
    ],
  };
}

export const windowsTable = ({ windows, by }: WindowsShown): ChartTable => ({
  columns: ['years', by, 'value', 'share %', 'at least %', 'at most %', 'HHI', 'effective number'],
  rows: windows.flatMap(({ years, shares, concentration }) =>
    shares
      .filter(({ value }) => value > 0)
      .map(({ name, value, share, low, high }) => [
        ...[periodWords(years), name, value, perCent(share), perCent(low), perCent(high)],
        ...[rounded(concentration.hhi, 4), rounded(concentration.effective, 3)],
      ]),
  ),
});

export const rounded = (value: number | null, digits: number): number | string =>
  value === null ? '' : Number(value.toFixed(digits));
export const perCent = (share: number | null): number | string =>
  share === null ? '' : Number((100 * share).toFixed(1));

export function hhiOptions({ windows }: WindowsShown): Plot.PlotOptions {
  const periods = windows.map(({ years }) => periodWords(years));
  const every = Math.ceil(periods.length / 10);
  const points = windows.map(({ years, concentration }) => ({
    period: periodWords(years),
    hhi: concentration.hhi,
    effective: concentration.effective,
  }));
  return {
    height: 190,
    marginLeft: 40,
    marginBottom: 40,
    x: {
      type: 'point',
      domain: periods,
      label: null,
      ticks: periods.filter((_, at) => at % every === 0),
    },
    y: { label: 'HHI', domain: [0, 1], grid: true, ticks: 5 },
    marks: [
      Plot.lineY(points, {
        ...{ x: 'period', y: 'hhi', stroke: 'var(--accent)', strokeWidth: 2 },
        ariaHidden: 'true',
      }),
      Plot.dot(points, {
        x: 'period',
        y: 'hhi',
        r: 2.5,
        fill: 'var(--accent)',
        title: ({ period, hhi, effective }: (typeof points)[number]) =>
          `${period}: HHI ${hhi?.toFixed(3) ?? 'none'}, as many as ${effective?.toFixed(2) ?? 'none'} equal ones`,
      }),
    ],
  };
}
