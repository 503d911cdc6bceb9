/** The map under the hand: drag moves it, the wheel goes nearer and farther. */
import { type PointerEvent, type RefCallback, useCallback, useEffect, useRef } from 'react';
import { type MapView, zoomedAt } from './map-projection.ts';

interface Moves {
  /** For the element that the hand is on. */
  readonly ref: RefCallback<HTMLElement>;
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerUp(): void;
}

/** Less is a click. */
const DRAG = 4;

export function useMapMoves(
  size: readonly [number, number],
  view: MapView,
  setView: (view: MapView) => void,
): Moves {
  const start = useRef<{ x: number; y: number; view: MapView } | null>(null);
  const latest = useRef({ size, view, setView });
  useEffect(() => {
    latest.current = { size, view, setView };
  });
  const ref = useCallback((map: HTMLElement | null) => {
    const wheel = (event: WheelEvent): void => {
      // The page scrolls past a map that does not take every turn of the wheel; with Ctrl, and by pinching, it is meant.
      if (!event.ctrlKey || map === null) return;
      event.preventDefault();
      const box = map.getBoundingClientRect();
      const at = [event.clientX - box.left, event.clientY - box.top] as const;
      const now = latest.current;
      now.setView(zoomedAt(now.view, Math.exp(-event.deltaY / 300), at, now.size));
    };
    map?.addEventListener('wheel', wheel, { passive: false });
    return () => map?.removeEventListener('wheel', wheel);
  }, []);
  return {
    ref,
    onPointerDown: ({ clientX, clientY, button }) => {
      if (button === 0) start.current = { x: clientX, y: clientY, view };
    },
    onPointerMove: (event) => {
      const from = start.current;
      if (from === null) return;
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      if (Math.hypot(x, y) < DRAG) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setView({ ...from.view, x: from.view.x + x, y: from.view.y + y });
    },
    onPointerUp: () => {
      start.current = null;
    },
  };
}
