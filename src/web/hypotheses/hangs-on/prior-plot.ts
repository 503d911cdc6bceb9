/** What would be believed of each rival with another prior of one of them, as curves and as a table. */
import * as Plot from '@observablehq/plot';
import type { PriorSweep } from '../../../hypotheses/weighing/prior-sweep.ts';
import type { ChartTable } from '../../parts/chart-export.ts';
import { paletteColour } from '../../parts/palette.ts';
import { priorWords } from '../words.ts';

interface Mark {
  prior: number;
  words: string;
  /** Lines above the picture, so that two marks close to each other stay readable. */
  line: number;
}

const marksOf = (now: number, breakEven: number | null): Mark[] => [
  { prior: now, words: `today ${priorWords(now)}`, line: 1 },
  ...(breakEven === null
    ? []
    : [{ prior: breakEven, words: `breaks even at ${priorWords(breakEven)}`, line: 0 }]),
];

const LINE = 14;

/** The words of a mark beside its rule, on the side where there is room. */
const named = (mark: Mark): Plot.Markish =>
  Plot.text([mark], {
    ...{ x: 'prior', text: 'words', frameAnchor: 'top', lineAnchor: 'bottom' },
    dy: -6 - LINE * mark.line,
    textAnchor: mark.prior > 0.5 ? 'end' : 'start',
    fill: 'var(--ink)',
    ariaHidden: 'true',
  });

const rule = ({ prior, line }: Mark): Plot.Markish =>
  Plot.ruleX([prior], {
    ...{ stroke: 'var(--ink)', ariaHidden: 'true' },
    ...(line === 0 && { strokeDasharray: '3 3' }),
  });

/** @param now today's prior of the rival */
export function priorOptions(
  { rival, points, breakEven }: PriorSweep,
  now: number,
  labels: readonly string[],
): Plot.PlotOptions {
  const marks = marksOf(now, breakEven);
  const drawn = points.flatMap(({ prior, beliefs }) =>
    beliefs.map((belief, place) => ({ prior, belief: 100 * belief, place })),
  );
  const today = drawn.filter(({ prior }) => prior === now);
  return {
    ...{ height: 240, marginLeft: 42, marginTop: 2 * LINE + 10, marginRight: 12 },
    x: { label: `prior of ${labels[rival]}`, domain: [0, 1], ticks: 5, labelArrow: 'none' },
    y: { label: null, domain: [0, 100], grid: true, ticks: 5, tickFormat: (p: number) => `${p} %` },
    color: { type: 'identity' },
    marks: [
      ...marks.map(rule),
      Plot.lineY(drawn, {
        ...{ x: 'prior', y: 'belief', z: 'place', ariaHidden: 'true' },
        stroke: ({ place }) => paletteColour(place),
        strokeWidth: ({ place }) => (place === rival ? 2.5 : 1.5),
      }),
      Plot.dot(today, {
        ...{ x: 'prior', y: 'belief', r: 3.5 },
        fill: ({ place }) => paletteColour(place),
        title: ({ place, belief }) => `Today: ${labels[place]} ${belief.toFixed(0)} %`,
      }),
      ...marks.map(named),
      Plot.ruleY([0], { ariaHidden: 'true' }),
    ],
  };
}

const isTwentieth = (prior: number): boolean =>
  Math.abs(20 * prior - Math.round(20 * prior)) < 1e-9;

/** Every twentieth, with today's prior and the one that breaks even where they belong. */
export function priorTable(
  { rival, points, breakEven }: PriorSweep,
  now: number,
  labels: readonly string[],
): ChartTable {
  const whatOf = (prior: number): string => {
    if (prior === now) return 'today';
    return prior === breakEven ? 'breaks even' : '';
  };
  return {
    columns: [`prior of ${labels[rival]}`, ...labels.map((label) => `${label}, %`), 'which is'],
    rows: points
      .filter(({ prior }) => isTwentieth(prior) || whatOf(prior) !== '')
      .map(({ prior, beliefs }) => [
        Number(prior.toFixed(4)),
        ...beliefs.map((belief) => Number((100 * belief).toFixed(1))),
        whatOf(prior),
      ]),
  };
}
