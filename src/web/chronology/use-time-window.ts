/** The stretch of time on screen: moved by wheel, pinch and drag at once, written into the address when it rests. */
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useAddress } from '../parts/use-address.ts';
import { panned, readWindow, type TimeWindow, writeWindow, zoomed } from './time-window.ts';

/** Milliseconds without a move after which the address follows. */
const REST = 400;
const WHEEL = 0.0015;

export interface MovableWindow {
  readonly window: TimeWindow;
  move(window: TimeWindow): void;
  /** For the element in which one drags. */
  readonly drag: {
    onPointerDown(event: PointerEvent<HTMLElement>): void;
    onPointerMove(event: PointerEvent<HTMLElement>): void;
    onPointerUp(event: PointerEvent<HTMLElement>): void;
    onPointerCancel(event: PointerEvent<HTMLElement>): void;
  };
}

interface Pointers {
  readonly at: Map<number, number>;
  moved: boolean;
}

/** `place` holds the picture, whose first `offset` pixels are not part of the axis. */
export function useTimeWindow(
  everything: TimeWindow,
  place: RefObject<HTMLElement | null>,
  offset: number,
): MovableWindow {
  const [words, setWords] = useAddress('time');
  const [held, setHeld] = useState<{ words: string; window: TimeWindow } | null>(null);
  const window = held?.words === words ? held.window : (readWindow(words) ?? everything);
  const latest = useRef(window);
  latest.current = window;
  const pointers = useRef<Pointers>({ at: new Map(), moved: false });

  const move = (next: TimeWindow): void => {
    latest.current = next;
    setHeld({ words, window: next });
  };

  useEffect(() => {
    if (held === null || held.words !== words) return;
    const timer = setTimeout(() => setWords(writeWindow(held.window), { replace: true }), REST);
    return () => clearTimeout(timer);
  }, [held, words, setWords]);

  const moving = useRef(move);
  moving.current = move;
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const { left, width } = element.getBoundingClientRect();
      const of = latest.current;
      const perPixel = (of.to - of.from) / Math.max(1, width - offset);
      const sideways = event.shiftKey ? event.deltaY : event.deltaX;
      if (Math.abs(sideways) > Math.abs(event.deltaY) || event.shiftKey) {
        moving.current(panned(of, sideways * perPixel));
        return;
      }
      const at = of.from + (event.clientX - left - offset) * perPixel;
      const strength = event.ctrlKey ? 6 : 1;
      moving.current(zoomed(of, Math.exp(event.deltaY * WHEEL * strength), at));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [place, offset]);

  const drag: MovableWindow['drag'] = {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      pointers.current.at.set(event.pointerId, event.clientX);
      pointers.current.moved = false;
    },
    onPointerMove: (event) => {
      const { at } = pointers.current;
      const before = at.get(event.pointerId);
      if (before === undefined) return;
      const { left, width } = event.currentTarget.getBoundingClientRect();
      const of = latest.current;
      const perPixel = (of.to - of.from) / Math.max(1, width - offset);
      if (!pointers.current.moved && Math.abs(event.clientX - before) < 4) return;
      if (!pointers.current.moved) event.currentTarget.setPointerCapture(event.pointerId);
      pointers.current.moved = true;
      const other = [...at].find(([id]) => id !== event.pointerId)?.[1];
      at.set(event.pointerId, event.clientX);
      if (other === undefined) move(panned(of, (before - event.clientX) * perPixel));
      else {
        const [apart, now] = [Math.abs(before - other), Math.abs(event.clientX - other)];
        const middle = of.from + ((event.clientX + other) / 2 - left - offset) * perPixel;
        move(zoomed(of, Math.max(apart, 1) / Math.max(now, 1), middle));
      }
    },
    onPointerUp: (event) => void pointers.current.at.delete(event.pointerId),
    onPointerCancel: (event) => void pointers.current.at.delete(event.pointerId),
  };
  return { window, move, drag };
}
