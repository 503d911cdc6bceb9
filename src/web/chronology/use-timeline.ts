/** Rows, lanes and the stretch of time of the screen, and the keys that move through them. */
import { type RefObject, useMemo } from 'react';
import { useDetail } from '../parts/detail.ts';
import { useKeys } from '../parts/use-keys.ts';
import { filtered } from './filter.ts';
import { lanesOf, relationLane, relationsOf } from './lanes.ts';
import { LABELS, stepFrom } from './Timeline.tsx';
import { panned, showing, windowAround, zoomed } from './time-window.ts';
import type { ChronologyData } from './use-chronology.ts';
import type { ChronologyView } from './use-chronology-view.ts';
import { useTimeWindow } from './use-time-window.ts';

const KEY_STEP = 0.6;

export function useTimeline(
  data: ChronologyData,
  { filter, lanes: by, mirror: pair }: ChronologyView,
  picture: RefObject<HTMLElement | null>,
) {
  const detail = useDetail();
  const mirror = pair?.join(' ') ?? '';
  const rows = useMemo(() => {
    const own = filtered(data.rows, filter);
    if (mirror === '') return own;
    const relations = mirror.split(' ');
    return own.filter((row) => relationsOf(row).some((each) => relations.includes(each)));
  }, [data.rows, filter, mirror]);
  const everything = useMemo(
    () => windowAround(rows.map(({ first, last }) => ({ from: first, to: last }))),
    [rows],
  );
  const lanes = useMemo(
    () =>
      mirror === ''
        ? lanesOf(rows, by, data)
        : mirror.split(' ').map((relation) => relationLane(rows, relation, data)),
    [rows, by, mirror, data],
  );
  const { window, move, drag } = useTimeWindow(everything, picture, LABELS);
  const chosen = detail.current?.kind === 'observation' ? detail.current.id : null;
  const choose = (id: string): void => detail.open('observation', id);
  const step = (way: 1 | -1): void => {
    const next = stepFrom(rows, chosen, way, window);
    if (!next) return;
    move(showing(window, next.first));
    choose(next.id);
  };
  const length = window.to - window.from;
  const zoom = (factor: number): void => move(zoomed(window, factor, window.from + length / 2));
  const zoomIn = (): void => zoom(KEY_STEP);
  const zoomOut = (): void => zoom(1 / KEY_STEP);
  const showAll = (): void => move(everything);
  useKeys('Chronology', [
    { key: 'ArrowRight', label: 'Next observation', run: () => step(1) },
    { key: 'ArrowLeft', label: 'Previous observation', run: () => step(-1) },
    { key: 'j', label: 'Next observation', run: () => step(1) },
    { key: 'k', label: 'Previous observation', run: () => step(-1) },
    { key: 'n', label: 'New observation', run: () => detail.open('new-observation', 'event') },
    { key: '+', label: 'Zoom in', run: zoomIn },
    { key: '-', label: 'Zoom out', run: zoomOut },
    { key: '0', label: 'Show the whole time', run: showAll },
    { key: '<', label: 'Earlier', run: () => move(panned(window, -length / 4)) },
    { key: '>', label: 'Later', run: () => move(panned(window, length / 4)) },
  ]);
  return { rows, lanes, window, move, drag, chosen, choose, zoomIn, zoomOut, showAll };
}
