import { Group, Text, VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { DetailLink } from '../parts/DetailLink.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { PlotFigure } from '../parts/PlotFigure.tsx';
import { useStatus } from '../parts/status.ts';
import { TableSection } from '../parts/TableSection.tsx';
import table from '../parts/table.module.css';
import classes from './figures.module.css';
import {
  claimDots,
  colourOf,
  drawnNames,
  hhiOptions,
  OTHERS_NAME,
  perCent,
  periodWords,
  rounded,
  shareOptions,
  windowsTable,
} from './share-plot.ts';
import { type FigureView, readOf } from './use-figure-view.ts';
import {
  type SharesShown,
  type ShownSeries,
  useFigures,
  useShares,
  useWindows,
  type WindowsShown,
} from './use-series.ts';

interface Props {
  readonly series: ShownSeries;
  readonly view: FigureView;
}

/** As long as asked for, but no longer than there are years. */
function stretchOf(series: ShownSeries, view: FigureView): number {
  const from = view.from === '' ? series.from : Number(view.from);
  const to = view.to === '' ? series.to : Number(view.to);
  return from === null || to === null ? 1 : Math.max(1, Math.min(view.years, to - from + 1));
}

/** Shares over time, their concentration, and the shares of the whole time as a table. */
export function SharesView({ series, view }: Props) {
  const years = stretchOf(series, view);
  return (
    <div className={classes.work}>
      <VisuallyHidden component="h2">Shares over time</VisuallyHidden>
      <Loaded query={useWindows(series.id, view, years)}>
        {(windows) => <OverTime {...{ windows, series, view, years }} />}
      </Loaded>
      <Loaded query={useShares(series.id, view)}>
        {(shares) => <ShareTable shares={shares} series={series} view={view} />}
      </Loaded>
    </div>
  );
}

const wholeWords = (view: FigureView): string => {
  const of = [...readOf(view.of).values()];
  return of.length === 0 ? '' : ` of ${of.join(', ')}`;
};

interface OverTimeProps extends Props {
  readonly windows: WindowsShown;
  readonly years: number;
}

function OverTime({ windows, series, view, years }: OverTimeProps) {
  const figures = useFigures().data?.figures;
  const names = useMemo(() => drawnNames(windows), [windows]);
  const dots = useMemo(() => {
    const periods = windows.windows.map((one) => periodWords(one.years));
    const question = { series: series.id, by: windows.by, of: view.of, periods };
    return claimDots(figures ?? [], question);
  }, [figures, windows, series.id, view.of]);
  const shares = useMemo(() => shareOptions(windows, names, dots), [windows, names, dots]);
  const concentration = useMemo(() => hhiOptions(windows), [windows]);
  const length = years === 1 ? 'each year' : `each stretch of ${years} years`;
  const rest = windows.windows.some((one) => one.shares.length > names.length);
  const overlap = years === 1 ? '' : '; the stretches overlap';
  const csv = windowsTable(windows);
  return (
    <div>
      <ChartFrame
        title={`Shares by ${windows.by}${wholeWords(view)}, ${length}`}
        caption={`Per cent of ${series.unit}${overlap}. ${series.title}, vintage ${series.vintage || 'not known'}`}
        fileName="shares"
        table={csv}
      >
        <Group gap="md" my="xs">
          {[...names, ...(rest ? [OTHERS_NAME] : [])].map((name) => (
            <span key={name} className={classes.key}>
              <span
                className={classes.dot}
                style={{ background: colourOf(names, name) }}
                aria-hidden="true"
              />
              {name}
            </span>
          ))}
          {dots.length > 0 && <span className={classes.key}>○ claimed and right, × not</span>}
        </Group>
        <PlotFigure options={shares} label={`Shares by ${windows.by} over time`} />
      </ChartFrame>
      <ChartFrame
        title="How concentrated they are"
        caption="HHI, Σ s²: 1 when one has everything, 1/n when n have the same (Herfindahl 1950)"
        fileName="concentration"
        table={csv}
      >
        <PlotFigure options={concentration} label="Concentration over time" />
      </ChartFrame>
    </div>
  );
}

type TableProps = Props & { readonly shares: SharesShown };

function ShareTable({ shares, series, view }: TableProps) {
  const present = shares.shares.filter(({ value, high }) => value > 0 || high > 0);
  const word = periodWords(shares.years);
  useStatus(`${present.length} with a share, ${word}`);
  return (
    <div>
      <TableSection
        title={`${word}${wholeWords(view)}`}
        what="shares"
        fileName={`shares-${word}`}
        csv={() => ({
          columns: [shares.by, series.unit, 'share %', 'at least %', 'at most %'],
          rows: present.map(({ name, value, share, low, high }) => [
            ...[name, value, perCent(share), perCent(low), perCent(high)],
          ]),
        })}
      >
        <table className={table.table}>
          <thead>
            <tr>
              <th>{shares.by}</th>
              <th className={table.number}>{series.unit}</th>
              <th className={table.number}>Share</th>
              {shares.bounded && <th className={table.number}>At least</th>}
              {shares.bounded && <th className={table.number}>At most</th>}
            </tr>
          </thead>
          <tbody>
            {present.map((one) => (
              <ShareRow key={one.name} one={one} bounded={shares.bounded} />
            ))}
          </tbody>
        </table>
      </TableSection>
      <Totals shares={shares} series={series} />
    </div>
  );
}

interface RowProps {
  readonly one: SharesShown['shares'][number];
  readonly bounded: boolean;
}

function ShareRow({ one: { name, actor, value, share, low, high }, bounded }: RowProps) {
  return (
    <tr>
      <td>
        {actor === null ? (
          name
        ) : (
          <DetailLink kind="actor" id={actor} size="sm">
            {name}
          </DetailLink>
        )}
      </td>
      <td className={table.number}>{rounded(value, 2)}</td>
      <td className={table.number}>{perCent(share)} %</td>
      {bounded && <td className={table.number}>{perCent(low)} %</td>}
      {bounded && <td className={table.number}>{perCent(high)} %</td>}
    </tr>
  );
}

function Totals({ shares, series }: Pick<TableProps, 'shares' | 'series'>) {
  const { concentration, total, estimated } = shares;
  const numbers = [
    ['largest', concentration.largest, 3],
    ['HHI', concentration.hhi, 3],
    ['effective number', concentration.effective, 2],
    ['normalised', concentration.normalised, 3],
  ] as const;
  return (
    <>
      <Text size="sm" mt="sm">
        Total {rounded(total, 2)} {series.unit}. Concentration:{' '}
        {numbers.map(([name, value, digits]) => `${name} ${rounded(value, digits)}`).join(', ')}.
      </Text>
      {(estimated ?? 0) > 0 && (
        <Text size="sm">{perCent(estimated)} % of the total has an estimated year.</Text>
      )}
      <Text size="sm" c="dimmed">
        <DetailLink kind="series" id={series.id} size="sm">
          Where the numbers come from
        </DetailLink>
      </Text>
    </>
  );
}
