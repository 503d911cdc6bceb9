import type { MouseEvent } from 'react';
import { useLocation } from 'wouter';

/** Bars are links of the drawing; this lets them change the room without loading the page anew. */
export function useChartLinks(): (event: MouseEvent) => void {
  const [, go] = useLocation();
  return (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href') ?? link?.getAttribute('xlink:href');
    if (!href?.startsWith('/')) return;
    event.preventDefault();
    go(href);
  };
}
