import { Group, SimpleGrid } from '@mantine/core';
import * as Plot from '@observablehq/plot';
import { useMemo } from 'react';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { PlotFigure } from '../parts/PlotFigure.tsx';
import { SphereBadge } from '../parts/SphereBadge.tsx';
import { sphereLook } from '../parts/sphere-colour.ts';
import type { ListedSource } from '../sources/use-sources.ts';
import {
  type Bar,
  barsByClass,
  barsByYear,
  labelledYears,
  sphereSentence,
} from './overview-numbers.ts';
import { useChartLinks } from './use-chart-links.ts';

const colourOf = (bar: Bar): string => sphereLook(bar.sphere).colour;
const titleOf = (bar: Bar): string => `${bar.label}, ${sphereLook(bar.sphere).label}: ${bar.count}`;
const tableOf = (what: string, bars: readonly Bar[]) => ({
  columns: [what, 'Sphere', 'Sources'],
  rows: bars.map((bar) => [bar.label, sphereLook(bar.sphere).label, bar.count]),
});

/** Sources by sphere and year, and by sphere and class; every bar leads to the sources that it counts. */
export function SourceCharts({ sources }: { sources: readonly ListedSource[] }) {
  const follow = useChartLinks();
  const byYear = useMemo(() => barsByYear(sources), [sources]);
  const byClass = useMemo(() => barsByClass(sources), [sources]);
  const years = useMemo(() => yearOptions(byYear), [byYear]);
  const classes = useMemo(() => classOptions(byClass), [byClass]);
  const spheres = [...new Set(byClass.map(({ sphere }) => sphere))];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is clicked
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link answers to the keyboard by itself
    <div onClick={follow}>
      <Group gap="md" mb="md">
        {spheres.map((sphere) => (
          <SphereBadge key={sphere} sphere={sphere} />
        ))}
      </Group>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
        <ChartFrame
          title={sphereSentence(sources)}
          caption={`${sources.length} sources by year of publication`}
          fileName="sources-by-year"
          table={tableOf('Year', byYear)}
        >
          <PlotFigure options={years} label="Sources by year and sphere" />
        </ChartFrame>
        <ChartFrame
          title="What kind of evidence they are"
          caption={`${sources.length} sources by class`}
          fileName="sources-by-class"
          table={tableOf('Class', byClass)}
        >
          <PlotFigure options={classes} label="Sources by class and sphere" />
        </ChartFrame>
      </SimpleGrid>
    </div>
  );
}

const yearOptions = (bars: readonly (Bar & { year: number })[]): Plot.PlotOptions => ({
  height: 210,
  marginLeft: 36,
  x: {
    label: null,
    type: 'band',
    domain: yearsBetween(bars),
    ticks: labelledYears(yearsBetween(bars)),
    tickFormat: String,
  },
  y: { label: null, grid: true, ticks: 5, tickFormat: 'd' },
  marks: [
    Plot.barY(bars, {
      x: 'year',
      y: 'count',
      fill: colourOf,
      title: titleOf,
      href: 'href',
      order: (bar: Bar) => bar.sphere ?? 'zz',
      insetTop: 1,
    }),
    Plot.ruleY([0], { ariaHidden: 'true' }),
  ],
});

/** Gaps are part of the picture; but not a century of them. */
function yearsBetween(bars: readonly { year: number }[]): number[] {
  const years = bars.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (last - first > 40) return [...new Set(years)].sort((a, b) => a - b);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

const classOptions = (bars: readonly Bar[]): Plot.PlotOptions => ({
  height: 210,
  marginLeft: 130,
  x: { label: null, grid: true, ticks: 5, tickFormat: 'd' },
  y: { label: null, domain: [...new Set(bars.map(({ label }) => label))] },
  marks: [
    Plot.barX(bars, {
      x: 'count',
      y: 'label',
      fill: colourOf,
      title: titleOf,
      href: 'href',
      order: (bar: Bar) => bar.sphere ?? 'zz',
      insetRight: 1,
    }),
    Plot.ruleX([0], { ariaHidden: 'true' }),
  ],
});
