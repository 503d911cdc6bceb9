import { useMemo } from 'react';
import { useSteady } from '../parts/use-steady.ts';
import { type Band, Bands, UNSAID } from './Bands.tsx';
import type { Lane } from './lanes.ts';
import { type LaidLane, layOut } from './layout.ts';
import type { TimedRow } from './row.ts';
import { OverhangingMarks, TimelineLane } from './TimelineLane.tsx';
import { ticksOf } from './ticks.ts';
import type { TimeWindow } from './time-window.ts';
import { useRestingScale } from './use-resting-scale.ts';

interface Props {
  readonly lanes: readonly Lane[];
  readonly mirrored: boolean;
  readonly episodes: readonly Band[];
  readonly periods: readonly Band[];
  readonly window: TimeWindow;
  readonly width: number;
  /** Least height; the lanes may want more. */
  readonly height: number;
  readonly chosen: string | null;
  /** Keeps the ids of two pictures on one page apart. */
  readonly idPrefix: string;
  /** Draws only what is in sight, for a picture that leaves; else some more, so that panning seldom draws anew. */
  readonly exact?: boolean;
  onChoose(id: string): void;
  onOpenCluster(ids: readonly string[]): void;
}

export const LABELS = 150;
const AXIS = 26;
const TOP = 24;

/** Pixels by which the drawn stretch moves along with the window. */
const TILE = 400;

/** Marks from which on placing all of them takes longer than a frame. */
const CROWDED = 600;

/** Days since 1970 at pixel 0: far enough back that positions stay positive, fixed so that panning packs nothing anew. */
const ORIGIN = -40_000;

/** The picture: lanes along one axis, or two of them mirrored on it. Draws what is in sight. */
export function Timeline(props: Props) {
  const { lanes, mirrored, window, width, height, chosen, idPrefix } = props;
  const plot = Math.max(100, width - LABELS);
  // Moving a window changes its length in the last digits, which must not pack all lanes anew.
  const perDay = Number((plot / (window.to - window.from)).toPrecision(10));
  const scale = { origin: ORIGIN, perDay };
  const rows = useMemo(
    () => new Map(lanes.flatMap((lane) => lane.rows.map((row) => [row.id, row] as const))),
    [lanes],
  );
  const placedPerDay = useRestingScale(perDay, props.exact !== true && rows.size > CROWDED);
  const room = height - AXIS - TOP;
  const laid = useMemo(
    () =>
      layOut(lanes, { scale: { origin: ORIGIN, perDay: placedPerDay }, height: room, mirrored }),
    [lanes, placedPerDay, room, mirrored],
  );
  const tall = Math.max(room, heightOf(laid));
  const left = (window.from - ORIGIN) * perDay;
  const stretched = perDay / placedPerDay;
  const drawn = drawnStretch(left / stretched, plot / stretched, props.exact ?? false);
  const onChoose = useSteady(props.onChoose);
  const onOpenCluster = useSteady(props.onOpenCluster);
  const [above] = laid;
  const axis = mirrored && above ? TOP + above.height : TOP + tall;
  return (
    <svg
      width={width}
      height={tall + TOP + AXIS}
      role="presentation"
      style={{ display: 'block', fontFamily: 'var(--mantine-font-family)' }}
    >
      <svg
        role="presentation"
        x={LABELS}
        y={0}
        width={plot}
        height={tall + TOP + AXIS}
        overflow="hidden"
      >
        <g transform={`translate(${-left} 0)`}>
          <Bands
            episodes={props.episodes}
            periods={props.periods}
            scale={scale}
            left={left}
            right={left + plot}
            top={TOP}
            height={tall + (mirrored ? AXIS : 0)}
          />
          <g transform={`translate(0 ${TOP}) scale(${stretched} 1)`}>
            {laid.map((one, at) => (
              <g key={one.lane.key} transform={`translate(0 ${mirrored && at > 0 ? AXIS : 0})`}>
                <TimelineLane
                  laid={one}
                  rows={rows}
                  left={drawn.from}
                  right={drawn.to}
                  chosen={chosen}
                  idPrefix={idPrefix}
                  onChoose={onChoose}
                  onOpenCluster={onOpenCluster}
                />
                <OverhangingMarks
                  laid={one}
                  rows={rows}
                  left={left / stretched}
                  chosen={chosen}
                  onChoose={onChoose}
                />
              </g>
            ))}
          </g>
        </g>
        <Axis window={window} plot={plot} y={axis} />
      </svg>
      {laid.map((one, at) => (
        <LaneLabel
          key={one.lane.key}
          laid={one}
          y={TOP + one.top + (mirrored && at > 0 ? AXIS : 0)}
          isFirst={at === 0}
          width={width}
          mirrored={mirrored}
        />
      ))}
    </svg>
  );
}

/** In pixels as they were placed: what is in sight, to the ends of its tiles where the picture may move. */
function drawnStretch(left: number, width: number, exact: boolean): { from: number; to: number } {
  if (exact) return { from: left, to: left + width };
  return { from: Math.floor(left / TILE) * TILE, to: Math.ceil((left + width) / TILE) * TILE };
}

const heightOf = (laid: readonly LaidLane[]): number =>
  laid.reduce((sum, { height }) => sum + height, 0);

function Axis({ window, plot, y }: { window: TimeWindow; plot: number; y: number }) {
  const perDay = plot / (window.to - window.from);
  return (
    <g {...UNSAID}>
      <path d={`M0 ${y + 0.5}H${plot}`} stroke="var(--quiet)" />
      {ticksOf(window, plot).map(({ at, label, strong }) => {
        const x = (at - window.from) * perDay;
        return (
          <g key={at}>
            <path d={`M${x} ${y}v5`} stroke="var(--quiet)" />
            <text
              x={x}
              y={y + 18}
              textAnchor="middle"
              fontSize={11}
              fontWeight={strong ? 700 : 400}
              fill="var(--ink)"
            >
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface LabelProps {
  readonly laid: LaidLane;
  readonly y: number;
  readonly isFirst: boolean;
  readonly width: number;
  readonly mirrored: boolean;
}

const WORDS_A_LINE = 20;

function LaneLabel({ laid: { lane, height }, y, isFirst, width, mirrored }: LabelProps) {
  const lines = broken(lane.label);
  const middle = y + height / 2 - (lines.length - 1) * 7;
  return (
    <g {...UNSAID}>
      {!isFirst && !mirrored && <path d={`M0 ${y}H${width}`} stroke="var(--rule)" />}
      {lines.map((line, at) => (
        <text
          key={line}
          x={4}
          y={middle + at * 15}
          fontSize={12.5}
          fontWeight={600}
          fill="var(--ink)"
        >
          {line}
        </text>
      ))}
      <text x={4} y={middle + lines.length * 15} fontSize={10.5} fill="var(--quiet)">
        {lane.rows.length}
      </text>
    </g>
  );
}

/** At the blank nearest to the margin, in two lines at most. */
function broken(label: string): string[] {
  if (label.length <= WORDS_A_LINE) return [label];
  const at = label.lastIndexOf(' ', WORDS_A_LINE);
  if (at <= 0) return [`${label.slice(0, WORDS_A_LINE - 1)}…`];
  const rest = label.slice(at + 1);
  return [
    label.slice(0, at),
    rest.length > WORDS_A_LINE ? `${rest.slice(0, WORDS_A_LINE - 1)}…` : rest,
  ];
}

/** The row after or before the chosen one, in the order of time; the nearest in the window when none is chosen. */
export function stepFrom(
  rows: readonly TimedRow[],
  chosen: string | null,
  step: 1 | -1,
  window: TimeWindow,
): TimedRow | undefined {
  const at = rows.findIndex(({ id }) => id === chosen);
  if (at >= 0) return rows[Math.min(rows.length - 1, Math.max(0, at + step))];
  const inside = rows.filter(({ first }) => first >= window.from && first <= window.to);
  return (step === 1 ? inside[0] : inside.at(-1)) ?? rows[0];
}
