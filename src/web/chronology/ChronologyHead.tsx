import { ActionIcon, Button, Group, Kbd, TextInput } from '@mantine/core';
import { IconMinus, IconPhoto, IconPlus, IconZoomReset } from '@tabler/icons-react';
import { memo } from 'react';
import { EventTableButton } from '../observations/tables/EventTableButton.tsx';
import { useDetail } from '../parts/detail.ts';
import { FilterLine } from '../parts/FilterLine.tsx';
import classes from './chronology.module.css';
import { EpisodesButton } from './episodes/EpisodesButton.tsx';
import { EVERYTHING, filterParts } from './filter.ts';
import { LaneTools } from './LaneTools.tsx';
import { NarrowMenu } from './NarrowMenu.tsx';
import type { TimedRow } from './row.ts';
import { SaveChronology } from './SaveChronology.tsx';
import type { ChronologyData } from './use-chronology.ts';
import type { ChronologyView } from './use-chronology-view.ts';

interface Props {
  readonly data: ChronologyData;
  readonly view: ChronologyView;
  /** What the table takes away. */
  readonly inWindow: readonly TimedRow[];
  onZoomIn(): void;
  onZoomOut(): void;
  onShowAll(): void;
  onPicture(): void;
}

/** What is shown, in which lanes, and how it leaves. */
export const ChronologyHead = memo(function ChronologyHead({
  data,
  view,
  inWindow,
  onPicture,
  ...zoom
}: Props) {
  const { filter, setFilter } = view;
  return (
    <div className={classes.line}>
      <FilterLine
        all="All observations"
        noun="Observations"
        parts={filterParts(filter, data).map(({ key, words, without }) => ({
          ...{ key, words },
          onRemove: () => setFilter(without),
        }))}
        onClear={() => setFilter(EVERYTHING)}
      >
        <TextInput
          size="xs"
          placeholder="Words in the title"
          aria-label="Words in the title"
          value={filter.words}
          onChange={(event) => setFilter({ ...filter, words: event.currentTarget.value }, true)}
        />
        <NarrowMenu data={data} view={view} />
      </FilterLine>
      <div className={classes.tools}>
        <LaneTools data={data} view={view} />
        <ZoomTools {...zoom} />
        <Group gap="xs" ml="auto">
          <ObservationButtons />
          <SaveChronology rows={inWindow} actors={data.actors} />
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPhoto size={14} />}
            onClick={onPicture}
          >
            Picture for a paper
          </Button>
        </Group>
      </div>
    </div>
  );
});

function ObservationButtons() {
  const detail = useDetail();
  return (
    <>
      <Button
        size="compact-sm"
        leftSection={<IconPlus size={14} />}
        rightSection={<Kbd size="xs">n</Kbd>}
        onClick={() => detail.open('new-observation', 'event')}
      >
        Observation
      </Button>
      <EpisodesButton />
      <Button size="compact-sm" variant="default" onClick={() => detail.open('duplicates', 'all')}>
        Duplicates
      </Button>
      <EventTableButton />
    </>
  );
}

function ZoomTools({
  onZoomIn,
  onZoomOut,
  onShowAll,
}: Pick<Props, 'onZoomIn' | 'onZoomOut' | 'onShowAll'>) {
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon variant="default" aria-label="Zoom in" onClick={onZoomIn}>
        <IconPlus size={15} />
      </ActionIcon>
      <ActionIcon variant="default" aria-label="Zoom out" onClick={onZoomOut}>
        <IconMinus size={15} />
      </ActionIcon>
      <ActionIcon variant="default" aria-label="Show the whole time" onClick={onShowAll}>
        <IconZoomReset size={15} />
      </ActionIcon>
    </Group>
  );
}
