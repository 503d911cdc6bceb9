import { ActionIcon, Button, Group, TextInput } from '@mantine/core';
import { IconMinus, IconPhoto, IconPlus, IconZoomReset } from '@tabler/icons-react';
import { FilterLine } from '../parts/FilterLine.tsx';
import { SaveTable } from '../parts/SaveTable.tsx';
import classes from './chronology.module.css';
import { chronologyCsv } from './chronology-csv.ts';
import { EVERYTHING, filterParts } from './filter.ts';
import { LaneTools } from './LaneTools.tsx';
import { NarrowMenu } from './NarrowMenu.tsx';
import type { TimedRow } from './row.ts';
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
export function ChronologyHead({ data, view, inWindow, onPicture, ...zoom }: Props) {
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
          <SaveTable table={() => chronologyCsv(inWindow, data.actors)} fileName="chronology" />
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
