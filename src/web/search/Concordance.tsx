import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { EmptyState } from '../parts/EmptyState.tsx';
import { useKeys } from '../parts/use-keys.ts';
import { ConcordanceLine } from './ConcordanceLine.tsx';
import { SortHead } from './SortHead.tsx';
import classes from './search.module.css';
import type { useConcordance } from './use-search.ts';
import { placeHref, type SearchView } from './use-search-view.ts';

const HEAD = 34;
const LINE = 32;

interface Props {
  readonly view: SearchView;
  readonly lines: ReturnType<typeof useConcordance>;
}

/** Only the lines in sight are drawn; more are asked for before the end is reached. */
export function Concordance({ view, lines: { data, fetchNextPage, ...more } }: Props) {
  const scroll = useRef<HTMLDivElement>(null);
  const [, go] = useLocation();
  const [current, setCurrent] = useState(-1);
  const hits = data?.pages.flatMap((page) => page.hits) ?? [];
  const total = data?.pages[0]?.total ?? 0;
  const virtual = useVirtualizer({
    count: hits.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => LINE,
    overscan: 12,
    scrollPaddingStart: HEAD,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const wantsMore = last >= hits.length - 40 && more.hasNextPage && !more.isFetchingNextPage;
  useEffect(() => {
    if (wantsMore) void fetchNextPage();
  }, [wantsMore, fetchNextPage]);
  const move = (step: number): void => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const next = Math.max(0, Math.min(hits.length - 1, current + step));
    setCurrent(next);
    virtual.scrollToIndex(next);
  };
  const chosen = hits[current];
  useKeys('Concordance', [
    { key: 'j', label: 'Next line', run: () => move(1) },
    { key: 'k', label: 'Previous line', run: () => move(-1) },
    { key: 'Enter', label: 'Read it in its document', run: () => chosen && go(placeHref(chosen)) },
  ]);
  if (total === 0) return <OnlyFilters />;
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section className={classes.scroll} ref={scroll} tabIndex={0} aria-label="Concordance">
      <table className={classes.table} aria-rowcount={total + 1}>
        <thead>
          <tr>
            <SortHead label="Left" orders={['1L,2L,3L']} view={view} side="left" />
            <SortHead label="Match" orders={['match,1R,2R']} view={view} width="15%" />
            <SortHead label="Right" orders={['1R,2R,3R']} view={view} />
            <SortHead label="Date" orders={['date', '-date']} view={view} width={112} />
            <th style={{ width: '17%' }}>Document</th>
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr style={{ height: before }} />}
          {items.map(({ index }) => {
            const hit = hits[index];
            return (
              hit && (
                <ConcordanceLine
                  key={index}
                  hit={hit}
                  index={index}
                  isCurrent={index === current}
                />
              )
            );
          })}
          {after > 0 && <tr style={{ height: after }} />}
        </tbody>
      </table>
    </section>
  );
}

const OnlyFilters = () => (
  <EmptyState title="No word is asked for">
    A query of filters alone finds whole passages: they are under “Passages”.
  </EmptyState>
);
