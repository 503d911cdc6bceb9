import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import classes from './import.module.css';
import type { FileLine, UnderstoodRow } from './understood-rows.ts';

interface Props {
  lines: readonly FileLine[];
  chosen: UnderstoodRow | null;
  choose(line: number, page: number | undefined): void;
}

const isOf = (row: UnderstoodRow | null, { line, page }: FileLine): boolean =>
  row !== null && row.page === page && line >= row.line && line <= row.endLine;

/** The file as it is, line by line. */
export function FileColumn({ lines, chosen, choose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => 22,
    overscan: 20,
  });
  const first = chosen ? lines.findIndex((line) => isOf(chosen, line)) : -1;
  useEffect(() => {
    if (first >= 0) list.scrollToIndex(first, { align: 'center' });
  }, [first, list]);
  return (
    <section className={classes.file} ref={box} aria-label="The file" tabIndex={-1}>
      <div style={{ height: list.getTotalSize(), position: 'relative' }}>
        {list.getVirtualItems().map((item) => {
          const line = lines[item.index];
          if (!line) return null;
          return (
            <div
              key={item.key}
              ref={list.measureElement}
              data-index={item.index}
              className={classes.line}
              data-chosen={isOf(chosen, line) || undefined}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <button
                type="button"
                className={classes.lineNumber}
                aria-label={`Line ${line.line}: show what it became`}
                onClick={() => choose(line.line, line.page)}
              >
                {line.page !== undefined && `${line.page}:`}
                {line.line}
              </button>
              <span>{line.text}</span>
            </div>
          );
        })}
      </div>
    </section>
  );
}
