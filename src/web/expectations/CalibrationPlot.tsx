import { Text } from '@mantine/core';
import * as Plot from '@observablehq/plot';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { PlotFigure } from '../parts/PlotFigure.tsx';
import classes from './expectations.module.css';
import type { ShownLedger } from './use-ledger.ts';

/** Whether what is called 80 per cent comes true in 80 of 100 cases; says why not where there are too few. */
export function CalibrationPlot({ ledger }: { ledger: ShownLedger }) {
  const { count, calibration } = ledger.scores.forecasts;
  if (count === 0) return null;
  if (calibration.parts === null) {
    return (
      <Text size="sm" c="dimmed">
        No picture of calibration: {calibration.reason}.
      </Text>
    );
  }
  const { bins, error } = calibration.parts;
  const options: Plot.PlotOptions = {
    height: 300,
    x: { domain: [0, 1], label: 'forecast' },
    y: { domain: [0, 1], label: 'came true', grid: true },
    marks: [
      Plot.line(
        [
          [0, 0],
          [1, 1],
        ],
        { stroke: 'var(--quiet)', strokeDasharray: '4 3' },
      ),
      Plot.dot(bins, { x: 'forecast', y: 'observed', r: 'count', fill: 'var(--accent)' }),
      Plot.text(bins, { x: 'forecast', y: 'observed', text: 'count', dy: -14 }),
    ],
  };
  return (
    <div className={classes.plot}>
      <ChartFrame
        title={`Forecasts miss by ${(100 * error).toFixed(0)} points on the average`}
        caption={`${count} decided forecasts in ${calibration.bins} bins (Murphy 1973); on the line they would be right`}
        fileName="calibration"
        table={{
          columns: ['forecast', 'came true', 'forecasts'],
          rows: bins.map((bin) => [bin.forecast, bin.observed, bin.count]),
        }}
      >
        <PlotFigure options={options} label="Share that came true by forecast" />
      </ChartFrame>
    </div>
  );
}
