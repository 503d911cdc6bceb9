import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import classes from './import.module.css';
import type { UnderstoodRow } from './understood-rows.ts';

interface Props {
  text: string;
  rows: readonly UnderstoodRow[];
  chosen: string | null;
  choose(row: UnderstoodRow): void;
}

/** What was understood, in the order of the file. */
export function UnderstoodColumn({ text, rows, chosen, choose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => 90,
    overscan: 8,
  });
  const index = chosen === null ? -1 : rows.findIndex(({ key }) => key === chosen);
  useEffect(() => {
    if (index >= 0) list.scrollToIndex(index, { align: 'auto' });
  }, [index, list]);
  return (
    <section
      className={classes.understood}
      ref={box}
      aria-label="What was understood"
      tabIndex={-1}
    >
      <div style={{ height: list.getTotalSize(), position: 'relative' }}>
        {list.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <div
              key={item.key}
              ref={list.measureElement}
              data-index={item.index}
              className={classes.row}
              data-chosen={chosen === row.key || undefined}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <button type="button" className={classes.rowHead} onClick={() => choose(row)}>
                {row.what}
                <span>
                  {row.page !== undefined && `page ${row.page}, `}line {row.line}
                  {row.endLine > row.line && `–${row.endLine}`}
                </span>
              </button>
              <span className="serif" data-start={row.span.start}>
                {text.slice(row.span.start, row.span.end)}
              </span>
            </div>
          );
        })}
      </div>
    </section>
  );
}
