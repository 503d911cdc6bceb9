/** The posterior through time as steps, one line a rival, marked with what moved it. */
import * as Plot from '@observablehq/plot';
import type { TimePoint } from '../../hypotheses/weighing/through-time.ts';
import type { ChartTable } from '../parts/chart-export.ts';
import { paletteColour } from '../parts/palette.ts';

export interface TraceMark {
  day: Date;
  rival: string;
  place: number;
  /** 0 to 100. */
  belief: number;
  words: string;
  /** Something became known on this day. */
  moved: boolean;
}

const DAY = 86_400_000;
const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** A point for each rival and day; what was believed before stands a little before the first day. */
export function traceMarks(
  points: readonly TimePoint[],
  labels: readonly string[],
  titleOf: (assessment: string) => string,
): TraceMark[] {
  const days = points.flatMap(({ day }) => (day === null ? [] : [utc(day).getTime()]));
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const lead = Math.max(7 * DAY, 0.04 * (last - first));
  return points.flatMap(({ day, moved, beliefs, changes }) =>
    (beliefs ?? []).map((belief, place): TraceMark => {
      const change = changes?.[place];
      const by =
        change === undefined
          ? ''
          : ` (${change < 0 ? '−' : '+'}${Math.abs(100 * change).toFixed(0)} points)`;
      const what = moved.map(titleOf).join('; ');
      return {
        ...{ day: day === null ? new Date(first - lead) : utc(day), place, belief: 100 * belief },
        rival: labels[place] ?? '',
        words: `${day ?? 'Before'}: ${labels[place]} ${(100 * belief).toFixed(0)} %${by}${what === '' ? '' : `. ${what}`}`,
        moved: day !== null,
      };
    }),
  );
}

/** @param on the day that the screen stands on; null for none */
export const traceOptions = (
  marks: readonly TraceMark[],
  on: string | null,
  height: number,
): Plot.PlotOptions => ({
  height,
  marginLeft: 40,
  x: { type: 'utc', label: null },
  y: { label: '%', domain: [0, 100], grid: true, ticks: 5 },
  color: { type: 'identity' },
  marks: [
    ...(on === null
      ? []
      : [
          Plot.ruleX([utc(on)], {
            stroke: 'var(--ink)',
            strokeDasharray: '3 3',
            ariaHidden: 'true',
          }),
        ]),
    Plot.lineY(marks, {
      ...{ x: 'day', y: 'belief', z: 'place', curve: 'step-after', strokeWidth: 2 },
      stroke: ({ place }: TraceMark) => paletteColour(place),
      ariaHidden: 'true',
    }),
    Plot.dot(
      marks.filter(({ moved }) => moved),
      {
        ...{ x: 'day', y: 'belief', r: 3.5, title: 'words' },
        fill: ({ place }: TraceMark) => paletteColour(place),
      },
    ),
    Plot.ruleY([0], { ariaHidden: 'true' }),
  ],
});

export const traceTable = (
  points: readonly TimePoint[],
  labels: readonly string[],
  titleOf: (assessment: string) => string,
): ChartTable => ({
  columns: ['day', 'became known', ...labels.map((label) => `${label}, %`)],
  rows: points.map(({ day, moved, beliefs }) => [
    ...[day ?? 'before', moved.map(titleOf).join('; ')],
    ...labels.map((_, j) => (beliefs ? Number((100 * (beliefs[j] ?? 0)).toFixed(1)) : '')),
  ]),
});
