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

export function changesOptions(changes: ShownChanges, by: string): Plot.PlotOptions {
  const proposed = changes.proposed.flatMap((one) => (one.step === null ? [] : [one]));
  return {
    height: 220,
    marginLeft: 40,
    marginTop: 30,
    x: { type: 'utc', label: null },
    y: { label: `observations a ${by}`, grid: true, ticks: 4 },
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
      Plot.ruleX(proposed, {
        x: ({ step }) => dateOf(step ?? ''),
        stroke: 'var(--ink)',
        strokeDasharray: '3,3',
        title: ({ title, date }) => `${title}, ${date}`,
      }),
      Plot.text(proposed, {
        x: ({ step }) => dateOf(step ?? ''),
        frameAnchor: 'top',
        dy: -16,
        text: ({ title }) => (title.length > 18 ? `${title.slice(0, 17)}…` : title),
        fill: 'var(--ink)',
      }),
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
