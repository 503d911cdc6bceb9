import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useRef } from 'react';
import { SphereBadge } from '../parts/SphereBadge.tsx';
import classes from './chronology.module.css';
import type { TimedRow } from './row.ts';

interface Props {
  readonly rows: readonly TimedRow[];
  readonly actors: ReadonlyMap<string, string>;
  readonly chosen: string | null;
  onChoose(id: string): void;
}

const ROW = 31;

export const actorWords = (
  { parts }: Pick<TimedRow, 'parts'>,
  actors: ReadonlyMap<string, string>,
): string => {
  const of = (wanted: readonly string[]): string =>
    parts
      .filter(({ part }) => wanted.includes(part))
      .map(({ actor }) => actors.get(actor) ?? actor)
      .join(', ');
  const [who, to] = [of(['who']), of(['to', 'about'])];
  return [who, to].filter((words) => words !== '').join(' → ');
};

/** The same as a table; only what is in sight is drawn. */
export const ChronologyTable = memo(function ChronologyTable({
  rows,
  actors,
  chosen,
  onChoose,
}: Props) {
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 10,
    scrollPaddingStart: ROW,
  });
  const at = rows.findIndex(({ id }) => id === chosen);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at);
  }, [at, virtual.scrollToIndex]);
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section className={classes.rows} ref={scroll} tabIndex={0} aria-label="Table of observations">
      <table className={classes.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th style={{ width: 170 }}>Date</th>
            <th style={{ width: 90 }}>Kind</th>
            <th>Observation</th>
            <th style={{ width: '24%' }}>Actors</th>
            <th style={{ width: 96 }}>Spheres</th>
            <th style={{ width: 76 }}>Sources</th>
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr style={{ height: before }} />}
          {items.map(({ index }) => {
            const row = rows[index];
            return (
              row && (
                <tr
                  key={row.id}
                  ref={virtual.measureElement}
                  data-index={index}
                  aria-rowindex={index + 2}
                  data-current={row.id === chosen || undefined}
                >
                  <td className={classes.date}>{row.date}</td>
                  <td>{row.effect ?? row.kind}</td>
                  <td>
                    <button
                      type="button"
                      className={classes.title}
                      onClick={() => onChoose(row.id)}
                    >
                      {row.title}
                    </button>
                  </td>
                  <td>{actorWords(row, actors)}</td>
                  <td>
                    {row.spheres.map((sphere) => (
                      <SphereBadge key={sphere} sphere={sphere} compact />
                    ))}
                  </td>
                  <td>{row.origins}</td>
                </tr>
              )
            );
          })}
          {after > 0 && <tr style={{ height: after }} />}
        </tbody>
      </table>
    </section>
  );
});
