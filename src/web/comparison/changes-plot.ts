/** Counts over time with the levels that were found, and the dates at which a change was expected. */
import * as Plot from '@observablehq/plot';
import type { ChartTable } from '../parts/chart-export.ts';
import type { ShownChanges } from './use-comparison.ts';

const dateOf = (step: string): Date =>
  new Date(`${step.length === 4 ? `${step}-01` : step}-01T00:00:00Z`);

/** Just after the last step, so that the last level is as long as the others. */
const afterOf = (step: string): Date => {
  const date = dateOf(step);
  if (step.length === 4) date.setUTCFullYear(date.getUTCFullYear() + 1);
  else date.setUTCMonth(date.getUTCMonth() + 1);
  return date;
};

const LINE = 14;
/** Names of more dates than these stand in one line again. */
const MOST_LINES = 6;
const LONGEST = 48;

interface Dated {
  date: Date;
  title: string;
  words: string;
  /** Above the picture, a line for each, so that near dates do not stand on one another. */
  line: number;
  /** In the right half the name goes to the left. */
  late: boolean;
}

/**
 * The names of early dates go to the right, the earliest on the highest line; those of late ones to the left below them,
 * the latest on the highest: so no line of a date runs through the name of another on its side.
 */
export function datedOf({ steps, proposed }: ShownChanges): Dated[] {
  const inside = proposed
    .flatMap(({ step, title, date }) => (step === null ? [] : [{ step, title, date }]))
    .toSorted((a, b) => (a.step < b.step ? -1 : 1));
  const middle = steps[Math.floor(steps.length / 2)]?.period ?? '';
  const early = inside.filter(({ step }) => step < middle);
  const late = inside.filter(({ step }) => step >= middle).toReversed();
  return [...early, ...late].map(({ step, title, date }, at) => ({
    date: dateOf(step),
    title: `${title}, ${date}`,
    words: title.length > LONGEST ? `${title.slice(0, LONGEST - 1)}…` : title,
    line: at % MOST_LINES,
    late: step >= middle,
  }));
}

/** A proposed date up to the line of its name. */
const markOf = (of: Dated, lines: number): Plot.Markish[] => {
  const above = LINE * (lines - of.line);
  return [
    Plot.ruleX([of], {
      ...{ x: 'date', title: 'title', insetTop: -above },
      ...{ stroke: 'var(--ink)', strokeDasharray: '3,3' },
    }),
    Plot.text([of], {
      ...{ x: 'date', frameAnchor: 'top', text: 'words', fill: 'var(--ink)' },
      textAnchor: of.late ? 'end' : 'start',
      dx: of.late ? -4 : 4,
      dy: 2 - above,
    }),
  ];
};

export function changesOptions(changes: ShownChanges, by: string): Plot.PlotOptions {
  const dated = datedOf(changes);
  const lines = Math.min(dated.length, MOST_LINES);
  // No ticks between whole numbers.
  const most = Math.max(1, ...changes.steps.map(({ count }) => count));
  return {
    height: 220 + LINE * lines,
    marginLeft: 40,
    marginTop: 22 + LINE * lines,
    x: { type: 'utc', label: null },
    y: {
      label: `observations a ${by}`,
      labelAnchor: 'center',
      grid: true,
      ticks: Math.min(4, most),
      tickFormat: 'd',
    },
    marks: [
      Plot.rectY(changes.steps, {
        x1: ({ period }) => dateOf(period),
        x2: ({ period }) => afterOf(period),
        y: 'count',
        fill: 'var(--quiet)',
        fillOpacity: 0.45,
        title: ({ period, count }) => `${period}: ${count}`,
      }),
      Plot.ruleY(changes.levels, {
        x1: ({ from }) => dateOf(from),
        x2: ({ to }) => afterOf(to),
        y: 'mean',
        stroke: 'var(--accent)',
        strokeWidth: 2,
        title: ({ from, to, mean }) => `${from} to ${to}: ${mean.toFixed(2)} a ${by}`,
      }),
      ...dated.flatMap((of) => markOf(of, lines)),
    ],
  };
}

export const changesCsv = ({ steps, levels, breaks }: ShownChanges): ChartTable => ({
  columns: ['Step', 'Observations', 'Level', 'Break'],
  rows: steps.map(({ period, count }) => {
    const level = levels.find(({ from, to }) => from <= period && period <= to);
    return [
      period,
      count,
      level ? Number(level.mean.toFixed(3)) : '',
      breaks.includes(period) ? 'yes' : '',
    ];
  }),
});
