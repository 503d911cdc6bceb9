import { Group, SegmentedControl, Text, VisuallyHidden } from '@mantine/core';
import { useMemo, useState } from 'react';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { PlotFigure } from '../parts/PlotFigure.tsx';
import { TableSection } from '../parts/TableSection.tsx';
import table from '../parts/table.module.css';
import { changesCsv, changesOptions } from './changes-plot.ts';
import classes from './comparison.module.css';
import {
  type ChangesAsked,
  type ShownChanges,
  type ShownGrid,
  useChanges,
} from './use-comparison.ts';
import type { ComparisonView } from './use-comparison-view.ts';
import { counted, fixed } from './words.ts';

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
  const { breaks, penalty, online, leftOut, sweep } = changes;
  return (
    <div>
      <ChartFrame
        title={`${label}: ${counted(breaks.length, 'change')} of level`}
        caption={`Bars: observations a ${by}; line: the cheapest cut into levels (PELT, Killick, Fearnhead & Eckley 2012; Poisson cost, penalty ${fixed(penalty)} = 2 ln n); dashes: proposed dates`}
        fileName={`changes-${changes.dyad}`}
        table={changesCsv(changes)}
      >
        <PlotFigure options={options} label={`Observations of ${label} over time`} />
      </ChartFrame>
      <Text size="xs" c="dimmed">
        Online (Adams & MacKay 2007):{' '}
        {online.length === 0
          ? 'no change'
          : online.map(({ at, probability }) => `${at}, P ${fixed(probability)}`).join('; ')}
        . Other penalties:{' '}
        {sweep
          .map(({ breaks: cut, from, to }) => `${cut.length} for ${fixed(from, 1)}–${fixed(to, 1)}`)
          .join(', ')}
        .{' '}
        {leftOut > 0 &&
          `${counted(leftOut, 'observation')} with a date in none or several are not counted.`}
      </Text>
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

function BreakTable(props: TableProps) {
  const rows = rowsOf(props);
  const columns = ['Dyad', 'Proposed', 'Date', 'State', 'Nearest break', 'Away'];
  return (
    <div>
      <TableSection
        title="Proposed and found"
        what="breaks"
        fileName="comparison-breaks"
        csv={() => ({ columns, rows })}
      >
        <table className={table.table}>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name}>{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((value, at) => (
                  <td key={columns[at]}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableSection>
      <Text size="xs" c="dimmed" mt={4}>
        A change near a date is a question, not a cause: what was collected changes over time as
        well.{' '}
        {props.grid.comparison.breaks.length === 0 &&
          'No dates were proposed: Set up has room for them.'}
      </Text>
    </div>
  );
}
