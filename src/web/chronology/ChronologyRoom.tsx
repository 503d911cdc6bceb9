import { ActionIcon, Button, Group, TextInput } from '@mantine/core';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { IconMinus, IconPhoto, IconPlus, IconZoomReset } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useDetail } from '../parts/detail.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { FilterLine } from '../parts/FilterLine.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useStatus } from '../parts/status.ts';
import { useKeys } from '../parts/use-keys.ts';
import { ChronologyTable } from './ChronologyTable.tsx';
import classes from './chronology.module.css';
import { EVERYTHING, filtered, filterParts } from './filter.ts';
import { LaneTools } from './LaneTools.tsx';
import { Legend } from './Legend.tsx';
import { lanesOf, relationLane, relationsOf } from './lanes.ts';
import { NarrowMenu } from './NarrowMenu.tsx';
import { PaperPicture } from './PaperPicture.tsx';
import { SaveTable } from './SaveTable.tsx';
import { LABELS, stepFrom, Timeline } from './Timeline.tsx';
import { windowWords } from './ticks.ts';
import { panned, showing, type TimeWindow, windowAround, zoomed } from './time-window.ts';
import { type ChronologyData, useChronology } from './use-chronology.ts';
import { useChronologyView } from './use-chronology-view.ts';
import { useTimeWindow } from './use-time-window.ts';

/** What happened, who said what, in lanes along time. */
export default function ChronologyRoom() {
  return <Loaded query={useChronology()}>{(data) => <Chronology data={data} />}</Loaded>;
}

const KEY_STEP = 0.6;

function Chronology({ data }: { data: ChronologyData }) {
  const view = useChronologyView();
  const detail = useDetail();
  const picture = useRef<HTMLDivElement>(null);
  const { ref, width, height } = useElementSize();
  const box = useMergedRef(picture, ref);
  const [forPaper, setForPaper] = useState(false);
  const mirror = view.mirror?.join(' ') ?? '';
  const rows = useMemo(() => {
    const relations = mirror === '' ? [] : mirror.split(' ');
    const own = filtered(data.rows, view.filter);
    return relations.length === 0
      ? own
      : own.filter((row) => relationsOf(row).some((relation) => relations.includes(relation)));
  }, [data.rows, view.filter, mirror]);
  const everything = useMemo(
    () => windowAround(rows.map(({ first, last }) => ({ from: first, to: last }))),
    [rows],
  );
  const { window, move, drag } = useTimeWindow(everything, picture, LABELS);
  const lanes = useMemo(
    () =>
      mirror === ''
        ? lanesOf(rows, view.lanes, data)
        : mirror.split(' ').map((relation) => relationLane(rows, relation, data)),
    [rows, view.lanes, mirror, data],
  );
  const chosen = detail.current?.kind === 'observation' ? detail.current.id : null;
  const middle = (window.from + window.to) / 2;
  const show = (id: string): void => detail.open('observation', id);
  const step = (by: 1 | -1): void => {
    const next = stepFrom(rows, chosen, by, window);
    if (!next) return;
    move(showing(window, next.first));
    show(next.id);
  };
  const zoom = (factor: number): void => move(zoomed(window, factor, middle));
  const length = window.to - window.from;
  useKeys('Chronology', [
    { key: 'ArrowRight', label: 'Next observation', run: () => step(1) },
    { key: 'ArrowLeft', label: 'Previous observation', run: () => step(-1) },
    { key: 'j', label: 'Next observation', run: () => step(1) },
    { key: 'k', label: 'Previous observation', run: () => step(-1) },
    { key: '+', label: 'Zoom in', run: () => zoom(KEY_STEP) },
    { key: '-', label: 'Zoom out', run: () => zoom(1 / KEY_STEP) },
    { key: '0', label: 'Show the whole time', run: () => move(everything) },
    { key: '<', label: 'Earlier', run: () => move(panned(window, -length / 4)) },
    { key: '>', label: 'Later', run: () => move(panned(window, length / 4)) },
  ]);
  const inWindow = rows.filter(({ first, last }) => last >= window.from && first <= window.to);
  const undated = data.undated === 0 ? '' : ` · ${data.undated} without a day`;
  useStatus(
    data.rows.length === 0
      ? ''
      : `${inWindow.length} of ${data.rows.length} observations, ${windowWords(window)}${undated}`,
  );
  if (data.rows.length === 0) return <NothingObserved />;
  const spheres = [...new Set(rows.flatMap((row) => row.spheres))].sort();
  const sheet = {
    ...{ lanes, mirrored: view.mirror !== null, window },
    ...{ episodes: data.episodeBands, periods: data.periodBands },
  };
  return (
    <div className={classes.room}>
      <div className={classes.line}>
        <FilterLine
          all="All observations"
          noun="Observations"
          parts={filterParts(view.filter, data).map(({ key, words, without }) => ({
            ...{ key, words },
            onRemove: () => view.setFilter(without),
          }))}
          onClear={() => view.setFilter(EVERYTHING)}
        >
          <TextInput
            size="xs"
            placeholder="Words in the title"
            aria-label="Words in the title"
            value={view.filter.words}
            onChange={(event) =>
              view.setFilter({ ...view.filter, words: event.currentTarget.value }, true)
            }
          />
          <NarrowMenu data={data} view={view} />
        </FilterLine>
        <div className={classes.tools}>
          <LaneTools data={data} view={view} />
          <ZoomTools onZoom={zoom} onAll={() => move(everything)} />
          <Group gap="xs" ml="auto">
            <SaveTable rows={inWindow} actors={data.actors} />
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconPhoto size={14} />}
              onClick={() => setForPaper(true)}
            >
              Picture for a paper
            </Button>
          </Group>
        </div>
      </div>
      <div
        className={classes.picture}
        ref={box}
        role="listbox"
        tabIndex={0}
        aria-label={`Timeline, ${windowWords(window)}`}
        {...drag}
      >
        {width > 0 && (
          <Timeline
            {...sheet}
            width={width}
            height={height - 4}
            chosen={chosen}
            idPrefix="mark-"
            onChoose={show}
            onOpenCluster={(ids) => move(aroundThem(rows, ids, window))}
          />
        )}
      </div>
      <Legend spheres={spheres} />
      <ChronologyTable rows={inWindow} actors={data.actors} chosen={chosen} onChoose={show} />
      {forPaper && (
        <PaperPicture
          sheet={sheet}
          title={lanes
            .map(({ label }) => label)
            .slice(0, 2)
            .join(' and ')}
          caption={`${inWindow.length} observations, ${windowWords(window)}. Marks: what happened or was said; colour: media sphere of the sources.`}
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

function ZoomTools({ onZoom, onAll }: { onZoom(factor: number): void; onAll(): void }) {
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon variant="default" aria-label="Zoom in" onClick={() => onZoom(KEY_STEP)}>
        <IconPlus size={15} />
      </ActionIcon>
      <ActionIcon variant="default" aria-label="Zoom out" onClick={() => onZoom(1 / KEY_STEP)}>
        <IconMinus size={15} />
      </ActionIcon>
      <ActionIcon variant="default" aria-label="Show the whole time" onClick={onAll}>
        <IconZoomReset size={15} />
      </ActionIcon>
    </Group>
  );
}

const NothingObserved = () => (
  <EmptyState title="Nothing is observed yet">
    Here stands what happened and who said what: dated, with its actors and its source. Observations
    come with a case folder; from then on they are the same thing here, in the comparison and in the
    weighing.
  </EmptyState>
);
