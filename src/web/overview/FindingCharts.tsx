import { SimpleGrid } from '@mantine/core';
import * as Plot from '@observablehq/plot';
import { useMemo } from 'react';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { PlotFigure } from '../parts/PlotFigure.tsx';
import {
  barsByRule,
  barsBySeverity,
  countOf,
  type FindingBar,
  findingSentence,
  type OpenFindings,
} from './finding-bars.ts';
import { useChartLinks } from './use-chart-links.ts';

const MARGIN = 250;
const LETTERS = 40;

const shorten = (label: string): string =>
  label.length <= LETTERS ? label : `${label.slice(0, LETTERS - 1).trimEnd()}…`;

const tableOf = (what: string, bars: readonly FindingBar[]) => ({
  columns: [what, 'Severity', 'Findings'],
  rows: bars.map(({ label, severity, count }) => [label, severity, count]),
});

/** Open findings by severity and by rule; every bar leads to the findings that it counts. */
export function FindingCharts({ findings }: { findings: readonly OpenFindings[] }) {
  const follow = useChartLinks();
  const bySeverity = useMemo(() => barsBySeverity(findings), [findings]);
  const byRule = useMemo(() => barsByRule(findings), [findings]);
  const severities = useMemo(() => options(bySeverity, 90), [bySeverity]);
  const rules = useMemo(() => options(byRule, MARGIN), [byRule]);
  const all = countOf(findings);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is clicked
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link answers to the keyboard by itself
    <div onClick={follow}>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
        <ChartFrame
          title={findingSentence(findings)}
          caption={`${all} open findings by severity`}
          fileName="findings-by-severity"
          table={tableOf('Kind', bySeverity)}
        >
          <PlotFigure options={severities} label="Open findings by severity" />
        </ChartFrame>
        <ChartFrame
          title="What was found most often"
          caption={
            countOf(byRule) === all
              ? `${all} open findings by rule`
              : `${countOf(byRule)} of ${all} open findings, by the rules that found most`
          }
          fileName="findings-by-rule"
          table={tableOf('Rule', byRule)}
        >
          <PlotFigure options={rules} label="Open findings by rule" />
        </ChartFrame>
      </SimpleGrid>
    </div>
  );
}

function options(bars: readonly FindingBar[], marginLeft: number): Plot.PlotOptions {
  const labels = [...new Set(bars.map(({ label }) => label))];
  return {
    height: 40 + 22 * labels.length,
    marginLeft,
    x: { label: null, grid: true, ticks: 5, tickFormat: 'd' },
    y: { label: null, domain: labels, tickFormat: shorten, tickSize: 0 },
    marks: [
      Plot.barX(bars, {
        x: 'count',
        y: 'label',
        fill: ({ severity }: FindingBar) => `var(--${severity})`,
        title: ({ label, severity, count }: FindingBar) => `${label}, ${severity}: ${count}`,
        href: 'href',
        insetRight: 1,
      }),
      Plot.ruleX([0], { ariaHidden: 'true' }),
    ],
  };
}
