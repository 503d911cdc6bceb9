import { ActionIcon, Group, SegmentedControl } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconMinus, IconPlus, IconZoomReset } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { FoundWay, LinkOnDay } from '../../relations/routes/find-way.ts';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import type { ChartTable } from '../parts/chart-export.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { Backdrop } from './Backdrop.tsx';
import { layLabels } from './label-layout.ts';
import { MapLegend } from './MapLegend.tsx';
import { MapLinks } from './MapLinks.tsx';
import { MapPlaces, spotsOf } from './MapPlaces.tsx';
import { closeUp, type MapView, projectionFor, WHOLE, zoomedAt } from './map-projection.ts';
import classes from './routes.module.css';
import { useMapMoves } from './use-map-moves.ts';
import type { NetworkData } from './use-network.ts';
import { type Outlines, useOutlines } from './use-outlines.ts';

interface Props {
  readonly data: NetworkData;
  readonly links: readonly LinkOnDay[];
  readonly found: FoundWay | null;
  readonly on: string;
  readonly table: ChartTable;
}

/** Which links are open on the day, and the way over them. */
export function RouteMap(props: Props) {
  return (
    <Loaded query={useOutlines()}>
      {(outlines) => <LoadedMap {...props} outlines={outlines} />}
    </Loaded>
  );
}

const HEIGHT = 500;

/** `close`: where most places lie. */
const FOCUS = ['all', 'close', 'way'] as const;
type Focus = (typeof FOCUS)[number];

function LoadedMap({ data, links, found, on, table, outlines }: Props & { outlines: Outlines }) {
  const { ref, width } = useElementSize();
  const [focus, setFocus] = useState<Focus>('all');
  const [view, setView] = useState<MapView>(WHOLE);
  const shown = found?.way ?? found?.barred ?? null;
  const onWay = useMemo(() => new Set(shown?.legs.map(({ link }) => link.id)), [shown]);
  const stations = useMemo(
    () => new Set(shown?.legs.flatMap(({ from, to }) => [from, to])),
    [shown],
  );
  const seen = useMemo(() => {
    const ends = new Set(links.flatMap(({ link }) => [link.from, link.to]));
    const near = focus === 'way' && stations.size > 0 ? stations : ends;
    const places = data.places.filter(({ id }) => near.has(id));
    return focus === 'close' ? closeUp(places) : places;
  }, [links, focus, stations, data.places]);
  const size = [Math.max(240, width), HEIGHT] as const;
  const [wide] = size;
  const projection = useMemo(() => {
    const points = seen.map(({ longitude, latitude }) => [longitude, latitude] as const);
    return projectionFor(points, [wide, HEIGHT], view);
  }, [seen, wide, view]);
  const spots = spotsOf(data, links, stations, projection, size);
  const labels = layLabels(spots, ...size);
  const moves = useMapMoves(size, view, setView);
  const open = links.filter(({ passes }) => passes).length;
  return (
    <section className={classes.where} aria-label="Map">
      <MapTools
        focus={focus}
        hasWay={shown !== null}
        onZoom={(factor) => setView(zoomedAt(view, factor, [wide / 2, HEIGHT / 2], size))}
        onWhole={() => setView(WHOLE)}
        onFocus={(next) => {
          setFocus(next);
          setView(WHOLE);
        }}
      />
      <ChartFrame
        title={`${open} of ${links.length} links ${found ? 'let this journey pass' : 'are open'}`}
        caption={`As of ${on}. Outlines: Natural Earth 1:50 million, as held on the ground; whose a place is says the case.`}
        fileName={`routes-${on}`}
        table={table}
      >
        <div ref={ref}>
          <div className={classes.map} {...moves}>
            {width > 0 && (
              <svg width={wide} height={HEIGHT} role="img" aria-label={`Map of links on ${on}`}>
                <Backdrop {...{ data, outlines, projection, found, labels, size }} />
                <MapLinks links={links} data={data} projection={projection} onWay={onWay} />
                <MapPlaces spots={spots} labels={labels} stations={stations} />
              </svg>
            )}
          </div>
        </div>
      </ChartFrame>
      <MapLegend links={links} hasWay={onWay.size > 0} />
    </section>
  );
}

interface ToolsProps {
  readonly focus: Focus;
  readonly hasWay: boolean;
  onFocus(focus: Focus): void;
  onZoom(factor: number): void;
  onWhole(): void;
}

const MapTools = ({ focus, hasWay, onFocus, onZoom, onWhole }: ToolsProps) => (
  <Group gap="xs" mb={6}>
    <SegmentedControl
      size="xs"
      aria-label="What the map shows"
      data={[
        { value: 'all', label: 'All links' },
        { value: 'close', label: 'Close up' },
        { value: 'way', label: 'The way', disabled: !hasWay },
      ]}
      value={focus}
      onChange={(value) => onFocus(FOCUS.find((one) => one === value) ?? 'all')}
    />
    <ActionIcon variant="default" aria-label="Zoom in" onClick={() => onZoom(1.5)}>
      <IconPlus size={15} />
    </ActionIcon>
    <ActionIcon variant="default" aria-label="Zoom out" onClick={() => onZoom(1 / 1.5)}>
      <IconMinus size={15} />
    </ActionIcon>
    <ActionIcon variant="default" aria-label="Show the whole map" onClick={onWhole}>
      <IconZoomReset size={15} />
    </ActionIcon>
  </Group>
);
