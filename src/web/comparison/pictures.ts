/** Pictures of a comparison by Observable Plot: the grid as a heat map, values and figures from period to period. */
import * as Plot from '@observablehq/plot';
import type { ShownGrid, ShownQuestion } from './use-comparison.ts';
import { cellOf, figureOf, stepOf } from './words.ts';

export interface HeatCell {
  question: string;
  dyad: string;
  period: string;
  /** 0 to 1 on the scale of the question, or share of the largest figure; null when not judged. */
  place: number | null;
  value: number | null;
  words: string;
}

const scaleEnds = ({ scale }: ShownQuestion): [number, number] => {
  const values = scale.map(({ value }) => value);
  return [Math.min(...values), Math.max(...values)];
};

/** The number of a cell: its figure where the question has one, else the judged value. */
export function numberOf(
  grid: ShownGrid,
  question: ShownQuestion,
  dyad: string,
  period: string,
): number | null {
  const cell = cellOf(grid, question.id, dyad, period);
  if (!cell) return null;
  return question.figure ? (figureOf(grid, cell)?.value ?? null) : (cell.record?.value ?? null);
}

function placeOf(grid: ShownGrid, question: ShownQuestion, value: number | null): number | null {
  if (value === null) return null;
  if (question.figure) {
    const all = grid.figures.filter((figure) => figure.question === question.id);
    const most = Math.max(...all.map((figure) => figure.value ?? 0));
    return most > 0 ? value / most : 0;
  }
  const [least, most] = scaleEnds(question);
  return most > least ? (value - least) / (most - least) : null;
}

export function heatCells(grid: ShownGrid): HeatCell[] {
  const { comparison, periods } = grid;
  return comparison.questions.flatMap((question) =>
    comparison.dyads.flatMap((dyad) =>
      periods.map((period) => {
        const value = numberOf(grid, question, dyad.id, period.id);
        const unit = question.figure
          ? (grid.figures.find((figure) => figure.question === question.id)?.unit ?? '')
          : stepOf(question, value);
        return {
          ...{ question: question.label, dyad: dyad.label, period: period.title },
          ...{ value, place: placeOf(grid, question, value) },
          words: value === null ? '–' : `${Number(value.toFixed(1))} ${unit}`,
        };
      }),
    ),
  );
}

/** More columns than these have room for numbers only, and for names of periods on the slant. */
const NARROW = 8;

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** Width of the longest of some names, in pixels at the size of the letters. */
const widthOf = (names: readonly string[], most: number): number =>
  6.2 * Math.max(0, ...names.map((name) => Math.min(name.length, most)));

const LONGEST = 28;

/** Three figures at most where there is room for no more. */
const shortly = (value: number): string =>
  String(Number(value.toFixed(Math.abs(value) < 10 ? 1 : 0)));

export function heatOptions(grid: ShownGrid): Plot.PlotOptions {
  const cells = heatCells(grid);
  const questions = grid.comparison.questions.map(({ label }) => label);
  const titles = grid.periods.map(({ title }) => title);
  const narrow = grid.comparison.dyads.length * titles.length > NARROW;
  // Never so full that the words in it could not be read.
  const share = ({ place }: HeatCell): string =>
    place === null
      ? 'none'
      : `color-mix(in srgb, var(--accent) ${Math.round(4 + 42 * place)}%, var(--paper))`;
  return {
    height: narrow ? 130 + 26 * questions.length : 60 + 42 * questions.length,
    marginLeft: 16 + widthOf(questions, LONGEST),
    marginTop: 30,
    marginBottom: narrow ? 100 : 30,
    padding: 0.06,
    x: {
      ...{ domain: titles, label: null, tickSize: 0 },
      ...(narrow ? { tickRotate: -45, tickFormat: (title: string) => cut(title, 20) } : {}),
    },
    fx: { domain: grid.comparison.dyads.map(({ label }) => label), label: null, padding: 0.05 },
    y: {
      ...{ domain: questions, label: null, tickSize: 0 },
      tickFormat: (label: string) => cut(label, LONGEST),
    },
    color: { type: 'identity' },
    marks: [
      Plot.cell(cells, {
        ...{ x: 'period', y: 'question', fx: 'dyad' },
        fill: share,
        stroke: 'var(--rule)',
        title: ({ question, dyad, period, words }: HeatCell) =>
          `${question}, ${dyad}, ${period}: ${words}`,
      }),
      Plot.text(cells, {
        ...{ x: 'period', y: 'question', fx: 'dyad' },
        text: ({ value, words }: HeatCell) =>
          narrow ? (value === null ? '–' : shortly(value)) : cut(words, LONGEST),
        lineWidth: 9,
        fill: 'var(--ink)',
        pointerEvents: 'none',
      }),
    ],
  };
}

/** Okabe and Ito, in the order of the dyads. */
const COLOURS = ['#d55e00', '#0072b2', '#009e73', '#cc79a7', '#56b4e9', '#e69f00'];
export const dyadColour = (at: number): string => COLOURS[at % COLOURS.length] ?? '#8f8a80';

export interface SlopePoint {
  question: string;
  dyad: string;
  period: string;
  value: number;
}

/** Questions with a number in two cells of a dyad at least. */
export function slopePoints(grid: ShownGrid): Map<string, SlopePoint[]> {
  const { comparison, periods } = grid;
  const found = new Map<string, SlopePoint[]>();
  for (const question of comparison.questions) {
    const points = comparison.dyads.flatMap((dyad) =>
      periods.flatMap((period): SlopePoint[] => {
        const value = numberOf(grid, question, dyad.id, period.id);
        return value === null
          ? []
          : [{ question: question.label, dyad: dyad.label, period: period.title, value }];
      }),
    );
    if (points.length > 1) found.set(question.id, points);
  }
  return found;
}

const [TALL, TOP, LINE] = [150, 20, 13];
const LONGEST_NAME = 24;

/** The last point of each dyad with its name, moved down as far as it would stand on another. */
export function endLabels(
  points: readonly SlopePoint[],
  [least, most]: readonly [number, number],
): { point: SlopePoint; below: number }[] {
  const last = [...new Map(points.map((point) => [point.dyad, point])).values()];
  const placed = new Map<string, number>();
  return last
    .toSorted((a, b) => b.value - a.value)
    .map((point) => {
      const at = most > least ? (TALL * (most - point.value)) / (most - least) : 0;
      const to = Math.max(at, (placed.get(point.period) ?? Number.NEGATIVE_INFINITY) + LINE);
      placed.set(point.period, to);
      return { point, below: to - at };
    });
}

/** More periods than these have no room for their names side by side. */
const SIDE_BY_SIDE = 3;

export function slopeOptions(
  grid: ShownGrid,
  question: ShownQuestion,
  points: readonly SlopePoint[],
): Plot.PlotOptions {
  const labels = grid.comparison.dyads.map(({ label }) => label);
  const colour = ({ dyad }: SlopePoint): string => dyadColour(labels.indexOf(dyad));
  const unit = grid.figures.find((figure) => figure.question === question.id)?.unit;
  const values = points.map(({ value }) => value);
  const ends = question.figure
    ? ([Math.min(0, ...values), Math.max(...values)] as const)
    : scaleEnds(question);
  const titles = grid.periods.map(({ title }) => title);
  const slant = titles.length > SIDE_BY_SIDE;
  const below = slant ? 84 : 30;
  return {
    height: TOP + TALL + below,
    marginTop: TOP,
    marginBottom: below,
    marginLeft: slant ? 56 : 40,
    marginRight: 16 + widthOf(labels, LONGEST_NAME),
    x: {
      ...{ type: 'point', domain: titles, label: null, padding: 0.2 },
      ...(slant ? { tickRotate: -45, tickFormat: (title: string) => cut(title, 18) } : {}),
    },
    y: {
      label: unit ?? 'on the scale',
      grid: true,
      nice: question.figure !== null,
      domain: [...ends],
      ticks: question.figure ? 5 : question.scale.map(({ value }) => value),
      tickFormat: (value: number) => String(Number(value.toFixed(2))),
    },
    color: { type: 'identity' },
    marks: [
      Plot.line(points, {
        ...{ x: 'period', y: 'value', z: 'dyad', stroke: colour, strokeWidth: 2 },
        ariaHidden: 'true',
      }),
      Plot.dot(points, {
        ...{ x: 'period', y: 'value', fill: colour, r: 4 },
        title: ({ dyad, period, value }: SlopePoint) => `${dyad}, ${period}: ${value.toFixed(1)}`,
      }),
      ...endLabels(points, ends).map((of) =>
        Plot.text([of.point], {
          ...{ x: 'period', y: 'value', dx: 8, dy: of.below },
          text: ({ dyad }: SlopePoint) => cut(dyad, LONGEST_NAME),
          ...{ textAnchor: 'start', fill: colour },
        }),
      ),
    ],
  };
}
