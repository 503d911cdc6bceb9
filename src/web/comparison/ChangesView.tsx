import { Group, SegmentedControl, Text, VisuallyHidden } from '@mantine/core';
import { useMemo, useState } from 'react';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { PlotFigure } from '../parts/PlotFigure.tsx';
import { changesCsv, changesOptions } from './changes-plot.ts';
import classes from './comparison.module.css';
import { LevelTables } from './LevelTables.tsx';
import { NumberTable } from './NumberTable.tsx';
import {
  type ChangesAsked,
  type ShownChanges,
  type ShownGrid,
  useChanges,
} from './use-comparison.ts';
import type { ComparisonView } from './use-comparison-view.ts';
import { counted } from './words.ts';

interface Props {
  readonly grid: ShownGrid;
  readonly view: ComparisonView;
}

/** When the traffic of each dyad changed, beside the dates that were proposed before looking. */
export function ChangesView({ grid, view }: Props) {
  const [asked, setAsked] = useState<ChangesAsked>({ by: 'month', kinds: 'all' });
  return (
    <div className={classes.work}>
      <VisuallyHidden component="h2">Change points</VisuallyHidden>
      <Group gap="sm">
        <SegmentedControl
          size="xs"
          aria-label="Step"
          data={[
            { value: 'month', label: 'By month' },
            { value: 'year', label: 'By year' },
          ]}
          value={asked.by}
          onChange={(by) => setAsked({ ...asked, by: by === 'year' ? 'year' : 'month' })}
        />
        <SegmentedControl
          size="xs"
          aria-label="What is counted"
          data={[
            { value: 'all', label: 'All observations' },
            { value: 'event', label: 'Events' },
            { value: 'statement', label: 'Statements' },
          ]}
          value={asked.kinds}
          onChange={(kinds) =>
            setAsked({
              ...asked,
              kinds: kinds === 'event' || kinds === 'statement' ? kinds : 'all',
            })
          }
        />
      </Group>
      <Loaded query={useChanges(grid.comparison.id, view.asOf, asked)}>
        {({ dyads }) =>
          dyads.length === 0 ? (
            <EmptyState title="Too few observations for a change">
              A level needs two {asked.by}s at least on both sides of a change, between the first
              and the last dated observation of a dyad.
            </EmptyState>
          ) : (
            <>
              {dyads.map((one) => (
                <OfDyad
                  key={one.dyad}
                  changes={one}
                  by={asked.by}
                  label={labelOf(grid, one.dyad)}
                />
              ))}
              <BreakTable grid={grid} dyads={dyads} by={asked.by} />
              <LevelTables dyads={dyads} by={asked.by} label={(id) => labelOf(grid, id)} />
            </>
          )
        }
      </Loaded>
    </div>
  );
}

const labelOf = ({ comparison }: ShownGrid, dyad: string): string =>
  comparison.dyads.find(({ id }) => id === dyad)?.label ?? dyad;

interface DyadProps {
  readonly changes: ShownChanges;
  readonly by: 'month' | 'year';
  readonly label: string;
}

function OfDyad({ changes, by, label }: DyadProps) {
  const options = useMemo(() => changesOptions(changes, by), [changes, by]);
  const { breaks, leftOut } = changes;
  return (
    <div>
      <ChartFrame
        title={`${label}: ${counted(breaks.length, 'change')} of level`}
        caption={`Bars: observations a ${by}. Line: level, the mean between two breaks. Dashes: proposed dates.`}
        fileName={`changes-${changes.dyad}`}
        table={changesCsv(changes)}
      >
        <PlotFigure options={options} label={`Observations of ${label} over time`} />
      </ChartFrame>
      {leftOut > 0 && (
        <Text size="xs" c="dimmed">
          Not counted: {counted(leftOut, 'observation')} of which the date is open or may lie in
          several {by}s.
        </Text>
      )}
    </div>
  );
}

interface TableProps {
  readonly grid: ShownGrid;
  readonly dyads: readonly ShownChanges[];
  readonly by: string;
}

const STATE = {
  found: 'found near',
  missed: 'not found',
  outside: 'outside',
  extra: 'found without proposal',
};

function rowsOf({ grid, dyads, by }: TableProps): string[][] {
  return dyads.flatMap((one) => {
    const label = labelOf(grid, one.dyad);
    return [
      ...one.proposed.map((match) => [
        ...[label, match.title, match.date],
        match.step === null ? STATE.outside : match.found ? STATE.found : STATE.missed,
        match.nearest ?? '–',
        match.away === null ? '' : `${match.away > 0 ? '+' : ''}${match.away} ${by}s`,
      ]),
      ...one.unexpected.map((step) => [label, '', '', STATE.extra, step, '']),
    ];
  });
}

const near = (by: string): string => (by === 'month' ? 'three months' : 'one year');

const BreakTable = (props: TableProps) => (
  <NumberTable
    title="Proposed and found"
    what="breaks"
    columns={['Dyad', 'Proposed', 'Date', 'State', 'Nearest break', 'Away'].map((name) => ({
      name,
    }))}
    rows={rowsOf(props)}
    says={`Found near: a break within ${near(props.by)} of the date; away: by how much the nearest break comes after (+) or before (−) it. A change near a date is a question, not a cause: what was collected changes over time as well.`}
    none={
      props.grid.comparison.breaks.length === 0
        ? 'No dates were proposed and no change was found. Set up has room for the dates at which you expect one.'
        : 'No change was found.'
    }
  />
);
