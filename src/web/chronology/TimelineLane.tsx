import { memo } from 'react';
import { UNSAID } from './Bands.tsx';
import { clusterMiddle, fitTitle, inSight, type LaidLane, rowMiddle } from './layout.ts';
import { MarkShape } from './MarkShape.tsx';
import { markColour, markWords } from './mark-words.ts';
import type { Placed } from './pack.ts';
import type { TimedRow } from './row.ts';

interface Props {
  readonly laid: LaidLane;
  readonly rows: ReadonlyMap<string, TimedRow>;
  /** Pixels of the drawn stretch, counted as the layout counts. */
  readonly left: number;
  readonly right: number;
  readonly chosen: string | null;
  readonly idPrefix: string;
  onChoose(id: string): void;
  onOpenCluster(ids: readonly string[]): void;
}

/** The marks of one lane that are in sight. */
export const TimelineLane = memo(function TimelineLane(props: Props) {
  const { laid, rows, left, right, chosen, idPrefix } = props;
  return (
    <g>
      {inSight(laid.placed, left, right).map((placed) => {
        const row = rows.get(placed.id);
        if (!row) return null;
        return (
          <Mark
            key={placed.id}
            row={row}
            placed={placed}
            y={rowMiddle(laid, placed.row)}
            isChosen={placed.id === chosen}
            id={`${idPrefix}${laid.lane.key}-${placed.id}`}
            onChoose={props.onChoose}
          />
        );
      })}
      {laid.clusters
        .filter(({ x }) => x >= left - 20 && x <= right + 20)
        .map(({ x, ids }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the marks inside can be reached one by one
          <text
            key={x}
            x={x}
            y={clusterMiddle(laid) + 4}
            textAnchor="middle"
            fontSize={11}
            fill="var(--quiet)"
            style={{ cursor: 'zoom-in' }}
            onClick={() => props.onOpenCluster(ids)}
          >
            +{ids.length}
            <title>{`${ids.length} more here: zoom in`}</title>
          </text>
        ))}
    </g>
  );
});

/** Pixels from which on a mark is a bar. */
const LONG = 12;

interface OverhangingProps extends Pick<Props, 'laid' | 'rows' | 'left' | 'chosen' | 'onChoose'> {}

/** What began before the picture: its sign stands at the edge, over its bar, and moves with every step. */
export function OverhangingMarks({ laid, rows, left, chosen, onChoose }: OverhangingProps) {
  const hanging = laid.placed.filter(({ x0, x1 }) => x0 < left - 7 && x1 >= left && x1 - x0 > LONG);
  return (
    <g {...UNSAID}>
      {hanging.map(({ id, x1, row: at }) => {
        const row = rows.get(id);
        if (!row) return null;
        const [x, y] = [Math.min(left + 8, x1), rowMiddle(laid, at)];
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the mark itself does the same for keys and listeners
          <g key={id} style={{ cursor: 'pointer' }} onClick={() => onChoose(id)}>
            {id === chosen && (
              <circle cx={x} cy={y} r={10} fill="none" stroke="var(--accent)" strokeWidth={2} />
            )}
            <MarkShape row={row} colour={markColour(row)} x={x} y={y} />
          </g>
        );
      })}
    </g>
  );
}

interface MarkProps {
  readonly row: TimedRow;
  readonly placed: Placed;
  readonly y: number;
  readonly isChosen: boolean;
  readonly id: string;
  onChoose(id: string): void;
}

/** Drawn once for each place: when the drawn stretch moves on, only marks that come in are new. */
const Mark = memo(function Mark({
  row,
  placed: { x0, x1, room },
  y,
  isChosen,
  id,
  onChoose,
}: MarkProps) {
  const colour = markColour(row);
  const long = x1 - x0 > LONG;
  const x = x0;
  const end = long ? x1 : x;
  const number = row.origins > 1 ? String(row.origins) : '';
  const begin = end + 9 + (number === '' ? 0 : 9);
  const title = fitTitle(row.title, Math.min(room - 8 - (begin - end), 260));
  return (
    <>
      <g
        id={id}
        role="option"
        aria-selected={isChosen}
        aria-label={markWords(row)}
        tabIndex={-1}
        style={{ cursor: 'pointer' }}
        onClick={() => onChoose(row.id)}
      >
        <title>{markWords(row)}</title>
        {long && (
          <rect
            x={x0}
            y={y - 3}
            width={x1 - x0}
            height={6}
            rx={3}
            fill={row.unsure ? 'none' : colour}
            fillOpacity={0.35}
            stroke={colour}
            strokeOpacity={row.unsure ? 0.9 : 0.5}
            strokeDasharray={row.unsure ? '3 3' : undefined}
          />
        )}
        {isChosen && (
          <circle cx={x} cy={y} r={10} fill="none" stroke="var(--accent)" strokeWidth={2} />
        )}
        <MarkShape row={row} colour={colour} x={x} y={y} />
      </g>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the mark beside it does the same for keys and listeners */}
      <g {...UNSAID} style={{ cursor: 'pointer' }} onClick={() => onChoose(row.id)}>
        {number !== '' && (
          <text x={end + 8} y={y - 1} fontSize={9} fill="var(--quiet)">
            {number}
          </text>
        )}
        {title !== '' && (
          <text x={begin} y={y + 4} fontSize={11.5} fill="var(--ink)">
            {title}
          </text>
        )}
      </g>
    </>
  );
});
