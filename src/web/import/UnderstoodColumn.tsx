import { NativeSelect } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { NoteKind } from '../../articles/model.ts';
import { NOTE_KINDS } from '../articles/view-model.ts';
import classes from './import.module.css';
import type { UnderstoodRow } from './understood-rows.ts';

interface Props {
  text: string;
  rows: readonly UnderstoodRow[];
  chosen: string | null;
  choose(row: UnderstoodRow): void;
  setKind(row: UnderstoodRow, kind: NoteKind): void;
}

/** What was understood, in the order of the file. */
export function UnderstoodColumn({ text, rows, chosen, choose, setKind }: Props) {
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
              {row.kind && chosen === row.key && (
                <NativeSelect
                  size="xs"
                  w={210}
                  mb={4}
                  aria-label="What this note is"
                  data={NOTE_KINDS}
                  value={row.kind}
                  onChange={({ currentTarget: { value } }) => {
                    const kind = NoteKind.safeParse(value);
                    if (kind.success) setKind(row, kind.data);
                  }}
                />
              )}
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
