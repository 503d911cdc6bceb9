import { Button, Group, Kbd } from '@mantine/core';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { ImportReport } from '../documents/ImportReport.tsx';
import { useImport } from '../documents/imports.ts';
import { EventTableButton } from '../observations/tables/EventTableButton.tsx';
import { useDetail } from '../parts/detail.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useStatus } from '../parts/status.ts';
import { useKeys } from '../parts/use-keys.ts';
import { useSteady } from '../parts/use-steady.ts';
import { ChronologyHead } from './ChronologyHead.tsx';
import { ChronologyTable } from './ChronologyTable.tsx';
import classes from './chronology.module.css';
import { EpisodesButton } from './episodes/EpisodesButton.tsx';
import { Legend } from './Legend.tsx';
import { PaperPicture } from './PaperPicture.tsx';
import { Timeline } from './Timeline.tsx';
import { windowWords } from './ticks.ts';
import { type TimeWindow, windowAround } from './time-window.ts';
import { type ChronologyData, useChronology } from './use-chronology.ts';
import { useChronologyView } from './use-chronology-view.ts';
import { useTimeline } from './use-timeline.ts';

/** What happened, who said what, in lanes along time. */
export default function ChronologyRoom() {
  const running = useImport();
  return (
    <div className={classes.whole}>
      {running && <ImportReport state={running} />}
      <Loaded query={useChronology()}>
        {(data) => (data.rows.length === 0 ? <NothingObserved /> : <Chronology data={data} />)}
      </Loaded>
    </div>
  );
}

function Chronology({ data }: { data: ChronologyData }) {
  const view = useChronologyView();
  const picture = useRef<HTMLDivElement>(null);
  const { ref, width, height } = useElementSize();
  const box = useMergedRef(picture, ref);
  const [forPaper, setForPaper] = useState(false);
  const timeline = useTimeline(data, view, picture);
  const { rows, lanes, window, move, drag, chosen } = timeline;
  const choose = useSteady(timeline.choose);
  const openPicture = useSteady(() => setForPaper(true));
  const zoom = {
    onZoomIn: useSteady(timeline.zoomIn),
    onZoomOut: useSteady(timeline.zoomOut),
    onShowAll: useSteady(timeline.showAll),
  };
  // The picture follows the hand; what is told of it may come a moment later.
  const told = useDeferredValue(window);
  const inWindow = useMemo(
    () => rows.filter(({ first, last }) => last >= told.from && first <= told.to),
    [rows, told],
  );
  const spheres = useMemo(() => [...new Set(rows.flatMap((row) => row.spheres))].sort(), [rows]);
  const undated = data.undated === 0 ? '' : ` · ${data.undated} without a day`;
  const counted = `${inWindow.length} of ${data.rows.length} observations, ${windowWords(told)}`;
  useStatus(`${counted}${undated}`);
  const sheet = {
    ...{ lanes, mirrored: view.mirror !== null, window },
    ...{ episodes: data.episodeBands, periods: data.periodBands },
  };
  return (
    <div className={classes.room}>
      <ChronologyHead
        data={data}
        view={view}
        inWindow={inWindow}
        {...zoom}
        onPicture={openPicture}
      />
      <div
        className={classes.picture}
        ref={box}
        role="listbox"
        tabIndex={0}
        aria-label={`Timeline, ${windowWords(told)}`}
        {...drag}
      >
        {width > 0 && (
          <Timeline
            {...sheet}
            width={width}
            height={height - 4}
            chosen={chosen}
            idPrefix="mark-"
            onChoose={choose}
            onOpenCluster={(ids) => move(aroundThem(rows, ids, window))}
          />
        )}
      </div>
      <Legend spheres={spheres} />
      <ChronologyTable rows={inWindow} actors={data.actors} chosen={chosen} onChoose={choose} />
      {forPaper && (
        <PaperPicture
          sheet={sheet}
          title={lanes
            .map(({ label }) => label)
            .slice(0, 2)
            .join(' and ')}
          caption={`${counted}. Marks: what happened or was said; colour: media sphere of the sources.`}
          onClose={() => setForPaper(false)}
        />
      )}
    </div>
  );
}

function aroundThem(
  rows: readonly { id: string; first: number; last: number }[],
  ids: readonly string[],
  before: TimeWindow,
): TimeWindow {
  const wanted = new Set(ids);
  const meant = rows.filter(({ id }) => wanted.has(id));
  const around = windowAround(meant.map(({ first }) => ({ from: first, to: first + 1 })));
  // Those of one day would fill the screen with hours: a step at a time is enough.
  const least = (before.to - before.from) / 8;
  if (around.to - around.from >= least) return around;
  const middle = (around.from + around.to) / 2;
  return { from: middle - least / 2, to: middle + least / 2 };
}

function NothingObserved() {
  const detail = useDetail();
  const begin = (): void => detail.open('new-observation', 'event');
  useKeys('Chronology', [{ key: 'n', label: 'New observation', run: begin }]);
  return (
    <EmptyState
      title="Nothing is observed yet"
      action={
        <Group gap="xs">
          <Button size="compact-sm" rightSection={<Kbd size="xs">n</Kbd>} onClick={begin}>
            New observation
          </Button>
          <EventTableButton />
          <EpisodesButton />
        </Group>
      }
    >
      Here stands what happened and who said what: dated, with its actors and its source. Write one
      down here, or press o on a coded passage in Read &amp; code or Coded passages, or bring in an
      event table.
    </EmptyState>
  );
}
