import { Group, Text, VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { PlotFigure } from '../parts/PlotFigure.tsx';
import classes from './comparison.module.css';
import { heatCells, heatOptions, type SlopePoint, slopeOptions, slopePoints } from './pictures.ts';
import type { ShownGrid, ShownQuestion } from './use-comparison.ts';
import type { ComparisonView } from './use-comparison-view.ts';

/** The grid as a heat map, and each question as lines from period to period. */
export function PicturesView({ grid }: { grid: ShownGrid; view: ComparisonView }) {
  const cells = useMemo(() => heatCells(grid), [grid]);
  const options = useMemo(() => heatOptions(grid), [grid]);
  const slopes = useMemo(() => slopePoints(grid), [grid]);
  if (cells.every(({ place }) => place === null)) {
    return (
      <EmptyState title="Nothing to draw yet">
        Values on a scale and figures of a series are drawn here. Open a cell of the grid and judge
        it on the scale of its question.
      </EmptyState>
    );
  }
  return (
    <div className={classes.work}>
      <VisuallyHidden component="h2">Pictures</VisuallyHidden>
      <ChartFrame
        title="Values and figures of every cell"
        caption="The fuller the colour, the higher on the scale of the question, or the nearer to its largest figure. – is not judged, or has no figure. What the steps of a scale mean, and the unit of a figure, stand with its lines and in the table."
        fileName="comparison-heat-map"
        table={{
          columns: ['Question', 'Dyad', 'Period', 'Value'],
          rows: cells.map(({ question, dyad, period, words }) => [question, dyad, period, words]),
        }}
      >
        <PlotFigure options={options} label="Heat map of the grid" />
      </ChartFrame>
      <div className={classes.columns}>
        {grid.comparison.questions.map((question) => {
          const points = slopes.get(question.id);
          return points && <Slope key={question.id} {...{ grid, question, points }} />;
        })}
      </div>
    </div>
  );
}

interface SlopeProps {
  readonly grid: ShownGrid;
  readonly question: ShownQuestion;
  readonly points: readonly SlopePoint[];
}

function Slope({ grid, question, points }: SlopeProps) {
  const options = useMemo(() => slopeOptions(grid, question, points), [grid, question, points]);
  return (
    <ChartFrame
      title={question.label}
      caption={question.text}
      fileName={`comparison-${question.id}`}
      table={{
        columns: ['Dyad', 'Period', 'Value'],
        rows: points.map(({ dyad, period, value }) => [dyad, period, value]),
      }}
    >
      <PlotFigure options={options} label={`${question.label} from period to period`} />
      {question.scale.length > 0 && (
        <Group gap="xs">
          <Text size="xs" c="dimmed">
            {question.scale.map(({ value, label }) => `${value}: ${label}`).join(' · ')}
          </Text>
        </Group>
      )}
    </ChartFrame>
  );
}
