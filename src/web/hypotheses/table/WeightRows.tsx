import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, type RefObject, useEffect, useRef } from 'react';
import type { DeskRow } from '../desk.ts';
import { type RowSetting, WeightRow } from './WeightRow.tsx';

interface Props {
  readonly lines: readonly DeskRow[];
  readonly setting: RowSetting;
  /** Assessment of the row that the keys stand on; empty for none. */
  readonly current: string;
  /** Assessment, a blank, rival of the cell that is being written; empty for none. */
  readonly open: string;
}

const placeOf = (lines: readonly DeskRow[], assessment: string): number =>
  lines.findIndex((line) => line.assessment.id === assessment);

/** The rival whose cell is being written in this row; empty for none. */
const cellOf = (assessment: string, open: string): string => {
  const [of, rival = ''] = open.split(' ');
  return of === assessment ? rival : '';
};

/** All of them, the one that the keys stand on in sight. */
export function AllRows({ lines, setting, current, open }: Props) {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (current !== '') row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return lines.map((line, index) => {
    const { id } = line.assessment;
    return (
      <WeightRow
        key={id}
        {...(id === current && { ref: row })}
        {...{ index, line, setting }}
        isCurrent={id === current}
        open={cellOf(id, open)}
      />
    );
  });
}

/** Of a row before it is measured: a title of two lines. */
const ROW = 58;
/** Of the heads that stand over the rows. */
const HEAD = 112;

interface SeenProps extends Props {
  readonly scroll: RefObject<HTMLElement | null>;
}

/** Only those in sight of what scrolls, and the one that is being written. */
export function SeenRows({ lines, setting, current, open, scroll }: SeenProps) {
  const written = open === '' ? -1 : placeOf(lines, open.split(' ')[0] ?? '');
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    getItemKey: (index) => lines[index]?.assessment.id ?? index,
    overscan: 8,
    scrollPaddingStart: HEAD,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return written < 0 || seen.includes(written)
        ? seen
        : [...seen, written].sort((a, b) => a - b);
    },
  });
  const at = placeOf(lines, current);
  useEffect(() => {
    if (at < 0) return;
    const row = scroll.current?.querySelector(`tr[data-index="${at}"]`);
    // The box itself may reach below the window.
    if (row) row.scrollIntoView({ block: 'nearest' });
    else rows.scrollToIndex(at);
  }, [at, rows.scrollToIndex, scroll]);
  const items = rows.getVirtualItems();
  const after = rows.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <>
      {items.map(({ index, start, key }, place) => {
        const line = lines[index];
        const gap = start - (items[place - 1]?.end ?? 0);
        return (
          line && (
            <Fragment key={key}>
              {gap > 0 && <tr style={{ height: gap }} />}
              <WeightRow
                ref={rows.measureElement}
                {...{ index, line, setting }}
                isCurrent={index === at}
                open={cellOf(line.assessment.id, open)}
              />
            </Fragment>
          )
        );
      })}
      {after > 0 && <tr style={{ height: after }} />}
    </>
  );
}
