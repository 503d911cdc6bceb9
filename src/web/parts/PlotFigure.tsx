import * as Plot from '@observablehq/plot';
import { useEffect, useRef } from 'react';

interface Props {
  readonly options: Plot.PlotOptions;
  /** What the picture shows, for those who cannot see it; the numbers are in its table. */
  readonly label: string;
}

const LETTERS = { fontFamily: 'var(--mantine-font-family)', fontSize: '11px' };

/** A drawing by Observable Plot, as wide as its place. */
export function PlotFigure({ options, label }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const draw = (): void => {
      const width = Math.max(240, Math.round(element.clientWidth));
      element.replaceChildren(Plot.plot({ ...options, width, ariaLabel: label, style: LETTERS }));
    };
    draw();
    const watcher = new ResizeObserver(draw);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [options, label]);
  return <div ref={place} style={{ width: '100%' }} />;
}
