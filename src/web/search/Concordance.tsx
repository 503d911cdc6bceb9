import { Checkbox } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { EmptyState } from '../parts/EmptyState.tsx';
import { ConcordanceLine } from './ConcordanceLine.tsx';
import { placeOfLine } from './hit-place.ts';
import { PickedLines } from './PickedLines.tsx';
import { SortHead } from './SortHead.tsx';
import classes from './search.module.css';
import type { HitCoding } from './use-hit-coding.ts';
import { usePickAll } from './use-pick-all.ts';
import { usePlaceList } from './use-place-list.ts';
import type { useConcordance } from './use-search.ts';
import type { SearchView } from './use-search-view.ts';

const HEAD = 34;
const LINE = 32;

interface Props {
  readonly view: SearchView;
  readonly lines: ReturnType<typeof useConcordance>;
  readonly coding: HitCoding;
}

/** Only the lines in sight are drawn; more are asked for before the end is reached. */
export function Concordance({ view, lines: { data, fetchNextPage, ...more }, coding }: Props) {
  const scroll = useRef<HTMLDivElement>(null);
  const hits = useMemo(() => data?.pages.flatMap((page) => page.hits) ?? [], [data]);
  const places = useMemo(() => hits.map(placeOfLine), [hits]);
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
  const list = usePlaceList(places, {
    ...{ title: 'Concordance', one: 'line', coding },
    scrollTo: (index) => virtual.scrollToIndex(index),
  });
  const pickAll = usePickAll(view, list);
  if (total === 0) return <OnlyFilters />;
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const { picked } = list;
  return (
    <>
      {picked.size > 0 && (
        <PickedLines
          places={[...picked.values()]}
          one="line"
          coding={coding}
          onNone={() => list.setPicked([])}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard */}
      <section className={classes.scroll} ref={scroll} tabIndex={0} aria-label="Concordance">
        <table className={classes.table} aria-rowcount={total + 1}>
          <thead>
            <tr>
              <th className={classes.pick}>
                <Checkbox
                  size="xs"
                  aria-label="Pick all lines"
                  checked={picked.size > 0 && picked.size >= total}
                  indeterminate={picked.size > 0 && picked.size < total}
                  disabled={pickAll.isPending}
                  onChange={pickAll.run}
                />
              </th>
              <SortHead label="Left" orders={['1L,2L,3L']} view={view} side="left" />
              <SortHead label="Match" orders={['match,1R,2R']} view={view} width="15%" />
              <SortHead label="Right" orders={['1R,2R,3R']} view={view} />
              <SortHead label="Date" orders={['date', '-date']} view={view} width={132} />
              <th className={classes.document}>Document</th>
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
                    isCurrent={index === list.current}
                    isPicked={picked.has(places[index]?.id ?? '')}
                    onOpen={list.open}
                    onPick={list.pick}
                  />
                )
              );
            })}
            {after > 0 && <tr style={{ height: after }} />}
          </tbody>
        </table>
      </section>
    </>
  );
}

const OnlyFilters = () => (
  <EmptyState title="No word is asked for">
    A query of filters alone finds whole passages: they are under “Passages”.
  </EmptyState>
);
