import { startTransition, useEffect, useState } from 'react';

/** Milliseconds without a step of the wheel after which it rests. */
const REST = 160;
/** Stretched or pressed together by more than this, marks and titles can no longer be read. */
const MOST = 3;

/**
 * Pixels a day at which marks are placed. Where there are many, to place them takes longer than a frame: then they are
 * stretched while the window is zoomed, and placed anew when it rests, in the browser's own time.
 */
export function useRestingScale(perDay: number, isCrowded: boolean): number {
  const [placed, setPlaced] = useState(perDay);
  const stretched = perDay / placed;
  const atOnce = !isCrowded || stretched > MOST || stretched < 1 / MOST;
  if (atOnce && placed !== perDay) setPlaced(perDay);
  useEffect(() => {
    if (placed === perDay) return;
    const timer = setTimeout(() => startTransition(() => setPlaced(perDay)), REST);
    return () => clearTimeout(timer);
  }, [placed, perDay]);
  return atOnce ? perDay : placed;
}
