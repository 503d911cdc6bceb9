import { SegmentedControl, Text } from '@mantine/core';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { ClaimsView } from './ClaimsView.tsx';
import classes from './figures.module.css';
import { ImportSeries } from './ImportSeries.tsx';
import { SeriesLine } from './SeriesLine.tsx';
import { SharesView } from './SharesView.tsx';
import { type FigureView, readOf, useFigureView, VIEWS } from './use-figure-view.ts';
import { type ListedSeries, type ShownSeries, useOneSeries, useSeriesList } from './use-series.ts';
import { VintagesView } from './VintagesView.tsx';

const LABELS = { shares: 'Shares', vintages: 'Vintages', claims: 'Claims checked' } as const;

/** Who has which share of what, over time, and whether the figures that are claimed are so. */
export default function FiguresRoom() {
  const view = useFigureView();
  return (
    <Loaded query={useSeriesList()}>
      {({ series }) => {
        const sorted = series.toSorted((a, b) => (a.vintage < b.vintage ? 1 : -1));
        const chosen = sorted.find(({ id }) => id === view.series) ?? sorted[0];
        if (!chosen) return <NoSeries view={view} />;
        return <Figures all={sorted} chosen={chosen.id} view={view} />;
      }}
    </Loaded>
  );
}

const OPPOSITE: Readonly<Record<string, string>> = { supplier: 'recipient', recipient: 'supplier' };

/** As the server chooses it: the other side of what is named, else the first that is not. */
function sharedBy({ dimensions }: ShownSeries, view: FigureView): string {
  if (dimensions.includes(view.by)) return view.by;
  const named = [...readOf(view.of).keys()];
  const opposite = named.map((name) => OPPOSITE[name]).find((name) => name !== undefined);
  return opposite ?? dimensions.find((name) => !named.includes(name)) ?? '';
}

interface Props {
  readonly all: readonly ListedSeries[];
  readonly chosen: string;
  readonly view: FigureView;
}

function Figures({ all, chosen, view }: Props) {
  return (
    <div className={classes.room}>
      <div className={classes.line}>
        <SegmentedControl
          size="xs"
          aria-label="View"
          data={VIEWS.map((value) => ({ value, label: LABELS[value] }))}
          value={view.view}
          onChange={(value) => view.set({ view: value === 'shares' ? null : value })}
        />
        <ImportSeries onDone={(id) => view.set({ series: id, by: null, of: null })} />
      </div>
      {view.view === 'claims' ? (
        <ClaimsView view={view} />
      ) : (
        <OfSeries all={all} chosen={chosen} view={view} />
      )}
    </div>
  );
}

function OfSeries({ all, chosen, view }: Props) {
  return (
    <Loaded query={useOneSeries(chosen)}>
      {(series) => (
        <>
          <SeriesLine all={all} series={series} view={view} by={sharedBy(series, view)} />
          {view.from !== '' && view.to !== '' && view.from > view.to ? (
            <Text size="sm" px="md" role="alert">
              The years go backwards: from {view.from} to {view.to}.
            </Text>
          ) : view.view === 'shares' ? (
            <SharesView series={series} view={view} />
          ) : (
            <VintagesView all={all} series={series} view={view} />
          )}
        </>
      )}
    </Loaded>
  );
}

const NoSeries = ({ view }: { view: FigureView }) => (
  <EmptyState
    title="No series of numbers yet"
    action={<ImportSeries onDone={(id) => view.set({ series: id })} />}
  >
    Here one asks who has which share of what, over time, and holds the figures of an article
    against the numbers. SIPRI’s registers and tables are known as they come; any other table needs
    a date and a value.
  </EmptyState>
);
