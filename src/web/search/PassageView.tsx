import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { FoundPassage } from '../../search/model.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { useKeys } from '../parts/use-keys.ts';
import { PassageItem } from './PassageItem.tsx';
import classes from './search.module.css';
import { useFoundPassages } from './use-search.ts';
import { placeHref } from './use-search-view.ts';

/** Whole passages with their hits marked. */
export function PassageView({ query }: { query: string }) {
  const passages = useFoundPassages(query);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = passages;
  return (
    <Loaded query={passages}>
      {({ pages }) => (
        <Rows
          found={pages.flatMap((page) => page.found)}
          total={pages[0]?.passages ?? 0}
          onMore={() => {
            if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
          }}
        />
      )}
    </Loaded>
  );
}

interface RowsProps {
  readonly found: readonly FoundPassage[];
  readonly total: number;
  onMore(): void;
}

function Rows({ found, total, onMore }: RowsProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const [, go] = useLocation();
  const [current, setCurrent] = useState(-1);
  const rows = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 110,
    overscan: 8,
  });
  const items = rows.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= found.length - 20) onMore();
  }, [last, found.length, onMore]);
  const move = (step: number): void => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const next = Math.max(0, Math.min(found.length - 1, current + step));
    setCurrent(next);
    rows.scrollToIndex(next);
  };
  const chosen = found[current];
  useKeys('Passages found', [
    { key: 'j', label: 'Next passage', run: () => move(1) },
    { key: 'k', label: 'Previous passage', run: () => move(-1) },
    { key: 'Enter', label: 'Read it in its document', run: () => chosen && go(placeHref(chosen)) },
  ]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section className={classes.scroll} ref={scroll} tabIndex={0} aria-label="Passages">
      <ol className={classes.list} style={{ height: rows.getTotalSize() }}>
        {items.map(({ index, start, key }) => {
          const passage = found[index];
          return (
            passage && (
              <PassageItem
                key={key}
                ref={rows.measureElement}
                {...{ index, passage, total }}
                top={start}
                isCurrent={index === current}
              />
            )
          );
        })}
      </ol>
    </section>
  );
}
