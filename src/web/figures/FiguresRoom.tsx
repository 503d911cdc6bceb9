import { SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { ClaimsView } from './ClaimsView.tsx';
import classes from './figures.module.css';
import { ImportSeries } from './import/ImportSeries.tsx';
import { SeriesDialog } from './import/SeriesDialog.tsx';
import { NumbersView } from './numbers/NumbersView.tsx';
import { SeriesLine } from './SeriesLine.tsx';
import { SharesView } from './SharesView.tsx';
import { type FigureView, readOf, useFigureView, VIEWS } from './use-figure-view.ts';
import { type ListedSeries, type ShownSeries, useOneSeries, useSeriesList } from './use-series.ts';
import { VintagesView } from './VintagesView.tsx';

const LABELS = {
  shares: 'Shares',
  vintages: 'Vintages',
  numbers: 'Numbers',
  claims: 'Claims checked',
} as const;

/** Who has which share of what, over time, and whether the figures that are claimed are so. */
export default function FiguresRoom() {
  const view = useFigureView();
  const [file, setFile] = useState<File | null>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file can also be chosen with a button
    <div
      className={classes.drop}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const [dropped] = event.dataTransfer.files;
        if (dropped) setFile(dropped);
      }}
    >
      <Loaded query={useSeriesList()}>
        {({ series }) => {
          const sorted = series.toSorted((a, b) => (a.vintage < b.vintage ? 1 : -1));
          const chosen = sorted.find(({ id }) => id === view.series) ?? sorted[0];
          if (!chosen) return <NoSeries onFile={setFile} />;
          return <Figures all={sorted} chosen={chosen.id} view={view} onFile={setFile} />;
        }}
      </Loaded>
      {file && (
        <SeriesDialog
          file={file}
          onClose={() => setFile(null)}
          onImported={(id) => {
            setFile(null);
            view.set({ series: id, view: null, by: null, of: null });
          }}
        />
      )}
    </div>
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

function Figures({ all, chosen, view, onFile }: Props & { onFile(file: File): void }) {
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
        <ImportSeries onFile={onFile} />
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
          ) : (
            <View all={all} series={series} view={view} />
          )}
        </>
      )}
    </Loaded>
  );
}

function View({ all, series, view }: Omit<Props, 'chosen'> & { series: ShownSeries }) {
  // Of no numbers there are no shares.
  if (view.view === 'numbers' || series.points === 0) {
    return <NumbersView key={series.id} series={series} view={view} />;
  }
  if (view.view === 'vintages') return <VintagesView all={all} series={series} view={view} />;
  return <SharesView series={series} view={view} />;
}

const NoSeries = ({ onFile }: { onFile(file: File): void }) => (
  <EmptyState title="No series of numbers yet" action={<ImportSeries onFile={onFile} />}>
    Here one asks who has which share of what, over time, and holds the figures of an article
    against the numbers. Drop a file here: SIPRI’s registers and tables are known as they come; of
    any other table one says which column holds the date and which the number.
  </EmptyState>
);
