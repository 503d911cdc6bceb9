import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { ListedMemo } from '../../coding/memo-list.ts';
import { answer, api } from '../parts/api.ts';
import { useAddress } from '../parts/use-address.ts';
import { useChange } from '../parts/use-change.ts';
import { useKeys } from '../parts/use-keys.ts';
import { MemoItem } from './MemoItem.tsx';
import { memoHref } from './memo-filter.ts';
import classes from './memos.module.css';

/** Only the memos in sight are drawn. The one that is chosen stands in the address. */
export function MemoRows({ memos }: { memos: readonly ListedMemo[] }) {
  const scroll = useRef<HTMLDivElement>(null);
  const [, go] = useLocation();
  const [chosen, choose] = useAddress('memo');
  const current = memos.findIndex(({ id }) => id === chosen);
  const rows = useVirtualizer({
    count: memos.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 120,
    getItemKey: (index) => memos[index]?.id ?? index,
    overscan: 8,
  });
  useEffect(() => {
    if (current >= 0) rows.scrollToIndex(current);
  }, [current, rows]);
  const move = (step: number): void => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const next = memos[Math.max(0, Math.min(memos.length - 1, current + step))];
    if (next) choose(next.id, { replace: true });
  };
  const remove = useChange((id: string) => answer(api.memos[':id'].$delete({ param: { id } })));
  const memo = memos[current];
  const href = memo && memoHref(memo);
  useKeys('List of memos', [
    { key: 'j', label: 'Next memo', run: () => move(1) },
    { key: 'k', label: 'Previous memo', run: () => move(-1) },
    { key: 'Enter', label: 'Go to what it is about', run: () => href && go(href) },
    { key: 'Delete', label: 'Delete the memo', run: () => memo && remove.mutate(memo.id) },
  ]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section className={classes.scroll} ref={scroll} tabIndex={0} aria-label="List of memos">
      <ol className={classes.list} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const one = memos[index];
          return (
            one && (
              <MemoItem
                key={key}
                ref={rows.measureElement}
                index={index}
                top={start}
                total={memos.length}
                memo={one}
                isCurrent={index === current}
              />
            )
          );
        })}
      </ol>
    </section>
  );
}
