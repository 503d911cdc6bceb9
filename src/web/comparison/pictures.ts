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
          place: placeOf(grid, question, value),
          words: value === null ? '–' : `${Number(value.toFixed(1))} ${unit}`,
        };
      }),
    ),
  );
}

export function heatOptions(grid: ShownGrid): Plot.PlotOptions {
  const cells = heatCells(grid);
  const questions = grid.comparison.questions.map(({ label }) => label);
  const share = ({ place }: HeatCell): string =>
    place === null
      ? 'none'
      : `color-mix(in srgb, var(--accent) ${Math.round(10 + 75 * place)}%, var(--paper))`;
  return {
    height: 70 + 34 * questions.length,
    marginLeft: 150,
    marginTop: 30,
    marginBottom: 30,
    padding: 0.06,
    x: { domain: grid.periods.map(({ title }) => title), label: null, tickSize: 0 },
    fx: { domain: grid.comparison.dyads.map(({ label }) => label), label: null, padding: 0.05 },
    y: { domain: questions, label: null, tickSize: 0 },
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
        text: ({ words }: HeatCell) => (words.length > 16 ? `${words.slice(0, 15)}…` : words),
        fill: 'var(--ink)',
        stroke: 'var(--paper)',
        strokeWidth: 3,
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

/** The last point of each dyad, and how many names stand there already. */
function endLabels(points: readonly SlopePoint[]): { point: SlopePoint; below: number }[] {
  const last = [...new Map(points.map((point) => [point.dyad, point])).values()];
  return last.map((point, at) => ({
    point,
    below: last
      .slice(0, at)
      .filter(({ period, value }) => period === point.period && value === point.value).length,
  }));
}

export function slopeOptions(
  grid: ShownGrid,
  question: ShownQuestion,
  points: readonly SlopePoint[],
): Plot.PlotOptions {
  const labels = grid.comparison.dyads.map(({ label }) => label);
  const colour = ({ dyad }: SlopePoint): string => dyadColour(labels.indexOf(dyad));
  const unit = grid.figures.find((figure) => figure.question === question.id)?.unit;
  const ends = question.figure ? undefined : scaleEnds(question);
  return {
    height: 210,
    marginLeft: 40,
    marginRight: 90,
    x: { type: 'point', domain: grid.periods.map(({ title }) => title), label: null, padding: 0.2 },
    y: {
      label: unit ?? 'on the scale',
      grid: true,
      nice: true,
      ...(ends ? { domain: ends } : {}),
      ticks: question.figure ? 5 : question.scale.map(({ value }) => value),
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
      ...endLabels(points).map(({ point, below }) =>
        Plot.text([point], {
          ...{ x: 'period', y: 'value', text: 'dyad', dx: 8, dy: 13 * below },
          ...{ textAnchor: 'start', fill: colour },
        }),
      ),
    ],
  };
}
