import { Checkbox } from '@mantine/core';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { type FittedColumns, fitColumns } from './fit-columns.ts';
import { SourceRow } from './SourceRow.tsx';
import type { Column } from './source-filter.ts';
import classes from './sources.module.css';
import type { SourceView } from './use-source-view.ts';
import type { ListedSource } from './use-sources.ts';

interface Props {
  readonly sources: readonly ListedSource[];
  readonly view: SourceView;
  readonly picked: ReadonlySet<string>;
  readonly current: number;
  onPick(id: string): void;
  onPickAll(): void;
}

const HEAD = 36;
const ROW = 52;

const sorted = (view: SourceView, key: string): 'ascending' | 'descending' | 'none' => {
  if (view.order === key) return 'ascending';
  return view.order === `-${key}` ? 'descending' : 'none';
};

const ARROW = { ascending: ' ↑', descending: ' ↓', none: '' } as const;

/** Only the rows in sight are drawn; the row that `j` and `k` move is kept in sight. */
export function SourceTable({ sources, view, picked, current, onPick, onPickAll }: Props) {
  const scroll = useRef<HTMLDivElement>(null);
  const size = useElementSize();
  const box = useMergedRef(scroll, size.ref);
  const columns = fitColumns(view.columns, size.width);
  const rows = useVirtualizer({
    count: sources.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    getItemKey: (index) => sources[index]?.id ?? index,
    overscan: 12,
    scrollPaddingStart: HEAD,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns make rows of other heights
  useEffect(() => {
    if (current < 0) return;
    const row = scroll.current?.querySelector(`tr[data-index="${current}"]`);
    if (row) row.scrollIntoView({ block: 'nearest' });
    else rows.scrollToIndex(current);
  }, [current, rows.scrollToIndex, size.width]);
  const items = rows.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = rows.getTotalSize() - (items.at(-1)?.end ?? 0);
  const all = sources.length > 0 && sources.every(({ id }) => picked.has(id));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section className={classes.scroll} ref={box} tabIndex={0} aria-label="Table of sources">
      <table className={classes.table} style={{ minWidth: columns.width }}>
        <thead>
          <tr>
            <th className={classes.pick}>
              <Checkbox
                size="xs"
                pl={12}
                aria-label="Pick all that are shown"
                checked={all}
                indeterminate={!all && picked.size > 0}
                onChange={onPickAll}
              />
            </th>
            <Heads columns={columns} view={view} />
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr style={{ height: before }} />}
          {items.map(({ index }) => {
            const source = sources[index];
            return (
              source && (
                <SourceRow
                  key={source.id}
                  ref={rows.measureElement}
                  index={index}
                  source={source}
                  columns={columns}
                  isCurrent={index === current}
                  isPicked={picked.has(source.id)}
                  onPick={onPick}
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

/** What is said under the title is sorted by from the head of the title. */
function Heads({ columns, view }: { columns: FittedColumns; view: SourceView }) {
  const underSorted = columns.under.map(({ key }) => sorted(view, key));
  return columns.shown.map(({ key, label, width, numeric }) => {
    const here = key === 'title' ? columns.under : [];
    const own = sorted(view, key);
    const other = key === 'title' ? underSorted.find((order) => order !== 'none') : undefined;
    return (
      <th key={key} aria-sort={other ?? own} data-numeric={numeric || undefined} style={{ width }}>
        <Sort column={{ key, label }} view={view} />
        {here.map((column) => (
          <Sort key={column.key} column={column} view={view} />
        ))}
      </th>
    );
  });
}

function Sort({ column, view }: { column: Pick<Column, 'key' | 'label'>; view: SourceView }) {
  return (
    <button type="button" className={classes.sort} onClick={() => view.sortBy(column.key)}>
      {column.label}
      <span aria-hidden="true">{ARROW[sorted(view, column.key)]}</span>
    </button>
  );
}
