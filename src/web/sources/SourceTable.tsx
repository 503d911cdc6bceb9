import { Checkbox } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useDetail } from '../parts/detail.ts';
import { SphereBadge } from '../parts/SphereBadge.tsx';
import type { Column } from './source-filter.ts';
import { titleWords } from './source-words.ts';
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

const ROW = 36;

const sorted = (view: SourceView, key: string): 'ascending' | 'descending' | 'none' => {
  if (view.order === key) return 'ascending';
  return view.order === `-${key}` ? 'descending' : 'none';
};

/** Titles always have room; where the screen is too narrow the table scrolls sideways. */
const leastWidth = ({ columns }: SourceView): number =>
  columns.reduce((sum, { width }) => sum + (width ?? 260), 38);

const ARROW = { ascending: ' ↑', descending: ' ↓', none: '' } as const;

/** Only the rows in sight are drawn; the row that `j` and `k` move is kept in sight. */
export function SourceTable({ sources, view, picked, current, onPick, onPickAll }: Props) {
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: sources.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 12,
    scrollPaddingStart: ROW,
  });
  useEffect(() => {
    if (current >= 0) rows.scrollToIndex(current);
  }, [current, rows.scrollToIndex]);
  const items = rows.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = rows.getTotalSize() - (items.at(-1)?.end ?? 0);
  const all = sources.length > 0 && sources.every(({ id }) => picked.has(id));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section className={classes.scroll} ref={scroll} tabIndex={0} aria-label="Table of sources">
      <table className={classes.table} style={{ minWidth: leastWidth(view) }}>
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
            {view.columns.map((column) => (
              <th
                key={column.key}
                aria-sort={sorted(view, column.key)}
                data-numeric={column.numeric || undefined}
                style={{ width: column.width }}
              >
                <button
                  type="button"
                  className={classes.sort}
                  onClick={() => view.sortBy(column.key)}
                >
                  {column.label}
                  <span aria-hidden="true">{ARROW[sorted(view, column.key)]}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr style={{ height: before }} />}
          {items.map(({ index }) => {
            const source = sources[index];
            return (
              source && (
                <tr key={source.id} data-current={index === current || undefined}>
                  <td>
                    <Checkbox
                      size="xs"
                      pl={4}
                      aria-label={`Pick ${titleWords(source)}`}
                      checked={picked.has(source.id)}
                      onChange={() => onPick(source.id)}
                    />
                  </td>
                  {view.columns.map((column) => (
                    <td key={column.key} data-numeric={column.numeric || undefined}>
                      <Cell source={source} column={column} />
                    </td>
                  ))}
                </tr>
              )
            );
          })}
          {after > 0 && <tr style={{ height: after }} />}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ source, column }: { source: ListedSource; column: Column }) {
  const detail = useDetail();
  if (column.key === 'sphere') return <SphereBadge sphere={source.sphere} />;
  const value = column.valueOf(source);
  if (column.key !== 'title') return <span title={String(value)}>{value}</span>;
  return (
    <button
      type="button"
      className={classes.title}
      title={String(value)}
      onClick={() => detail.open('source', source.id)}
    >
      {value}
    </button>
  );
}
