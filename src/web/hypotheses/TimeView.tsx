import { Group, Text, VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { PlotFigure } from '../parts/PlotFigure.tsx';
import { paletteColour } from '../parts/palette.ts';
import table from '../parts/table.module.css';
import { deskRows, useDesk } from './desk.ts';
import classes from './hypotheses.module.css';
import { traceMarks, traceOptions, traceTable } from './time-plot.ts';

/** What was believed when, and what moved it. */
export function TimeView() {
  const desk = useDesk();
  const { rivals, reckoned, view } = desk;
  const { trace } = reckoned;
  const labels = useMemo(() => rivals.map(({ label }) => label), [rivals]);
  const titles = new Map(deskRows(desk).map(({ assessment, title }) => [assessment.id, title]));
  const titleOf = (id: string): string => titles.get(id) ?? id;
  const words = JSON.stringify([...titles]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `words` says what `titles` holds
  const marks = useMemo(() => traceMarks(trace, labels, titleOf), [trace, labels, words]);
  const options = useMemo(() => traceOptions(marks, view.on, 300), [marks, view.on]);
  if (trace.length < 2) {
    return (
      <Text size="sm">
        There is no course through time yet: it needs a verdict, and observations with a day on
        which they became known.
      </Text>
    );
  }
  return (
    <div>
      <VisuallyHidden component="h2">Through time</VisuallyHidden>
      <ChartFrame
        title="What was believed when"
        caption={`Posterior of each rival on ${trace.length - 1} days on which something became known`}
        fileName="posterior-through-time"
        table={traceTable(trace, labels, titleOf)}
      >
        <Group gap="md" my="xs">
          {labels.map((label, j) => (
            <Text key={label} size="sm" component="span">
              <span
                className={classes.dot}
                style={{ background: paletteColour(j) }}
                aria-hidden="true"
              />
              {label}
            </Text>
          ))}
        </Group>
        <PlotFigure options={options} label="Posterior through time" />
      </ChartFrame>
      <table className={table.table} aria-label="What moved it">
        <thead>
          <tr>
            <th>Day</th>
            <th>Became known</th>
            {labels.map((label) => (
              <th key={label} className={table.number}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trace.map(({ day, moved, beliefs, changes }) => (
            <tr key={day ?? ''} data-current={(day !== null && day === view.on) || undefined}>
              <td className={table.number} style={{ textAlign: 'left' }}>
                {day === null ? (
                  'before'
                ) : (
                  <button
                    type="button"
                    className={classes.explained}
                    style={{ cursor: 'pointer' }}
                    onClick={() => view.set({ on: day })}
                  >
                    {day}
                  </button>
                )}
              </td>
              <td>{moved.map(titleOf).join('; ')}</td>
              {labels.map((label, j) => {
                const change = 100 * (changes?.[j] ?? 0);
                return (
                  <td key={label} className={table.number}>
                    {beliefs ? `${(100 * (beliefs[j] ?? 0)).toFixed(0)} %` : 'none'}{' '}
                    <span className={classes.quiet}>
                      {Math.abs(change) >= 0.5 &&
                        `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(0)}`}
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
