import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { FoundPassage } from '../../search/model.ts';
import { Asked } from './Asked.tsx';
import { placeOfPassage } from './hit-place.ts';
import { PassageItem } from './PassageItem.tsx';
import { PickedLines } from './PickedLines.tsx';
import classes from './search.module.css';
import type { HitCoding } from './use-hit-coding.ts';
import { usePlaceList } from './use-place-list.ts';
import { useFoundPassages } from './use-search.ts';

/** Whole passages with their hits marked. */
export function PassageView({ query, coding }: { query: string; coding: HitCoding }) {
  const passages = useFoundPassages(query);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = passages;
  return (
    <Asked query={passages}>
      {({ pages }) => (
        <Rows
          found={pages.flatMap((page) => page.found)}
          total={pages[0]?.passages ?? 0}
          coding={coding}
          onMore={() => {
            if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
          }}
        />
      )}
    </Asked>
  );
}

interface RowsProps {
  readonly found: readonly FoundPassage[];
  readonly total: number;
  readonly coding: HitCoding;
  onMore(): void;
}

function Rows({ found, total, coding, onMore }: RowsProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const places = useMemo(() => found.map(placeOfPassage), [found]);
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
  const list = usePlaceList(places, {
    ...{ title: 'Passages found', one: 'passage', coding },
    scrollTo: (index) => rows.scrollToIndex(index),
  });
  const { picked } = list;
  return (
    <>
      {picked.size > 0 && (
        <PickedLines
          places={[...picked.values()]}
          one="passage"
          coding={coding}
          onNone={() => list.setPicked([])}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard */}
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
                  isCurrent={index === list.current}
                  isPicked={picked.has(places[index]?.id ?? '')}
                  onOpen={list.open}
                  onPick={list.pick}
                />
              )
            );
          })}
        </ol>
      </section>
    </>
  );
}
