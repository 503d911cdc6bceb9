import { Select, Text } from '@mantine/core';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useStatus } from '../parts/status.ts';
import { TableSection } from '../parts/TableSection.tsx';
import table from '../parts/table.module.css';
import classes from './figures.module.css';
import { perCent, periodWords, rounded } from './share-plot.ts';
import type { FigureView } from './use-figure-view.ts';
import {
  type ListedSeries,
  type ShownSeries,
  useVintages,
  type VintagesShown,
} from './use-series.ts';

interface Props {
  readonly all: readonly ListedSeries[];
  readonly series: ShownSeries;
  readonly view: FigureView;
}

const named = ({ title, vintage }: Pick<ListedSeries, 'title' | 'vintage'>): string =>
  vintage === '' ? title : `${title} (${vintage})`;

/** The same question asked of another series with the same dimensions. */
export function VintagesView({ all, series, view }: Props) {
  const others = all.filter(
    ({ id, dimensions }) =>
      id !== series.id && series.dimensions.some((name) => dimensions.includes(name)),
  );
  const other = others.find(({ id }) => id === view.other) ?? others[0];
  if (!other) {
    return (
      <EmptyState title="There is no other vintage">
        Publishers revise their numbers. Import the same table as it was, or as it is now: both
        stay, and here they stand side by side.
      </EmptyState>
    );
  }
  return (
    <div className={classes.page}>
      <Select
        size="xs"
        w={340}
        label="Held against"
        allowDeselect={false}
        data={others.map((one) => ({ value: one.id, label: named(one) }))}
        value={other.id}
        onChange={(id) => view.set({ other: id })}
      />
      <Compared other={other} series={series} view={view} />
    </div>
  );
}

interface ComparedProps {
  readonly other: ListedSeries;
  readonly series: ShownSeries;
  readonly view: FigureView;
}

function Compared({ other, series, view }: ComparedProps) {
  const query = useVintages(series.id, other.id, view);
  useStatus(query.data ? `${query.data.drift.length} compared` : '');
  const [old, late] = [other.vintage || other.title, series.vintage || series.title];
  return (
    <Loaded query={query}>
      {(answer) => (
        <>
          <DriftTable answer={answer} old={old} late={late} />
          <Text size="sm" c="dimmed">
            Total {rounded(answer.first.total, 2)} {other.unit} in {old},{' '}
            {rounded(answer.second.total, 2)} {series.unit} in {late}.
          </Text>
        </>
      )}
    </Loaded>
  );
}

const rowsOf = ({ drift }: VintagesShown) =>
  drift.map((row) => ({
    name: row.name,
    before: row.first?.value ?? 0,
    now: row.second?.value ?? 0,
    shareBefore: perCent(row.first?.share ?? 0),
    share: perCent(row.second?.share ?? 0),
    moved: perCent(row.shareDrift),
  }));

interface DriftProps {
  readonly answer: VintagesShown;
  readonly old: string;
  readonly late: string;
}

function DriftTable({ answer, old, late }: DriftProps) {
  const { by, second } = answer;
  const rows = rowsOf(answer);
  const columns = [by, `value ${old}`, `value ${late}`, `share ${old}`, `share ${late}`, 'points'];
  return (
    <TableSection
      whole
      title={`${periodWords(second.years)} in both`}
      what="vintages"
      fileName="vintages"
      csv={() => ({
        columns,
        rows: rows.map((row) => [
          ...[row.name, row.before, row.now, row.shareBefore, row.share, row.moved],
        ]),
      })}
    >
      <table className={table.table}>
        <thead>
          <tr>
            <th>{by}</th>
            <th className={table.number}>In {old}</th>
            <th className={table.number}>In {late}</th>
            <th className={table.number}>Share in {old}</th>
            <th className={table.number}>Share in {late}</th>
            <th className={table.number}>Points</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <td>{row.name}</td>
              <td className={table.number}>{rounded(row.before, 2)}</td>
              <td className={table.number}>{rounded(row.now, 2)}</td>
              <td className={table.number}>{row.shareBefore} %</td>
              <td className={table.number}>{row.share} %</td>
              <td className={table.number}>{row.moved}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableSection>
  );
}
