import { Button, Group, Kbd, Text } from '@mantine/core';
import { useState } from 'react';
import type { ChartTable } from '../../parts/chart-export.ts';
import { DetailLink } from '../../parts/DetailLink.tsx';
import { useDetail } from '../../parts/detail.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { useStatus } from '../../parts/status.ts';
import { TableSection } from '../../parts/TableSection.tsx';
import table from '../../parts/table.module.css';
import { useKeys } from '../../parts/use-keys.ts';
import { pointAddress } from '../edit/point-address.ts';
import classes from '../figures.module.css';
import type { FigureView } from '../use-figure-view.ts';
import { type ShownNumber, type ShownSeries, useNumbers } from '../use-series.ts';
import { ValueCell } from './ValueCell.tsx';

interface Props {
  readonly series: ShownSeries;
  readonly view: FigureView;
}

/** Rows drawn at once. */
const PAGE = 200;

/** The numbers themselves: each value is corrected where it stands, everything else in the form of its row. */
export function NumbersView({ series, view }: Props) {
  const detail = useDetail();
  const add = (): void =>
    detail.open('edit-number', pointAddress({ series: series.id, point: '', of: view.of }));
  useKeys('Numbers', [{ key: 'n', label: 'New number', run: add }]);
  return (
    <div className={classes.page}>
      <Group gap="md">
        <Button size="compact-sm" rightSection={<Kbd size="xs">n</Kbd>} onClick={add}>
          New number
        </Button>
        <DetailLink kind="series" id={series.id} size="sm">
          What the series is, and where it comes from
        </DetailLink>
      </Group>
      <Loaded query={useNumbers(series.id, view)}>
        {({ total, points }) => <Numbers series={series} total={total} points={points} />}
      </Loaded>
    </div>
  );
}

const csvOf = ({ dimensions }: ShownSeries, points: readonly ShownNumber[]): ChartTable => ({
  columns: ['date', 'value', ...dimensions, 'estimated', 'note'],
  rows: points.map(({ date, value, keys, estimated, note }) => [
    ...[date, value, ...dimensions.map((name) => keys[name] ?? '')],
    ...[estimated ? 'yes' : '', note],
  ]),
});

interface NumbersProps {
  readonly series: ShownSeries;
  readonly total: number;
  readonly points: readonly ShownNumber[];
}

function Numbers({ series, total, points }: NumbersProps) {
  const [shown, setShown] = useState(PAGE);
  useStatus(`${total.toLocaleString('en')} of ${series.points.toLocaleString('en')} numbers`);
  const noted = points.some(({ note }) => note !== '');
  if (total === 0) {
    return (
      <Text size="sm">
        {series.points === 0 ? 'No number yet. n begins the first one.' : 'None in these years.'}
      </Text>
    );
  }
  return (
    <>
      <TableSection
        whole
        title={`Numbers, in ${series.unit}`}
        what="numbers"
        fileName="numbers"
        csv={() => csvOf(series, points)}
      >
        <table className={table.table}>
          <thead>
            <tr>
              <th>date</th>
              {series.dimensions.map((name) => (
                <th key={name}>{name}</th>
              ))}
              <th className={table.number}>number</th>
              {noted && <th>note</th>}
            </tr>
          </thead>
          <tbody>
            {points.slice(0, shown).map((point) => (
              <NumberRow key={point.id} point={point} series={series} noted={noted} />
            ))}
          </tbody>
        </table>
      </TableSection>
      {points.length > shown && (
        <Button
          size="compact-sm"
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => setShown(shown + PAGE)}
        >
          Show {Math.min(PAGE, points.length - shown)} more of {points.length.toLocaleString('en')}
        </Button>
      )}
      {total > points.length && (
        <Text size="sm" c="dimmed">
          {`These are the first ${points.length.toLocaleString('en')} of ${total.toLocaleString('en')}: choose names or years above for the others.`}
        </Text>
      )}
    </>
  );
}

interface RowProps {
  readonly point: ShownNumber;
  readonly series: ShownSeries;
  /** Some number has a note. */
  readonly noted: boolean;
}

function NumberRow({ point, series, noted }: RowProps) {
  const { id, date, keys, estimated, note } = point;
  const names = series.dimensions.map((name) => keys[name] ?? '');
  const words = [date, ...names.filter((name) => name !== '')].join(', ');
  return (
    <tr>
      <td style={{ whiteSpace: 'nowrap' }}>
        <DetailLink
          kind="edit-number"
          id={pointAddress({ series: series.id, point: id, of: '' })}
          size="sm"
        >
          {date}
        </DetailLink>
        {estimated && ' (estimate)'}
      </td>
      {series.dimensions.map((name) => (
        <td key={name} dir="auto">
          {keys[name]}
        </td>
      ))}
      <td className={table.number}>
        <ValueCell point={point} words={words} />
      </td>
      {noted && <td>{note}</td>}
    </tr>
  );
}
